/** The months by name. */
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2026-02` as "februari 2026"; anything else as it is. */
export function month(date: string): string {
  const [year, number] = date.split('-').map(Number);
  const name = months[(number ?? 0) - 1];
  return year === undefined || name === undefined ? date : `${name} ${year}`;
}
