import { z } from 'zod';
import { decisions } from '../domain/application.ts';
import { contactWays } from '../domain/contact.ts';
import { isWallTime, longestMeeting } from '../domain/meeting.ts';
import { id, noteKind, someShortWords, someWords, words, day } from './inputs.ts';

/** A note as it is written: what kind of contact and which agency can be left out. */
export const note = {
  text: words,
  kind: noteKind,
  way: z.enum(contactWays).nullable().optional(),
  agency: someShortWords.optional(),
};

const maybeDay = day.nullable().optional();

/** What can be changed of an application; what is left out stays. */
export const applicationChange = {
  sought: words.optional(),
  agency: someShortWords.optional(),
  papers: z
    .array(z.strictObject({ words: someShortWords, got: z.boolean() }))
    .max(60)
    .optional(),
  sent: maybeDay,
  askedOn: maybeDay,
  askedFor: someWords.optional(),
  decidedOn: maybeDay,
  decision: z.enum(decisions).nullable().optional(),
  served: maybeDay,
  appealSet: maybeDay,
  appealed: maybeDay,
  begun: maybeDay,
};

const wallTime = z.string().refine(isWallTime);
const minutes = z.int().min(1).max(longestMeeting);
export const time = { starts: wallTime, minutes };
export const meetingWords = { what: someShortWords, place: someShortWords, people: someShortWords };
export const meetingChange = {
  id,
  starts: wallTime.optional(),
  minutes: minutes.optional(),
  what: someShortWords.optional(),
  place: someShortWords.optional(),
  people: someShortWords.optional(),
};
export const review = z.strictObject({
  months: z.union([z.literal(3), z.literal(6)]).nullable(),
  next: day.nullable(),
});
