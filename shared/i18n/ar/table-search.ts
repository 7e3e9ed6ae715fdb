import type { Shape } from '../shape.ts';
import type { search as swedish } from '../sv/table-search.ts';
import { counted } from './number.ts';

/** Searching in my folder. */
export const search: Shape<typeof swedish> = {
  open: 'بحث في مصنّفي',
  title: 'بحث في مصنّفي',
  help: 'كلمات أو أجزاء من كلمات. ما كتبته لك وحدك لا يُبحث فيه.',
  label: 'البحث عن',
  find: 'ابحث',
  found: (total) =>
    total === 0
      ? 'لم يوجد شيء.'
      : `${counted(total, { one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', hundreds: 'نتيجة' })}.`,
  shown: (shown, total) => `يظهر ${shown} من ${total}: الكلمات الكاملة أولًا، ثم الأحدث.`,
  list: 'ما وُجد',
  more: 'أظهر المزيد',
  kinds: {
    plan: 'خطتي',
    notes: 'الملاحظات',
    said: 'ما قلته في الهاتف',
    suggestions: 'اقتراحات لك',
    person: 'عنك',
  },
};
