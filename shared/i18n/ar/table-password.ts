import type { Shape } from '../shape.ts';
import type { password as swedish } from '../sv/table-password.ts';
import { counted } from './number.ts';

/** A password on a paper that is taken home. */
export const password: Shape<typeof swedish> = {
  lock: 'اقفل الملف بكلمة مرور',
  lockHelp:
    'عندها تلزم كلمة المرور لفتحه، ويُكتب ذلك في أسفل الصفحة. لا يستطيع أحد أن يعرف كلمة المرور لك. وهي لا تنفع على الورق.',
  password: 'كلمة مرور الملف',
  passwordHelp: (least) =>
    `على الأقل ${counted(least, { one: 'علامة واحدة', two: 'علامتان', few: 'علامات', many: 'علامة', hundreds: 'علامة' })}. لا تُحفظ في أي مكان.`,
  again: 'كلمة المرور مرة أخرى',
  short: 'هي قصيرة جدًا. الرجاء كتابة عشر علامات على الأقل.',
  long: 'هي طويلة جدًا. الرجاء اختيار كلمة أقصر.',
  differs: 'ليست نفسها. الرجاء المقارنة وكتابتها من جديد.',
};
