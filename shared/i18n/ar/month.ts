export const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** `2026-02` as "فبراير 2026"; anything else as it is. */
export function month(date: string): string {
  const [year, number] = date.split('-').map(Number);
  const name = months[(number ?? 0) - 1];
  return year === undefined || name === undefined ? date : `${name} ${year}`;
}
