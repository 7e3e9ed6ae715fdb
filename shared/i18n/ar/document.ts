import type { Shape } from '../shape.ts';
import type { document as swedish } from '../sv/document.ts';
import { apart, leftToRight } from './bidi.ts';
import {
  feedback,
  front,
  me,
  meetings,
  notes,
  reach,
  said,
  shared,
  suggestion,
  yes,
} from './document-areas.ts';
import { letter } from './document-letters.ts';
import { day, mandate } from './document-mandates.ts';
import { release } from './document-release.ts';
import { month } from './month.ts';
import { counted, things } from './number.ts';
import { supervisionPaper } from './supervision.ts';
import { around as aroundAtTable } from './table-around.ts';
import { ways } from './ways.ts';

/** Words on paper and in PDF files. */
export const document: Shape<typeof swedish> = {
  day,
  month,
  page: (page, of) => `الصفحة ${page} من ${of}`,
  forWhom: (name) => `إلى ${apart(name)}`,
  made: (date) => `كُتبت في ${day(date)}`,
  seal: 'ختم يُظهر إن تغيّرت الوثيقة',
  fromFolder: 'من مصنّفي',
  papers: {
    plan: 'خطتي',
    me: 'عنّي',
    reach: 'كيف يمكن الوصول إليّ',
    meetings: 'اللقاءات',
    applications: 'طلباتي',
    around: 'حولي',
    agreement: 'الاتفاق',
    crisis: 'إذا صارت الأمور صعبة',
    'own-words': 'كلماتي',
    way: 'طريقتي في عمل خطة',
    mandate: 'توكيل أو موافقة',
    'mandate-withdrawal': 'رسالة سحب',
    letter: 'رسالة',
    released: 'ما لا يعمل، كما نقلته إلى آخرين',
    notes: 'الملاحظات',
    feedback: 'رأيي',
    ending: 'النهاية، بكلماتي',
    shared: 'ما خرج من المصنّف',
    front: 'الصفحة الأولى',
    said: 'ما قلته بدون مفتاحي',
    suggestions: 'اقتراحات لي',
    stuck: 'ما لا يعمل، ولم أنقله إلى أحد',
    yes: 'نعم مسبقًا',
  },
  mandate,
  letter,
  release,
  supervision: supervisionPaper,
  me,
  front,
  reach,
  said,
  suggestion,
  yes,
  meetings,
  notes,
  feedback,
  shared,
  crisis: {
    asOf: (date) => `كُتب أو أُكِّد في ${day(date)}`,
    parts: {
      signs: 'هكذا يظهر أن الأمور تصير صعبة',
      helps: 'هذا يساعد',
      never: 'هذا لا يساعد أبدًا',
      call: 'الاتصال بهؤلاء',
      callNot: 'عدم الاتصال بهؤلاء',
      involuntary: 'إذا كنت تحت رعاية إجبارية، يفعل وكيلي الشخصي هذا',
      children: 'أطفالي',
      animals: 'حيواناتي',
      keys: 'مفاتيحي',
      bills: 'فواتيري',
    },
  },
  ownWords: {
    said: (date) => `قيل في ${day(date)}`,
    earlier: (date) => `من قبل، ${day(date)}`,
    ended: (said, ended) => `قيل في ${day(said)}، ولم يعد ساريًا منذ ${day(ended)}`,
  },
  ways,
  plan: {
    title: 'خطتي',
    footer: 'هذا لم يعد مشفّرًا. الرجاء التفكير في مكان حفظه وفي من يستطيع قراءته.',
    footerLocked:
      'الملف مقفل بكلمة مرور. من عنده كلمة المرور، أو يخمّنها، يستطيع قراءته. إذا طُبع فهو غير مقفل.',
    doer: (doer, name) => {
      if (doer === 'me') return 'أنا أقوم بذلك';
      if (doer === 'ombudsperson') return 'وكيلي الشخصي يقوم بذلك';
      if (doer === 'both') return 'نقوم بذلك معًا';
      return name === '' ? 'شخص آخر يقوم بذلك' : `يقوم بذلك: ${apart(name)}`;
    },
    due: (date) => `حتى ${day(date)} على الأكثر`,
    done: (date) => `تم في ${day(date)}`,
    chosen: 'نبدأ من هنا',
    closed: (date) => `انتهت في ${day(date)}`,
    wish: (number) => `الأمنية ${number}`,
    empty: 'لا شيء في الخطة بعد.',
    data: 'النص نفسه كبيانات',
    record: (digits) => `قائمة ما خرج من مصنّفي: ${leftToRight(digits)}`,
  },
  own: {
    title: 'صفحاتي',
    untitled: 'بدون عنوان',
  },
  around: {
    empty: 'لا شيء مكتوب هنا بعد.',
    layers: aroundAtTable.layers,
  },
  agreement: {
    empty: 'لم يُتفق على شيء بعد.',
    goals: 'إلى هذا نريد أن نصل',
    tasks: 'من يفعل ماذا',
    meeting: 'هكذا نلتقي',
    ending: 'هكذا ننهي، إذا أراد أحدنا ذلك',
    signing: 'نحن متفقان',
    signClient: 'توقيعي وتاريخ اليوم',
    signOmbudsperson: 'توقيع وكيلي الشخصي وتاريخ اليوم',
  },
  applications: {
    states: {
      preparing: 'لم يُرسل بعد',
      sent: 'أُرسل، ينتظر جوابًا',
      asked: 'طلبوا المزيد',
      granted: 'قُبل',
      partly: 'قُبل جزء منه',
      refused: 'رُفض',
      appealed: 'تم الاعتراض',
      begun: 'دُفع المال، أو بدأ الأمر',
    },
    at: (agency) => `لدى ${apart(agency)}`,
    paperGot: 'موجودة',
    paperNeeded: 'لازمة',
    sent: (date) => `أُرسل في ${day(date)}`,
    asked: (date, what) =>
      what === '' ? `طلبوا المزيد في ${day(date)}` : `طلبوا المزيد في ${day(date)}: ${apart(what)}`,
    decided: (date, decision) => {
      if (decision === 'granted') return `القرار في ${day(date)}: نعم`;
      if (decision === 'partly') return `القرار في ${day(date)}: نعم لجزء منه`;
      return decision === 'refused' ? `القرار في ${day(date)}: لا` : `القرار في ${day(date)}`;
    },
    served: (date) => `استلمت القرار في ${day(date)}`,
    appealUntil: (date) => `يمكن الاعتراض حتى ${day(date)}، وهذا اليوم داخل في المدة`,
    appealed: (date) => `تم الاعتراض في ${day(date)}`,
    begun: (date) => `دُفع المال أو بدأ الأمر في ${day(date)}`,
  },
  calendar: {
    meeting: 'لقاء',
  },
  ending: {
    noteTitle: 'ورقة للحفظ',
    changed: 'ما الذي تغيّر؟',
    helped: 'ما الذي ساعد؟',
    nextTime: 'للمرة القادمة',
    ifIDie: 'إذا متّ',
    decided: 'هذا ما قررته',
    endedOn: (date) => `أنهينا في ${day(date)}.`,
    kept: 'المصنّف باقٍ.',
    erasedOn: (date) => `كان المصنّف كله سيُمحى في ${day(date)}.`,
    erasePlanned: (date) => `يُمحى المصنّف في أول مرة يُفتح فيها قفل الحاسوب بعد ${day(date)}.`,
    left: 'ما يبقى في مكان آخر',
    backup: (date, place) =>
      `نسخة احتياطية من ${day(date)} فيها المصنّف، في ${apart(place)}. تُحذف عندما يصير عمرها 90 يومًا، ولا يمكن إرجاعه منها.`,
    noBackups: 'لا توجد نسخة احتياطية يعرفها البرنامج وفيها المصنّف.',
    shared: (count) =>
      count === 0
        ? 'لم يخرج شيء.'
        : count === 1
          ? 'خرج شيء واحد. من أخذه ما زال عنده.'
          : count === 2
            ? 'خرج شيئان. من أخذهما ما زالا عنده.'
            : `خرج ${things(count)}. من أخذها ما زالت عنده.`,
    totals: 'يُحسب في مجموع السنة أن شخصًا بدأ وانتهى. لا شيء هناك عني.',
    counted: 'قلت نعم لعدّي في الأرقام، في سطر بدون اسم لا يمكن ربطه بي.',
  },
  takeover: {
    title: (half) => `النصف ${half} من 2`,
    keptBy: (name) => `محفوظ عند ${apart(name)}`,
    intro:
      'هذا النصف لا يفتح شيئًا وحده. مع النصف الآخر يستطيع قراءة الصفحات الأولى لمن قالوا نعم، إذا غاب الوكيل الشخصي. ولا شيء أكثر.',
    groups: 'المجموعات',
    alt: (groups) => `رمز QR مع المجموعات: ${leftToRight(groups)}`,
    use: 'كيف تستعملونه',
    useSteps: [
      'يلزم شخصان: عند أحدهما هذا النصف، وعند الآخر النصف الثاني.',
      'فتح Egenmakt على حاسوب الوكيل الشخصي. لا تلزم عبارة المرور.',
      'اختيار «Ta över med två halvor» (تولّي الأمر بنصفين).',
      'كتابة المجموعات من الورقتين. كل مرة تُسجَّل، ويتم إخبار أصحاب المصنّفات.',
    ],
    keep: 'كيف يُحفظ',
    keepSteps: [
      'يوضع في مكان آمن، ليس مع النصف الآخر ولا مع الحاسوب.',
      'يجب إخبار الخدمة عند ترك العمل، أو إذا كان شخص آخر قد رآه. عندها يُصنع نصف جديد.',
    ],
    footer: 'الرجاء حفظ الورقة بحيث لا يستطيع أحد غيرك قراءتها.',
  },
  receipt: {
    title: 'ورقة للحفظ',
    intro: 'هذه الورقة لك. تُظهر ما خرج، وإلى من، ومتى.',
    what: 'ماذا',
    whatKinds: {
      'paper.pdf': 'أوراق من مصنّفي، كملف PDF',
      'paper.print': 'أوراق من مصنّفي، مطبوعة',
      'stored.file': 'نسخة من ورقة في مصنّفي',
      'stored.print': 'ورقة في مصنّفي، مطبوعة',
      'receipt.pdf': 'ورقة للحفظ',
      'receipt.print': 'ورقة للحفظ، مطبوعة',
      'warrant.made': 'نعم مسبقة',
      'warrant.used': 'من مصنّفي، بكلمة نعم التي قلتها مسبقًا',
      'warrant.printed': 'خطتي، مطبوعة بكلمة نعم التي قلتها مسبقًا',
      'warrant.withdrawn': 'سُحبت نعم مسبقة',
      'mandate.withdrawn': 'سُحب توكيل أو موافقة',
      release: 'ما لا يعمل، منقولًا إلى آخرين',
      'release.withdrawn': 'سُحب شيء كنت قد نقلته إلى آخرين',
      'key.made': 'صُنع مفتاحي',
      'key.set-anew': 'صُنع مفتاحي من جديد بدون القديم',
      'key.slot-added': 'أُضيف شكل جديد لمفتاحي',
      'key.slot-removed': 'أُزيل شكل من أشكال مفتاحي',
      'choice.changed': 'تغيّر من يستطيع فتح مصنّفي',
      'erase.planned': 'أن يُمحى المصنّف بعد يوم معيّن',
      'erase.taken-back': 'لن يُمحى المصنّف',
      'takeover.allowed': 'نعم لأن يقرأ آخرون الصفحة الأولى إذا غاب وكيلي الشخصي',
      'takeover.withdrawn': 'سُحبت كلمة نعم لأن يقرأ آخرون الصفحة الأولى',
      'takeover.used': 'قُرئت الصفحة الأولى بنصفين',
      'calendar.ics': 'لقاءاتي، إلى تقويم',
      'feedback.passed': 'نُقل رأيي إلى آخرين، بدون اسم',
      'folder.copy': 'نسخة من مصنّفي كله',
      'handed-over': 'مصنّفي، سُلّم إلى وكيل شخصي آخر',
      received: 'مصنّفي، استلمه وكيل شخصي جديد',
    },
    parts: 'على الورقة',
    toWhom: 'إلى',
    toMe: 'إليّ أنا',
    why: 'لماذا',
    when: 'متى',
    moment: (date, time) => `${day(date)} الساعة ${time}`,
    name: 'اسمي',
    named: 'موجود في الوثيقة',
    unnamed: 'غير موجود في الوثيقة',
    struck: 'الأسطر المشطوبة',
    struckCount: (count) =>
      counted(count, { one: 'سطر واحد', two: 'سطران', few: 'أسطر', many: 'سطرًا', hundreds: 'سطر' }),
    failed: 'لم يمكن حفظ الملف. لم يخرج شيء.',
    document: 'رموز فحص الوثيقة',
    list: 'رموز فحص القائمة',
    how: 'كيف يكون الفحص',
    howDocument:
      'يُفتح «Kontrollera ett dokument» (فحص وثيقة) ويُختار الملف. تُقرأ الرموز بصوت عالٍ وتُقارن. إذا كانت متساوية فهو الملف نفسه، بدون تغيير.',
    howList:
      'تُظهر رموز القائمة كيف كانت قائمة ما خرج عندما كُتبت هذه الورقة. إذا حُذف شيء من القائمة لا تعود الرموز متساوية.',
    footer: 'هذا لم يعد مشفّرًا. الرجاء التفكير في مكان حفظه وفي من يستطيع قراءته.',
  },
  recovery: {
    title: 'ورقة الاسترجاع',
    intro: (count) => `هذه المجموعات، وعددها ${count}، تفتح خزنتك في Egenmakt إذا نسيت عبارة المرور.`,
    groups: 'المجموعات',
    group: (number) => `المجموعة ${number}`,
    picture: 'المجموعات نفسها كصورة',
    pictureHelp: 'لجهاز آخر يستطيع قراءة رمز QR. لا يستعمل Egenmakt الكاميرا أبدًا.',
    alt: (groups) => `رمز QR مع المجموعات: ${leftToRight(groups)}`,
    use: 'كيف تُستعمل الورقة',
    useSteps: [
      'فتح Egenmakt.',
      'اختيار «Jag har mitt återställningspapper» (عندي ورقة الاسترجاع).',
      'كتابة المجموعات بالترتيب. لا فرق بين الحروف الكبيرة والصغيرة، ولا تلزم الشرطات.',
      'اختيار عبارة مرور جديدة.',
    ],
    keep: 'كيف تُحفظ',
    keepSteps: [
      'توضع الورقة في مكان آمن، ليس مع الحاسوب.',
      'من عنده الورقة والحاسوب معًا يستطيع قراءة كل ما تستطيع أنت قراءته.',
      'إذا حُفظت الورقة كملف: تُطبع ثم يُحذف الملف.',
      'تُصنع ورقة جديدة إذا كان أحد قد رأى هذه. عندها تتوقف القديمة عن العمل.',
    ],
    signs: 'الرقم صفر يُكتب 0 والرقم واحد يُكتب 1. الحروف I وL وO وU لا تُستعمل.',
    footer: 'الرجاء حفظ الورقة بحيث لا يستطيع أحد غيرك قراءتها.',
  },
  card: {
    title: 'مفتاحي',
    titleDiscreet: 'بطاقة',
    intro: 'تُقصّ البطاقة وتُحمل معك. تلزم البطاقة ويلزم رقمك السري، وهو ستة أرقام لا يعرفها غيرك.',
    introDiscreet: 'تُقصّ البطاقة.',
    groups: 'الرمز على البطاقة',
    alt: (groups) => `رمز QR مع العلامات: ${leftToRight(groups)}`,
    help: 'معلومات مفيدة',
    helpSteps: [
      'يجب ألا يُكتب الرقم السري على البطاقة أبدًا.',
      'الصورة لجهاز آخر يستطيع قراءة رمز QR. كاميرا هذا الحاسوب لا تُستعمل أبدًا.',
      'إذا ضاعت البطاقة: يجب إخبار وكيلك الشخصي. بمفتاحك الاحتياطي تصنعان مفتاحًا جديدًا.',
    ],
    signs: 'الرقم صفر يُكتب 0 والرقم واحد يُكتب 1. الحروف I وL وO وU لا تُستعمل.',
    footer: 'هذا لك وحدك. الرجاء حفظه بحيث لا يستطيع أحد غيرك قراءته.',
    footerDiscreet: 'هذا للحفظ عندك وحدك.',
  },
  spare: {
    title: 'مفتاحي الاحتياطي',
    titleDiscreet: 'احتياطي',
    intro: 'هذه العلامات تفتح مصنّفك إذا ضاع منك مفتاحك. لا يلزم رقم سري.',
    introDiscreet: 'هذه العلامات للحفظ. تُكتب بالترتيب عند الحاجة إليها.',
    groups: 'العلامات',
    alt: (groups) => `رمز QR مع العلامات: ${leftToRight(groups)}`,
    help: 'معلومات مفيدة',
    helpSteps: [
      'توضع الورقة في مكان آمن، أو عند شخص تثق به.',
      'من عنده الورقة يستطيع استعمال مفتاحك.',
      'لا تحتاج إليها إلا إذا ضاع منك مفتاحك العادي.',
    ],
    signs: 'الرقم صفر يُكتب 0 والرقم واحد يُكتب 1. الحروف I وL وO وU لا تُستعمل.',
    footer: 'هذا لك وحدك. الرجاء حفظه بحيث لا يستطيع أحد غيرك قراءته.',
    footerDiscreet: 'هذا للحفظ عندك وحدك.',
  },
};
