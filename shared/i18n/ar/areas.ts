import type { Shape } from '../shape.ts';
import type { areas as swedish } from '../sv/areas.ts';

/** What each area of a folder is called. */
export const areas: Shape<typeof swedish> = {
  more: 'المزيد في المصنّف',
  add: 'أضف إلى المصنّف',
  addHelp: 'كل شيء هنا اختياري. ما لا يُستعمل لا يأخذ مكانًا.',
  title: {
    reach: 'كيف يمكن الوصول إليّ',
    around: 'حولي',
    meetings: 'اللقاءات',
    agreement: 'الاتفاق',
    crisis: 'إذا صارت الأمور صعبة',
    'own-words': 'كلماتي',
    way: 'طرق أخرى لعمل خطة',
    mandates: 'التوكيلات والموافقات',
    applications: 'الطلبات',
    stuck: 'ما لا يعمل',
    papers: 'الأوراق',
    letters: 'الرسائل',
    'only-for-me': 'لي وحدي',
    feedback: 'ما رأيك؟',
    complaint: 'تقديم شكوى',
    ending: 'الاستراحة والنهاية',
  },
};
