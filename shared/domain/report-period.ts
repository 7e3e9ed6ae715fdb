import { addDays } from './calendar.ts';
import type { Month } from './deficiency.ts';
import { monthAfter } from './month.ts';
import type { Day } from './plan.ts';

/** Months a report tells about, from the first to the last. */
export interface Period {
  from: Month;
  until: Month;
}

/** The longest period, in months. */
export const longestPeriod = 120;

const counted = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** How many months it is, both ends counted; nought or less when they are in the wrong order. */
export const monthsOf = ({ from, until }: Period): number => counted(until) - counted(from) + 1;

/** May a report tell about these months? */
export const isPeriod = (period: Period): boolean =>
  monthsOf(period) >= 1 && monthsOf(period) <= longestPeriod;

/** The first and the last day of it. */
export const periodDays = ({ from, until }: Period): [Day, Day] => [
  `${from}-01`,
  addDays(`${monthAfter(until, 1)}-01`, -1),
];

/** Stretches of time as they are charted: `2026-02`, `2026-Q1` or `2026`. */
export type Stretch = string;

/** Months, quarters or years: whichever make no more columns than can be read. */
const mostColumns = 12;

function stretchIn(period: Period): (month: Month) => Stretch {
  const months = monthsOf(period);
  if (months <= mostColumns) return (month) => month;
  if (months <= mostColumns * 3)
    return (month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  return (month) => month.slice(0, 4);
}

/** The stretches of a period in their order, and to which of them a month belongs. */
export function stretches(period: Period): { all: Stretch[]; of: (month: Month) => Stretch } {
  const of = stretchIn(period);
  const months = Array.from({ length: monthsOf(period) }, (_, n) => monthAfter(period.from, n));
  return { all: [...new Set(months.map(of))], of };
}
