import { z } from 'zod';
import { isDay } from '../domain/calendar.ts';
import { beginnings, clientLanguages, keyForms } from '../domain/folder.ts';
import { paperKinds } from '../domain/paper-part.ts';
import { noteKinds, statementChannels, stepDoers } from '../domain/plan.ts';
import { clean } from '../domain/text.ts';
import { warrantPages } from '../domain/warrant.ts';

// SECURITY: no code generation from schemas; the vault and the renderer run without eval.
z.config({ jitless: true });

/** Longest text one field keeps, in UTF-16 units. Longer is refused aloud and stays as a draft. */
export const longestText = 10_000;
/** Longest draft, so that a text too long for its field is still not lost. */
export const longestDraft = 400_000;
/** Longest secret that is worth deriving. */
export const longestSecret = 1_000;

export const id = z.string().regex(/^[0-9a-f]{32}$/);
export const day = z.string().refine(isDay);

/** A text as it is kept. It can be longer when cleaned than as it was written, and is measured again. */
export const cleaned = (longest: number): z.ZodPipe<z.ZodType<string, string>, z.ZodString> =>
  z.string().max(longest).transform(clean).pipe(z.string().max(longest));
/** Something to be seen: not only white space and signs without a width. */
const isSeen = (text: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

/** Words somebody must have written. */
export const words = cleaned(longestText).refine(isSeen);
/** Words that may be left out. */
export const someWords = cleaned(longestText);
export const shortWords = cleaned(200).refine(isSeen);
export const someShortWords = cleaned(200);
export const secret = z.string().min(1).max(longestSecret);

export const clientSecret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), words: secret }),
  z.strictObject({ kind: z.literal('card'), code: secret, pin: secret }),
  /** The vault process asks for the file itself. */
  z.strictObject({ kind: z.literal('stick') }),
  z.strictObject({ kind: z.literal('spare'), code: secret }),
  z.strictObject({ kind: z.literal('spare-stick') }),
]);
export type ClientSecret = z.infer<typeof clientSecret>;

const wishId = id;
const stepId = id;
const due = day.nullable();
export const planChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wish.add'), words }),
  z.strictObject({ kind: z.literal('wish.reword'), wishId, words }),
  z.strictObject({ kind: z.literal('wish.move'), wishId, to: z.int().min(0).max(10_000) }),
  z.strictObject({ kind: z.literal('wish.choose'), wishId }),
  z.strictObject({ kind: z.literal('wish.close'), wishId, closing: someWords }),
  z.strictObject({ kind: z.literal('wish.reopen'), wishId }),
  z.strictObject({
    kind: z.literal('step.add'),
    wishId,
    words,
    doer: z.enum(stepDoers),
    doerName: someShortWords,
    due,
  }),
  z.strictObject({ kind: z.literal('step.done'), stepId, outcome: someWords }),
]);

export const suggestionAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wish') }),
  z.strictObject({ kind: z.literal('step'), wishId }),
  z.strictObject({ kind: z.literal('reword'), wishId }),
]);

export const safety = z.strictObject({
  someone: z.boolean(),
  who: someWords,
  mayLeaveMessage: z.boolean(),
});
export const clientLanguage = z.enum(clientLanguages);
export const beginning = z.enum(beginnings);
export const keyForm = z.enum(keyForms);
export const noteKind = z.enum(noteKinds).exclude(['letter']);
export const channel = z.enum(statementChannels).exclude(['before-key']);
export const doer = z.enum(stepDoers);
export const warrantPage = z.enum(warrantPages);
/** What goes on a paper; one thing of many has its id. */
export const paperParts = z
  .array(z.strictObject({ kind: z.enum(paperKinds), id: id.nullable() }))
  .min(1)
  .max(40);
export const frontPage = z.strictObject({ reach: someWords, nextMeeting: someShortWords, crisis: someWords });
export const reading = z.strictObject({
  textScale: z.union([z.literal(1), z.literal(1.25), z.literal(1.5), z.literal(2)]),
  easyWords: z.boolean(),
  language: clientLanguage.nullable(),
  lockMinutes: z.int().min(5).max(60),
});
export const service = z.strictObject({
  employer: someShortWords,
  municipal: z.boolean(),
  controller: someShortWords,
  officer: someShortWords,
  complainTo: someWords,
  changeAt: someWords,
});
