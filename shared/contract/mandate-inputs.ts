import { z } from 'zod';
import { letterKinds, letterLanguages } from '../domain/letter.ts';
import { mandateForms, mandateKinds } from '../domain/mandate.ts';
import * as inp from './inputs.ts';

/** After how many months the client is asked again. */
export const confirmMonths = z.union([z.literal(3), z.literal(6), z.literal(12), z.null()]);

/** What the client says in a mandate or consent. An agency's own form may say more than the folder needs to know. */
export const mandateTerms = z
  .strictObject({
    kind: z.enum(mandateKinds),
    form: z.enum(mandateForms),
    who: inp.shortWords,
    whom: inp.shortWords,
    matter: inp.words,
    records: inp.someWords,
    purpose: inp.someWords,
    from: inp.day,
    until: inp.day,
    passOn: z.boolean(),
    confirmMonths,
    interpreter: inp.someShortWords,
  })
  .refine(({ from, until }) => from <= until)
  .refine(
    ({ form, records, purpose }) => form === 'agency' || (records.trim() !== '' && purpose.trim() !== ''),
  );

/** What a letter begins with. `mandate` is what it takes back. */
export const letterStart = z.strictObject({
  kind: z.enum(letterKinds),
  language: z.enum(letterLanguages),
  name: inp.someShortWords,
  mandate: inp.id.nullable(),
});

/** What is written in a letter; what is left out stays. */
export const letterChange = z.strictObject({
  language: z.enum(letterLanguages).optional(),
  receiver: inp.someWords.optional(),
  matter: inp.someShortWords.optional(),
  reference: inp.someShortWords.optional(),
  body: inp.someWords.optional(),
  beside: inp.someWords.optional(),
  interpreter: inp.someShortWords.optional(),
  name: inp.someShortWords.optional(),
});
