import type { Shape } from '../shape.ts';
import type { mandate as swedish } from '../sv/document-mandates.ts';
import { months } from './month.ts';

/** `2026-02-03` as "3 فبراير 2026"; anything else as it is. */
export const day = (date: string): string => {
  const [year, month, number] = date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return year === undefined || name === undefined || number === undefined
    ? date
    : `${number} ${name} ${year}`;
};

/**
 * The fixed sentences of mandates and consents on paper, beside the Swedish.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const mandate: Shape<typeof swedish> = {
  title: { mandate: 'توكيل', consent: 'موافقة' },
  intro: {
    mandate: 'أعطي هذا التوكيل بإرادتي. وهو يخص ما هو مكتوب هنا فقط. يمكنني أن أسحبه متى أشاء.',
    consent:
      'أوافق بإرادتي على إعطاء معلومات عني كما هو مكتوب هنا، وليس بأي طريقة أخرى. يمكنني أن أسحب موافقتي متى أشاء.',
  },
  onTheirForm: 'هذا ما هو مكتوب في استمارة الجهة نفسها.',
  withdrawn: (when: string) => `سُحب في ${when}. لم يعد هذا سارياً.`,
  who: { mandate: 'من يحق له أن يتصرف عني', consent: 'من يحق له أن يعطي معلومات عني' },
  whom: { mandate: 'لدى من', consent: 'لمن' },
  matter: 'الموضوع',
  records: 'الوثائق والمعلومات',
  purpose: 'الغرض منها',
  time: 'المدة',
  lasts: (from: string, until: string) => `يسري من ${from} حتى ${until}، وهذا اليوم داخل في المدة.`,
  passOn: 'يجوز نقل ذلك إلى آخرين يعملون على الموضوع نفسه.',
  notPassOn: 'لا يجوز نقل ذلك إلى أي شخص آخر.',
  signing: 'التوقيع',
  signs: {
    mandate: (who: string, whom: string) => `أعطي التوكيل كما هو مكتوب هنا. من: ${who}. لدى: ${whom}.`,
    consent: (who: string, whom: string) => `أوافق كما هو مكتوب هنا. من: ${who}. لمن: ${whom}.`,
  },
  place: 'المكان والتاريخ',
  signature: 'التوقيع',
  clearly: 'الاسم بخط واضح',
  number: 'الرقم الشخصي',
  interpreted: (who: string) => `الترجمة الشفوية: ${who}.`,
  withdrawal: {
    title: { mandate: 'أسحب توكيلي', consent: 'أسحب موافقتي' },
    to: (receiver: string) => `إلى: ${receiver}`,
    gave: {
      mandate: (who: string, whom: string, when: string) =>
        `أعطيت توكيلاً. من يحق له أن يتصرف عني: ${who}. لدى: ${whom}.${when === '' ? '' : ` التاريخ: ${when}.`}`,
      consent: (who: string, whom: string, when: string) =>
        `أعطيت موافقة. من يحق له أن يعطي المعلومات: ${who}. لمن: ${whom}.${when === '' ? '' : ` التاريخ: ${when}.`}`,
    },
    about: (matter: string) => `الموضوع: ${matter}`,
    ends: {
      mandate: (when: string) => `أسحب التوكيل. ابتداءً من ${when} لا يحق لأحد أن يتصرف عني بموجبه.`,
      consent: (when: string) => `أسحب الموافقة. ابتداءً من ${when} لا يجوز إعطاء معلومات عني بموجبها.`,
    },
    answer: 'أريد جواباً يبيّن أنكم استلمتم هذه الرسالة.',
  },
};
