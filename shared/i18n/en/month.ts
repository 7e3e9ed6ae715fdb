/** The months by name. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-02` as "February 2026"; anything else as it is. */
export function month(date: string): string {
  const [year, number] = date.split('-').map(Number);
  const name = months[(number ?? 0) - 1];
  return year === undefined || name === undefined ? date : `${name} ${year}`;
}
