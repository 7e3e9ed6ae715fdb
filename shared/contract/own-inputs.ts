import { z } from 'zod';
import { feedbackKinds, feedbackPlaces, mostQuestions } from '../domain/feedback.ts';
import { clean } from '../domain/text.ts';
import * as inp from './inputs.ts';

/** Longest page only for me, in UTF-16 units. */
export const longestOwnPage = 50_000;

/** Words on a page only for me; an empty page is a page too. */
export const ownText = z.string().max(longestOwnPage).transform(clean).pipe(z.string().max(longestOwnPage));

export const ownPages = z.array(inp.id).min(1).max(200);

/** One answer; an option's name or words. */
export const feedbackAnswers = z
  .array(z.strictObject({ question: inp.id, answer: inp.someWords }))
  .max(mostQuestions);

/** The questions a service asks; one that is new has no id yet. */
export const feedbackQuestions = z
  .array(
    z.strictObject({
      id: inp.id.nullable(),
      kind: z.enum(feedbackKinds),
      sv: inp.shortWords,
      en: inp.shortWords,
    }),
  )
  .max(mostQuestions);

export const feedbackPlace = z.enum(feedbackPlaces);
