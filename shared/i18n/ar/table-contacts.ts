import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/table-contacts.ts';
import { apart, exampleDay } from './bidi.ts';
import { counted } from './number.ts';

const minutesLong = (minutes: number): string =>
  counted(minutes, {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: 'دقائق',
    many: 'دقيقة',
    hundreds: 'دقيقة',
  });

const hoursLong = (hours: number): string =>
  counted(hours, { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', hundreds: 'ساعة' });

/** What is applied for, where, and how it goes. */
export const applications: Shape<typeof swedish.applications> = {
  help: 'هنا تتابعان ما طلبته: ما يلزم، وما أُرسل، وما أجابوا به.',
  none: 'لم يُطلب شيء بعد.',
  add: 'أضف طلبًا',
  addTitle: 'طلب جديد',
  sought: 'ما الموضوع؟',
  soughtNeeded: 'الرجاء كتابة موضوع الطلب.',
  agency: 'أين؟ (يمكنك تركه فارغًا)',
  addIt: 'أضف',
  added: 'الطلب الآن في القائمة.',
  list: 'الطلبات',
  open: 'أظهر وغيّر',
  openOf: (words) => `أظهر وغيّر: ${apart(words)}`,
  shut: 'أظهر أقل',
  shutOf: (words) => `أظهر أقل: ${apart(words)}`,
  papers: 'الأوراق اللازمة',
  noPapers: 'لا أوراق مكتوبة هنا.',
  paper: 'ورقة أخرى',
  addPaper: 'أضف',
  paperNeeded: 'الرجاء كتابة أي ورقة.',
  removePaper: (words) => `احذف الورقة: ${apart(words)}`,
  got: (count, of) => `الأوراق الموجودة: ${count} من ${of}`,
  sent: 'أُرسل',
  askedOn: 'طلبوا المزيد',
  askedFor: 'ماذا طلبوا؟',
  decidedOn: 'وصل القرار',
  decision: 'القرار',
  decisions: {
    none: 'لا قرار بعد',
    granted: 'نعم',
    partly: 'نعم لجزء منه',
    refused: 'لا',
  },
  served: 'يوم استلام القرار',
  appealHelp:
    'تُحسب مدة الاعتراض من يوم استلام القرار. وهي في الغالب ثلاثة أسابيع. تلزم قراءة ما هو مكتوب في القرار: فهو الذي يسري.',
  appealUntil: 'آخر يوم للاعتراض',
  appealCounted: (day) => `حُسب حتى ${day}. إذا كان في القرار يوم آخر فيمكنك تغييره.`,
  appealAgain: 'احسب من جديد',
  appealOpen: (day) => `يمكن الاعتراض حتى ${day}، وهذا اليوم داخل في المدة`,
  appealed: 'تم الاعتراض',
  begun: 'دُفع المال، أو بدأ الأمر',
  remove: 'احذف الطلب',
  removed: 'حُذف الطلب. يمكن التراجع خلال 30 يومًا.',
  dayUnclear: `لا يمكن قراءة اليوم. يُكتب هكذا: ${exampleDay}، أو يُترك فارغًا.`,
  readOnly: 'عندما يكون لك مفتاح يمكنك تصحيح ما هو مكتوب هنا. إلى ذلك الحين يمكنك قول ذلك لوكيلك الشخصي.',
};

/** Meetings, and when the plan is looked through. */
export const meetings: Shape<typeof swedish.meetings> = {
  help: 'متى تلتقيان، ومتى تُراجع الخطة.',
  none: 'لم يُحدَّد أي لقاء.',
  coming: 'اللقاءات القادمة',
  had: 'اللقاءات الماضية',
  add: 'تحديد لقاء',
  addTitle: 'لقاء جديد',
  day: 'أي يوم؟',
  time: 'أي ساعة؟',
  minutes: 'كم من الوقت؟',
  lasts: (minutes) => {
    if (minutes < 60) return minutesLong(minutes);
    const hours = hoursLong(Math.floor(minutes / 60));
    return minutes % 60 === 0 ? hours : `${hours} و${minutesLong(minutes % 60)}`;
  },
  what: 'ماذا؟ (يمكنك تركه فارغًا)',
  place: 'أين؟ (يمكنك تركه فارغًا)',
  people: 'مع من؟ (يمكنك تركه فارغًا)',
  addIt: 'احفظ اللقاء',
  dayNeeded: `الرجاء كتابة اليوم هكذا: ${exampleDay}.`,
  timeNeeded: 'الرجاء كتابة الساعة هكذا: 14:00.',
  added: 'حُفظ اللقاء.',
  at: (day, time) => `${day} الساعة ${time}`,
  change: 'غيّر',
  changeOf: (when) => `غيّر اللقاء ${when}`,
  cancel: 'ألغِ اللقاء',
  cancelOf: (when) => `ألغِ اللقاء ${when}`,
  cancelled: 'أُلغي اللقاء.',
  changed: 'تغيّر اللقاء.',
  onlyTimes: 'يُحفظ الوقت فقط. لا يُكتب أي شيء آخر.',
  review: {
    title: 'مراجعة الخطة',
    help: 'كل كم من الوقت تريدان قراءة الخطة معًا لمعرفة إن كانت صحيحة؟',
    often: 'كل كم من الوقت؟',
    none: 'ليس حسب التقويم',
    three: 'كل ثلاثة أشهر',
    six: 'كل ستة أشهر',
    next: 'المرة القادمة',
    done: 'راجعناها اليوم',
    doneNow: 'جيد. تم تحديد المرة القادمة.',
  },
  calendar: {
    title: 'إلى تقويمي',
    help: 'يمكن حفظ اللقاءات القادمة في ملف يستطيع هاتف أو حاسوب قراءته. الملف ليس مشفّرًا: من يجده يستطيع أن يقرأ أين ومتى.',
    save: 'احفظ لقاءاتي في ملف',
    useKey: 'استعمال مفتاحي والحفظ',
    saved: 'حُفظ الملف. وهو مكتوب في «ما خرج من المصنّف».',
    notSaved: 'لم يُحفظ شيء. يمكنك المحاولة من جديد.',
  },
};
