import type { Day } from './plan.ts';

/**
 * Calendar days as `YYYY-MM-DD`, counted in the Gregorian calendar without time zones or daylight saving. Only
 * `dayOf` meets a clock.
 *
 * Source of the day numbers: ISO 8601; the count of days is the one of the proleptic Gregorian calendar.
 */
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;
const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const written = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(text: string): { year: number; month: number; day: number } | null {
  const found = shape.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? { year, month, day } : null;
}

function realParts(day: Day): { year: number; month: number; day: number } {
  const parts = partsOf(day);
  if (!parts) throw new RangeError('not a calendar day');
  return parts;
}

/** Days since 1970-01-01. `Date.UTC` reads years under 100 as 1900 and on, so the year is set apart. */
function numberOf(day: Day): number {
  const parts = realParts(day);
  return new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day) / msPerDay;
}

/**
 * Is this a day that exists? `2026-02-30` is not; nor is anything but four, two and two digits. Years 1 to 9999.
 */
export function isDay(text: string): boolean {
  return partsOf(text) !== null;
}

/**
 * The day `count` days later; earlier when negative. Throws RangeError when `day` is no day, `count` no whole
 * number, or the answer lies outside the years 1 to 9999.
 */
export function addDays(day: Day, count: number): Day {
  const ms = (numberOf(day) + count) * msPerDay;
  const inside = ms >= numberOf(firstDay) * msPerDay && ms <= numberOf(lastDay) * msPerDay;
  if (!Number.isInteger(count) || !inside) throw new RangeError('outside the calendar');
  return new Date(ms).toISOString().slice(0, 10);
}

/**
 * The same day of the month `count` months later, or that month's last day where it is shorter. Errors as
 * `addDays`.
 */
export function addMonths(day: Day, count: number): Day {
  const parts = realParts(day);
  const months = parts.year * 12 + (parts.month - 1) + count;
  const year = Math.floor(months / 12);
  if (!Number.isInteger(count) || year < 1 || year > 9999) throw new RangeError('outside the calendar');
  const month = months - year * 12 + 1;
  return written(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Days from `from` to `to`; negative when `to` is earlier. Throws RangeError when one is no day. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The calendar day that a wall in `timeZone` (an IANA name) shows at this moment. Calendar and digits are fixed,
 * so that a machine set to Arabic or Thai gives the same answer. Throws RangeError for an unknown zone or a
 * moment outside the years 1 to 9999.
 */
export function dayOf(date: Date, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(date);
  const read = Object.fromEntries(parts.map((part) => [part.type, Number(part.value)]));
  const day = written(Number(read['year']), Number(read['month']), Number(read['day']));
  if (!isDay(day) || date.getUTCFullYear() < 1) throw new RangeError('outside the calendar');
  return day;
}
