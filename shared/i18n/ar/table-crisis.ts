import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/table-crisis.ts';
import { apart, quoted } from './bidi.ts';
import { counted } from './number.ts';

/** "If it gets hard", at the table. */
export const crisis: Shape<typeof swedish.crisis> = {
  help: 'ما تريده إذا صارت الأمور صعبة جدًا. كل شيء اختياري، ويمكنك تغييره متى أردت.',
  needsKey: 'هذه الصفحة تنتظر حتى يكون لك مفتاح خاص بك. عندها لا يستطيع أحد غيرك كتابتها.',
  person: 'الأهم',
  home: 'ما يجب الاهتمام به',
  partHelp: {
    signs: 'ما أول شيء يلاحظه الآخرون؟ مثلًا قلة النوم، أو عدم الرد على الهاتف.',
    helps: 'الأسهل شيء واحد في كل سطر.',
    never: 'ما يجعل الأمر أسوأ، حتى لو كانت النية طيبة.',
    call: 'أسماء وأرقام.',
    callNot: 'ليس عليك أن تقول لماذا.',
    involuntary: 'مثلًا يزورك، ويحرص على احترام حقوقك، ويساعدك على قول ما تريد.',
    children: 'من يعتني بهم، وماذا يحتاج أن يعرف؟',
    animals: 'من يطعمها؟',
    keys: 'من عنده مفتاح بيتك؟',
    bills: 'ما الذي يجب دفعه، ومن يستطيع ذلك؟',
  },
  asOf: (day) => `كُتب أو أُكِّد في ${day}`,
  onlyTitle: 'المصنّف لا يُفتح إلا معك',
  only: 'وكيلك الشخصي لا يستطيع قراءة هذه الصفحة بدونك، ولا إخراجها مسبقًا. ما يستطيع قراءته هو ما تكتبه على الصفحة الأولى.',
  toFront: 'إلى الصفحة الأولى',
  yesTitle: 'من يحق له أخذ هذه الصفحة دون سؤالك من جديد؟',
  yesHelp:
    'إذا قلت نعم مسبقًا، يستطيع وكيلك الشخصي إعطاء الصفحة للشخص الذي اخترته فقط، حتى عندما لا تقوى على الجواب. سترى ذلك في كل مرة.',
  yesMake: 'قول نعم مسبقًا لهذه الصفحة',
  takeHome: 'أخذ الصفحة إلى البيت',
};

/** The client's own words, and whether they still hold. */
export const ownWords: Shape<typeof swedish.ownWords> = {
  help: 'ما قلته، كلمة كلمة، مع اليوم. إذا غيّرت رأيك تكون الكلمات الجديدة في الأعلى، وتبقى القديمة تحتها.',
  needsKey: 'هنا تُجمع كلماتك عندما يكون لك مفتاح خاص بك. إلى ذلك الحين يُكتب ما تقوله، وينتظر.',
  list: 'ما قلته',
  empty: 'لا شيء مكتوب هنا بعد.',
  addFirst: 'كتابة شيء تريد قوله',
  add: 'كتابة شيء آخر',
  newLabel: 'ما الذي تريد قوله؟',
  newHelp: 'يبقى تمامًا كما كتبته.',
  addIt: 'احفظ كلماتي',
  added: 'صار بين كلماتك.',
  confirmed: (day) => `قلت إنه صحيح في ${day}`,
  change: 'تغيّر هذا',
  changeOf: (words) => `تغيّر هذا: ${apart(words)}`,
  changeLabel: 'كيف هو الآن؟',
  changeHelp: 'بكلماتك أنت. ما قلته من قبل يبقى تحته.',
  keep: 'احفظ الكلمات الجديدة',
  kept: 'الكلمات الجديدة في الأعلى. القديمة باقية تحتها.',
  end: 'لم يعد هذا ساريًا',
  ended: 'لم يعد هذا ساريًا. يمكن قراءته، لكن لا أحد يعمل به.',
  earlier: (count) =>
    count === 1
      ? 'ما قلته من قبل'
      : `ما قلته من قبل، ${counted(count, { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', hundreds: 'مرة' })}`,
  remove: 'احذف',
  removeOf: (words) => `احذف: ${apart(words)}`,
  removed: 'تم الحذف، مع ما كان تحته. يمكنك التراجع خلال 30 يومًا.',
};

/** The questions a meeting begins with. */
export const still: Shape<typeof swedish.still> = {
  title: 'هل ما زال هذا ما تريده؟',
  statement: (day) => `هذا ما قلته، وكان صحيحًا في ${day}:`,
  wish: (day) => `هذه أمنيتك منذ ${day}:`,
  crisis: (day) => `صفحة «إذا صارت الأمور صعبة» من ${day}. وتبدأ هكذا:`,
  yes: 'نعم، ما زال',
  changed: 'تغيّر هذا',
  notToday: 'ليس اليوم',
  yesDone: 'ما زال ساريًا.',
  notTodayDone: 'لا أسئلة أخرى اليوم.',
};

/** Other ways to make a plan. */
export const way: Shape<typeof swedish.way> = {
  help: 'الخطة لك، كيفما عملتماها. هنا طرق من بلدان أخرى يمكن الأخذ منها. يمكنك التغيير متى أردت، ولا يضيع شيء مما كتبته.',
  needsKey: 'اختيار الطريقة ينتظر حتى يكون لك مفتاح خاص بك.',
  choose: 'بأي طريقة تريد عمل خطتك؟',
  chosen: (title) => `الآن تعملان الخطة هكذا: ${title}.`,
  steps: 'هكذا تسير',
  write: 'بكلماتي',
  reviewed: (months) => `تُراجع الخطة كل ${months === 3 ? 'ثلاثة' : 'ستة'} أشهر.`,
  inPlan: 'كلماتك في «خطتي».',
  other: (title) => `ما كتبته في ${quoted(title)}`,
  open: 'قراءة وكتابة',
};
