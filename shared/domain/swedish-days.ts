import { addDays, daysBetween } from './calendar.ts';
import type { Day } from './plan.ts';

/** A Monday, from which days of the week are counted. */
const someMonday = '1970-01-05';

/** Which day of the week, 1 (Monday) to 7 (Sunday). Source: ISO 8601. Throws RangeError when it is no day. */
export function weekdayOf(day: Day): number {
  return (((daysBetween(someMonday, day) % 7) + 7) % 7) + 1;
}

const saturday = 6;
const sunday = 7;

/** The first Friday, Saturday or the like on or after a day. */
const firstOnOrAfter = (weekday: number, day: Day): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const dated = (year: number, monthAndDay: string): Day => `${String(year).padStart(4, '0')}-${monthAndDay}`;

/** Easter Sunday of a year. Source: the anonymous Gregorian computus (Nature, 20 April 1876). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(dated(year, '03-22'), epact + toSunday - 7 * late);
}

/** Days after Easter Sunday: Good Friday, Easter, Easter Monday, Ascension Day, Whit Sunday. */
const aroundEaster = [-2, 0, 1, 39, 49];
const sameEachYear = ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'];

/** Public holidays of a year apart from ordinary Sundays. Source: lag (1989:253) om allmänna helgdagar. */
function holidaysOf(year: number): Day[] {
  const easter = easterOf(year);
  return [
    ...sameEachYear.map((each) => dated(year, each)),
    ...aroundEaster.map((count) => addDays(easter, count)),
    firstOnOrAfter(saturday, dated(year, '06-20')),
    firstOnOrAfter(saturday, dated(year, '10-31')),
  ];
}

/** Eves on which nobody has to act: Midsummer, Christmas, New Year. Source: lag (1930:173), section 2. */
function evesOf(year: number): Day[] {
  return [
    addDays(firstOnOrAfter(saturday, dated(year, '06-20')), -1),
    dated(year, '12-24'),
    dated(year, '12-31'),
  ];
}

/**
 * Whether a time limit can end on this day: not on a Saturday, a Sunday, another public holiday, or the eve of
 * Midsummer, Christmas or New Year. Source: lag (1930:173) om beräkning av lagstadgad tid, section 2.
 */
export function isWorkingDay(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const weekday = weekdayOf(day);
  if (weekday === saturday || weekday === sunday) return false;
  return !holidaysOf(year).includes(day) && !evesOf(year).includes(day);
}

/** This day, or the next working day after it. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** Working days from Monday 1970-01-05 up to and with a day that is `days` days later, if there were no holidays. */
const weekdaysUntil = (days: number): number =>
  Math.floor(days / 7) * 5 + Math.min((((days % 7) + 7) % 7) + 1, 5);

/** Days of a year on which nobody has to act though they are no Saturday or Sunday. */
function daysOffOf(year: number): Day[] {
  const off = new Set([...holidaysOf(year), ...evesOf(year)]);
  return [...off].filter((day) => weekdayOf(day) < saturday);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Working days after `from` up to and with `to`, when `from` is the earlier. Counted by years, not by days. */
function counted(from: Day, to: Day): number {
  const all = weekdaysUntil(daysBetween(someMonday, to)) - weekdaysUntil(daysBetween(someMonday, from));
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, n) => yearOf(from) + n);
  return all - years.flatMap(daysOffOf).filter((day) => day > from && day <= to).length;
}

/** Working days after `from` up to and with `to`; negative when `to` is the earlier. Throws RangeError for no day. */
export function workingDaysBetween(from: Day, to: Day): number {
  return from <= to ? counted(from, to) : 0 - counted(to, from);
}

/**
 * The day `count` working days after a day; itself when `count` is 0. Throws RangeError when `count` is negative or no
 * whole number, or the answer lies outside the years 1 to 9999.
 */
export function workingDayAfter(day: Day, count: number): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('no number of days');
  // Seven days have five working days at most, so that each jump falls short or lands, never beyond.
  let at = day;
  for (let left = count; left > 0; left = count - workingDaysBetween(day, at)) {
    const jump = Math.max(1, Math.floor((left * 7) / 5) - 2);
    at = addDays(at, jump);
  }
  return at;
}
