import type { Shape } from '../shape.ts';
import type { removed as swedish } from '../sv/table-removed.ts';
import { apart } from './bidi.ts';

/** What was removed from my folder. */
export const removed: Shape<typeof swedish> = {
  open: 'ما حذفته',
  title: 'المحذوف في آخر 30 يومًا',
  help: 'يمكنك إعادته. بعد 30 يومًا يختفي نهائيًا.',
  none: 'لم يُحذف شيء.',
  on: (day) => `حُذف في ${day}`,
  noWords: 'بدون كلمات',
  kinds: {
    plan: 'من الخطة',
    notes: 'ملاحظة',
    said: 'شيء قلته في الهاتف',
    suggestions: 'اقتراح',
    person: 'عنك',
  },
  putBack: 'أعِد',
  putBackOf: (words) => `أعِد: ${apart(words)}`,
  isBack: 'عاد. يمكنك التراجع.',
  needsYou: 'تتم إعادته عندما تستعمل مفتاحك.',
  erase: 'المحو الآن',
  eraseOf: (words) => `المحو الآن: ${apart(words)}`,
  sure: 'المحو نهائيًا؟',
  sureHelp:
    'تختفي الكلمات والكلمات الأقدم والمسودات الآن، ولا يمكن التراجع. قد يبقى ذلك في النسخ الاحتياطية حتى 90 يومًا. وإذا كان قد خرج، يبقى مكتوبًا أن شيئًا خرج، لكن ليس ما هو.',
  yes: 'نعم، امحُ نهائيًا',
  erased: 'تم المحو.',
};
