import type { Shape } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why what is marked in a wording can show who it is about; what it is, and whether it must go, stands beside it. */
export const guard: Shape<typeof swedish> = {
  reasons: {
    'personal-number': 'يدل على شخص بعينه.',
    mail: 'يدل على شخص.',
    'bank-account': 'يدل على صاحب الحساب.',
    phone: 'يدل على شخص.',
    address: 'يدل على مكان سكن شخص.',
    link: 'قد يدل على شخص.',
    'agency-case-number': 'به يمكن لأحد أن يبحث عنه.',
    'registration-plate': 'تدل على صاحب المركبة.',
    property: 'يستطيع أي شخص أن يعرف من يملكه.',
    date: 'اليوم قد يدل على الشخص المقصود. الشهر يكفي.',
    alias: 'يجب أن يبقى هنا.',
    name: 'من يقرأ قد يعرف من المقصود.',
    official: 'لا تُذكر أسماء الموظفين.',
    'other-name': 'إن لم يكن شخصًا فيمكن أن يبقى.',
    'age-and-place': 'ينطبق على عدد قليل من الناس. من يسكن قريبًا قد يفهم من المقصود.',
  },
};
