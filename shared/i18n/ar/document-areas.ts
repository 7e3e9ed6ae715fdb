import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/document-areas.ts';
import { apart } from './bidi.ts';
import { lines } from './number.ts';
import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. */

/** What is known beside the plan. */
export const me: Shape<typeof swedish.me> = {
  someone: 'هناك من يجب ألا يرى أوراقي أو يسمع رسائلي',
  noMessage: 'الرجاء عدم ترك أي رسالة لي',
  rights: (day) => `تحدثنا عن حقوقي في ${day}`,
  came: (how) => `هكذا بدأ التواصل بيننا: ${how}`,
  cameBy: { ...firstMeeting.cameBy, person: 'أنا بنفسي' },
  concern: (made, told) => `قُدّم بلاغ قلق (orosanmälan) في ${made}. تم إخباري به في ${told}.`,
};

/** Ways to reach the client. */
export const reach: Shape<typeof swedish.reach> = {
  ways: reachAtTable.ways,
  leave: reachAtTable.leave,
  leaveNone: reachAtTable.leaveNone,
};

/** Meetings, and when the plan is looked through. */
export const meetings: Shape<typeof swedish.meetings> = {
  when: (day, from, until) => `${day} من الساعة ${from} إلى ${until}`,
  review: (day) => `نراجع الخطة في ${day}`,
};

/** The ombudsperson's notes. */
export const notes: Shape<typeof swedish.notes> = {
  kinds: {
    beside: 'كنا جالسين معًا',
    phone: 'في الهاتف',
    'no-name': 'بدون ذكر اسمي',
    letter: 'من صندوق الرسائل',
  },
  ways: {
    meeting: 'لقاء',
    call: 'مكالمة هاتفية',
    message: 'رسالة قصيرة',
    letter: 'رسالة بالبريد',
    agency: 'مع جهة رسمية',
  },
  agency: (name) => `مع ${apart(name)}`,
  said: (comment) => `قلت عنها: ${apart(comment)}`,
  struck: (day) => `شطبتها أنا في ${day}`,
};

/** What the client thinks of the service. */
export const feedback: Shape<typeof swedish.feedback> = {
  scale: feedbackAtTable.scale,
  yesNo: feedbackAtTable.yesNo,
};

/** What has been shared; the kinds are those of the note to keep. */
export const shared: Shape<typeof swedish.shared> = {
  to: (receiver) => `إلى ${apart(receiver)}`,
  toMe: 'إليّ أنا',
  purpose: (purpose) => `لأجل: ${apart(purpose)}`,
  named: 'مع الاسم',
  unnamed: 'بدون اسم',
  struck: (count) => `تم شطب ${lines(count)}`,
  failed: 'لم يمكن حفظ الملف. لم يخرج شيء.',
};
