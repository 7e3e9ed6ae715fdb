import { z } from 'zod';
import {
  answerWays,
  channels,
  deficiencyLimits,
  deficiencyStates,
  logDrafts,
  stances,
  termLists,
  timesMet,
} from '../domain/deficiency.ts';
import { oneLine } from '../domain/text.ts';
import * as inp from './inputs.ts';

/** A month, `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const termId = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const termList = z.enum(termLists);
const someTerm = z.union([z.literal(''), termId]);

const text = inp.cleaned(deficiencyLimits.text);
/** A text on one line. */
const line = (longest: number) => inp.cleaned(longest).transform(oneLine);

/** What a deficiency says. Half-written it may lack everything. */
export const content = z.strictObject({
  happened: text,
  ledTo: text,
  remedy: text,
  agencyId: inp.id.nullable(),
  agencyKind: someTerm,
  level: someTerm,
  lifeArea: someTerm,
  barrier: someTerm,
  rights: z.array(termId).max(20),
  place: line(deficiencyLimits.place),
  month,
  met: z.enum(timesMet).nullable(),
});
export const limits = z.strictObject({
  onlyBody: z.boolean(),
  notBefore: month.nullable(),
  untilTold: z.boolean(),
});
export const channel = z.enum(channels);
export const state = z.enum(deficiencyStates);
export const stance = z.enum(stances);
/** A text that is not saved yet, by what it is of. */
export const draft = z.strictObject({ of: z.enum(logDrafts), id: inp.id });
export const answerWay = z.enum(answerWays);
export const theme = line(deficiencyLimits.theme);
export const answerText = inp.cleaned(deficiencyLimits.answer);
export const changed = inp.cleaned(deficiencyLimits.changed);
