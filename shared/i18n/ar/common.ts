import type { Shape } from '../shape.ts';
import type { common as swedish } from '../sv/common.ts';
import { counted } from './number.ts';
import { stored } from './stored.ts';

/** Words that every screen shares. */
export const common: Shape<typeof swedish> = {
  product: 'Egenmakt',
  loading: 'جارٍ التحميل …',
  saved: (time) => `حُفظ ${time}`,
  notSaved: (why) => `لم يُحفظ بعد. النص ما زال هنا. ${why}`,
  undo: 'تراجع',
  redo: 'إعادة',
  undone: 'تم التراجع عنه.',
  redone: 'تمت إعادته.',
  close: 'أغلق',
  cancel: 'إلغاء',
  back: 'رجوع',
  next: 'التالي',
  noCopy: 'لا يمكن نسخ النص أو جرّه من هنا.',
  lockSoon: (seconds) =>
    `تُقفل الشاشة بعد ${counted(seconds, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: 'ثوانٍ',
      many: 'ثانية',
      hundreds: 'ثانية',
    })}. ما كتبته باقٍ.`,
  stay: 'أنا ما زلت هنا',
  show: 'أظهر',
  showOf: (label) => `أظهر: ${label}`,
  hide: 'أخفِ',
  hideOf: (label) => `أخفِ: ${label}`,
  shown: 'ما كتبته',
  stored,
  reading: {
    tools: 'مساعدة على القراءة',
    listen: 'استماع',
    stopListening: 'أوقف القراءة',
    size: 'حجم النص',
    sizes: { '1': 'عادي', '1.25': 'أكبر', '1.5': 'أكبر بكثير', '2': 'الأكبر' },
    easier: 'كلمات أسهل',
    language: 'اللغة',
  },
};
