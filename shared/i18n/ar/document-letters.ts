import type { Shape } from '../shape.ts';
import type { letter as swedish } from '../sv/document-letters.ts';
import { apart } from './bidi.ts';

/**
 * Letters to agencies: the fixed words, and what each kind begins with.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const letter: Shape<typeof swedish> = {
  draft: 'مسودة رسالة',
  reference: (number) => `رقمكم: ${apart(number)}`,
  closing: 'مع التحية',
  signature: 'التوقيع',
  beside: 'الرسالة نفسها بلغتي',
  interpreted: (who) => `الترجمة الشفوية: ${apart(who)}.`,
  matters: {
    appeal: 'اعتراض على قرار',
    complaint: 'شكوى',
    withdrawal: 'أسحب ما قلت له نعم',
  },
  bodies: {
    agency: 'أكتب إليكم عن:\n\nأريد منكم:\n\nأرجو أن يكون الجواب مكتوبًا.',
    appeal:
      'أعترض على قراركم. القرار عن:\n\nتاريخ القرار:\n\nاستلمته في:\n\nأريد أن يتغير القرار بحيث:\n\nأرى أنه خطأ لأن:\n\nأرفق هذه الوثائق:',
    complaint:
      'أكتب لأن شيئًا لا يرضيني. هذا ما حدث:\n\nمتى وأين:\n\nهكذا كان أثره عليّ:\n\nهذا ما أريد منكم:\n\nأريد جوابًا مكتوبًا.',
    withdrawal:
      'أسحب ما قلت له نعم لديكم.\n\nالموضوع:\n\nيسري هذا ابتداءً من اليوم. أريد جوابًا يبيّن أنكم استلمتم هذه الرسالة.',
  },
  takesBack: {
    mandate: ({ who, whom, matter }) =>
      `أسحب توكيلي. من كان يحق له أن يتصرف عني: ${apart(who)}. لدى: ${apart(whom)}.\n\nالموضوع: ${apart(matter)}\n\nابتداءً من اليوم لا يحق لأحد أن يتصرف عني بموجبه. أريد جوابًا يبيّن أنكم استلمتم هذه الرسالة.`,
    consent: ({ who, whom, matter }) =>
      `أسحب موافقتي على إعطاء معلومات عني. من كان يحق له أن يعطيها: ${apart(who)}. لمن: ${apart(whom)}.\n\nالموضوع: ${apart(matter)}\n\nابتداءً من اليوم لا يجوز إعطاء معلومات عني بموجبها. أريد جوابًا يبيّن أنكم استلمتم هذه الرسالة.`,
  },
};
