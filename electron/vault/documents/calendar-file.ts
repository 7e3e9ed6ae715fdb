import ical from 'ical-generator';
import { dayOfTime, hourOfTime, type WallTime } from '../../../shared/domain/meeting.ts';

/** One meeting in a calendar. Empty texts are left out. */
export interface CalendarEntry {
  starts: WallTime;
  minutes: number;
  summary: string;
  location: string;
  description: string;
}

/** The moment at which this machine's wall shows a time. */
function momentOf(time: WallTime): Date {
  const [year = 0, month = 1, day = 1] = dayOfTime(time).split('-').map(Number);
  const [hour = 0, minute = 0] = hourOfTime(time).split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

/**
 * Meetings as a calendar file (RFC 5545). Neither its maker nor its identifiers tell where it comes from.
 * @param made written as the time stamp that each entry must have
 * @param uid a new random identifier for each entry
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { made, uid }: { made: Date; uid: () => string },
): Uint8Array {
  // SECURITY: a product's name in PRODID would tell whoever opens the file what it was made with (rule 4).
  const calendar = ical({ prodId: { company: 'calendar', product: 'calendar', language: 'EN' } });
  for (const { starts, minutes, summary, location, description } of entries) {
    const start = momentOf(starts);
    calendar.createEvent({
      id: uid(),
      stamp: made,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      summary,
      ...(location !== '' && { location }),
      ...(description !== '' && { description }),
    });
  }
  return new TextEncoder().encode(calendar.toString());
}
