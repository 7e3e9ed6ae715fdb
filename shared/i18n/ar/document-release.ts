import type { Shape } from '../shape.ts';
import type { release as swedish } from '../sv/document-release.ts';
import { apart } from './bidi.ts';
import { month } from './month.ts';

/** What the client released, on paper, and how the list of what has been shared calls its receiver. */
export const release: Shape<typeof swedish> = {
  receiver: {
    deficiency: 'قائمة ما لا يعمل، لمجلس الإدارة',
    supervision: 'زملاء في الإشراف المهني، بدون اسم',
  },
  kinds: { deficiency: 'هذا لا يعمل', supervision: 'سؤال إلى الزملاء' },
  released: (day) => `قلت نعم لنقله في ${day}`,
  withdrawn: (day) => `سحبته في ${day}`,
  draft: (day) => `مسودة من ${day}، لم تُنقل إلى أحد`,
  ledTo: (words) => `أدى ذلك إلى: ${apart(words)}`,
  remedy: (words) => `هذا يساعد: ${apart(words)}`,
  place: (words) => `المكان: ${apart(words)}`,
  onlyBody: 'إلى مجلس الإدارة فقط',
  notBefore: (from) => `ليس قبل ${month(from)}`,
  untilTold: 'ليس قبل أن أقول ذلك',
  interpreted: (who) => `الترجمة الشفوية: ${apart(who)}`,
};
