import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/document-areas.ts';
import { apart, quoted } from './bidi.ts';
import { lines } from './number.ts';
import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';
import { shared as sharedAtTable } from './table-shared.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. */

/** What is known beside the plan. */
export const me: Shape<typeof swedish.me> = {
  called: 'الاسم الذي أريد أن أُنادى به',
  alias: 'اسمي في قائمة وكيلي الشخصي',
  language: 'لغتي',
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

/** The page that the ombudsperson may read alone. */
export const front: Shape<typeof swedish.front> = {
  reach: 'كيف يمكن الوصول إليّ',
  nextMeeting: 'اللقاء القادم',
  crisis: 'إذا كانت حالي سيئة جدًا أريد أن',
};

/** What the client said without their key, and how it stands. */
export const said: Shape<typeof swedish.said> = {
  phone: (day) => `قلت في الهاتف ${day}`,
  message: (day) => `كتبت في رسالة ${day}`,
  beforeKey: (day) => `قلت ${day}، قبل أن يكون لي مفتاح`,
  states: {
    waiting: 'ينتظر أن أقول نعم',
    confirmed: 'قلت نعم لهذا',
    struck: 'شطبته أنا',
  },
};

/** What the ombudsperson suggested, and what the client answered. */
export const suggestion: Shape<typeof swedish.suggestion> = {
  wish: 'اقتراح: أمنية جديدة',
  step: (wish) => (wish === '' ? 'اقتراح: خطوة' : `اقتراح: خطوة للأمنية ${quoted(wish)}`),
  reword: (wish) => (wish === '' ? 'اقتراح: كلمات أخرى' : `اقتراح: كلمات أخرى للأمنية ${quoted(wish)}`),
  answers: {
    waiting: 'بدون جواب حتى الآن',
    yes: 'قلت نعم',
    no: 'قلت لا',
    later: 'قلت ليس الآن',
  },
};

/** Yes in advance; to whom and how often as at the table. */
export const yes: Shape<typeof swedish.yes> = {
  line: sharedAtTable.warrant.line,
  uses: sharedAtTable.warrant.uses,
  usedOn: sharedAtTable.warrant.usedOn,
  until: (day) => `حتى ${day}، وهذا اليوم داخل في المدة`,
  withdrawn: (day) => `سحبتها في ${day}`,
  standing: {
    asleep: 'متوقفة مؤقتًا حتى أقول نعم من جديد',
    past: 'انتهت مدتها',
    'used-up': 'استُعملت كل المرات',
  },
};
