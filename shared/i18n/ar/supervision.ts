import type { Shape } from '../shape.ts';
import type { supervisionPaper as swedish } from '../sv/supervision.ts';
import { leftToRight } from './bidi.ts';

/** A question for colleagues, on paper. */
export const supervisionPaper: Shape<typeof swedish> = {
  title: 'سؤال إلى الزملاء',
  number: (number) => `السؤال ${leftToRight(number)}`,
  said: 'ما رأيكم؟',
  footer: 'لا يُذكر هنا أي شخص له وكيل شخصي. الرجاء ألا يُكتب هنا أيضًا عمّن هو السؤال.',
};
