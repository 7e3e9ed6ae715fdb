import { z } from 'zod';
import type { FolderView } from '../domain/folder.ts';
import type { MeetingTime } from '../domain/meeting.ts';
import type { Note } from '../domain/plan.ts';
import type { TodayView } from '../domain/today.ts';
import { call } from './call.ts';
import * as con from './contact-inputs.ts';
import * as inp from './inputs.ts';
import { exiting, nothing, one, open, saving, together, without } from './phrases.ts';
import type { Saved } from './values.ts';

/** Contacts, applications, meetings, and Today's page. */
export const contactCalls = {
  // Notes
  'note.comment': call<FolderView>()({
    input: z.strictObject({ id: inp.id, comment: inp.someWords }),
    modes: together,
  }),
  /** Strikes a note, or lets it stand again. */
  'note.strike': call<FolderView>()({
    input: z.strictObject({ id: inp.id, struck: z.boolean() }),
    modes: together,
  }),
  /** Older notes than the folder shows at once. */
  'note.older': call<Note[]>()({
    input: z.strictObject({ skip: z.int().min(0).max(1_000_000), count: z.int().min(1).max(1_000) }),
    modes: open,
    errors: ['no-folder'],
  }),

  // Applications: they track, and are no part of the plan
  'application.add': call<FolderView>()({
    input: z.strictObject({ sought: inp.words, agency: inp.someShortWords }),
    modes: ['without', 'with'],
    errors: ['no-folder'],
  }),
  'application.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, ...con.applicationChange }),
    modes: ['without', 'with'],
    errors: ['no-folder'],
  }),
  'application.remove': call<FolderView>()({
    input: one,
    modes: ['without', 'with'],
    errors: ['no-folder'],
  }),

  // Meetings and reviews
  'meeting.add': call<FolderView>()({
    input: z.strictObject({ ...con.time, ...con.meetingWords }),
    modes: open,
    errors: ['no-folder'],
  }),
  'meeting.change': call<FolderView>()({
    input: z.strictObject(con.meetingChange),
    modes: open,
    errors: ['no-folder'],
  }),
  'meeting.cancel': call<FolderView>()({ input: one, modes: open, errors: ['no-folder'] }),
  'review.set': call<FolderView>()({ input: con.review, modes: open, errors: ['no-folder'] }),
  /** The times to come of somebody whose folder is closed: nothing but times. */
  'times.list': call<MeetingTime[]>()({ input: one, modes: without }),
  /** A new time, or (with `id`) another one for a meeting. */
  'times.set': call<MeetingTime[]>()({
    input: z.strictObject({ folderId: inp.id, id: inp.id.nullable(), ...con.time }),
    modes: without,
  }),
  'times.cancel': call<MeetingTime[]>()({
    input: z.strictObject({ folderId: inp.id, id: inp.id }),
    modes: without,
  }),
  /** All times to come in a file for a calendar: times, and nothing else. */
  'times.save': call<Saved>()({ input: nothing, modes: without, errors: saving }),
  /** This client's meetings, in their words, in a file for a calendar. */
  'exit.calendar': call<Saved>()({ input: nothing, modes: together, errors: exiting }),

  // Today's page
  'today.read': call<TodayView>()({ input: nothing, modes: without }),
  /** The line about a meeting was skipped; it is not asked for again. */
  'today.skip': call<TodayView>()({ input: one, modes: without }),
  /** A note to somebody by alias: into the folder, or into the letter box where it opens only with them. */
  'today.note': call<TodayView>()({
    input: z.strictObject({ id: inp.id, ...con.note, meeting: inp.id.nullable() }),
    modes: without,
    errors: ['newer', 'wrong-vault', 'not-only'],
  }),
  /** What is not saved yet of such a note. An empty text removes it. */
  'today.keepDraft': call<null>()({
    input: z.strictObject({ id: inp.id, text: z.string().max(inp.longestDraft) }),
    modes: without,
    errors: ['newer', 'wrong-vault'],
  }),
  'today.readDraft': call<string>()({ input: one, modes: without, errors: ['newer', 'wrong-vault'] }),
} as const;
