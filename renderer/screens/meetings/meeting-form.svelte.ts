import { isDay } from '../../../shared/domain/calendar.ts';
import { dayOfTime, hourOfTime, isWallTime, type Meeting } from '../../../shared/domain/meeting.ts';

/** How long meetings usually are, in minutes. */
const usualMinutes = [15, 30, 45, 60, 90, 120, 180];

/** A meeting while it is written. */
export class MeetingForm {
  day = $state('');
  dayUnclear = $state(false);
  time = $state('');
  minutes = $state('60');
  what = $state('');
  place = $state('');
  people = $state('');
  missing = $state<'day' | 'time' | null>(null);

  constructor(from: Meeting | null) {
    if (from === null) return;
    this.day = dayOfTime(from.starts);
    this.time = hourOfTime(from.starts);
    this.minutes = String(from.minutes);
    this.what = from.what;
    this.place = from.place;
    this.people = from.people;
  }

  /** The lengths to choose from, with the one that stands. */
  get lengths(): number[] {
    const now = Number(this.minutes);
    const all = usualMinutes.includes(now) ? usualMinutes : [...usualMinutes, now];
    return all.toSorted((one, other) => one - other);
  }

  /** The meeting when all that is needed is there; otherwise `missing` says what is not. */
  ready(): Omit<Meeting, 'id'> | null {
    const starts = `${this.day}T${this.time}`;
    this.missing = this.dayUnclear || !isDay(this.day) ? 'day' : isWallTime(starts) ? null : 'time';
    if (this.missing !== null) return null;
    const { what, place, people } = this;
    return {
      starts,
      minutes: Number(this.minutes),
      what: what.trim(),
      place: place.trim(),
      people: people.trim(),
    };
  }
}
