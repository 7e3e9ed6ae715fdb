/** The names of the months in Finnish, January first. */
const months = [
  'tammikuu',
  'helmikuu',
  'maaliskuu',
  'huhtikuu',
  'toukokuu',
  'kesäkuu',
  'heinäkuu',
  'elokuu',
  'syyskuu',
  'lokakuu',
  'marraskuu',
  'joulukuu',
];

const inCase = (date: string, ending: string): string => {
  const [year, number] = date.split('-').map(Number);
  const name = months[(number ?? 0) - 1];
  return year === undefined || name === undefined ? date : `${name}${ending} ${year}`;
};

/** `2026-02` as "helmikuu 2026"; anything else as it is. */
export const month = (date: string): string => inCase(date, '');

/** `2026-02` as "helmikuuta 2026", as after "ennen"; anything else as it is. */
export const monthPartitive = (date: string): string => inCase(date, 'ta');
