/** Areas of a folder beside the plan, in the order they are listed. All are optional; an untouched one takes no room. */
export const areaNames = [
  'reach',
  'around',
  'meetings',
  'agreement',
  'crisis',
  'own-words',
  'way',
  'mandates',
  'applications',
  'stuck',
  'papers',
  'letters',
  'only-for-me',
  'feedback',
  'complaint',
  'ending',
] as const;
export type AreaName = (typeof areaNames)[number];
