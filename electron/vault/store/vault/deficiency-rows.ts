import { z } from 'zod';
import {
  answerWays,
  channels,
  deficiencyStates,
  stances,
  wordingOrigins,
  type Channel,
  type Deficiency,
  type DeficiencyAnswer,
  type DeficiencyContent,
  type LoggedWording,
  type ReleaseLimits,
} from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { asFlag, dayText, flag, hexId, json } from '../decode.ts';
import { contentFields } from '../deficiency-content.ts';

export const numberText = z.string().regex(/^[0-9]{8}$/);
export const monthText = z.string().regex(/^\d{4}-\d{2}$/);
export const numberList = json(z.array(numberText));

/** A deficiency without what hangs on it. */
export type DeficiencyHead = Omit<Deficiency, 'wordings' | 'people' | 'answers' | 'reports'>;

export const headRow: z.ZodType<DeficiencyHead> = z.object({
  id: hexId,
  state: z.enum(deficiencyStates),
  theme: z.string(),
  addresseeId: hexId.nullable(),
  channel: z.enum(channels),
  changed: z.string(),
  changedOn: dayText.nullable(),
});
export const headColumns = `id, state, theme, addressee_id AS addresseeId, channel, changed, changed_on AS changedOn`;

/** A wording with what only the vault process needs of it. */
export interface KeptWording {
  deficiencyId: Id;
  counts: boolean;
  wording: LoggedWording;
}

export const wordingRow: z.ZodType<KeptWording> = z
  .object({
    id: hexId,
    number: numberText,
    deficiencyId: hexId,
    origin: z.enum(wordingOrigins),
    counts: flag,
    onlyBody: flag,
    notBefore: monthText.nullable(),
    untilTold: flag,
    sent: flag,
    ...contentFields,
    rights: json(z.array(z.string())),
  })
  .transform(({ deficiencyId, counts, onlyBody, notBefore, untilTold, ...wording }) => ({
    deficiencyId,
    counts,
    wording: { ...wording, limits: { onlyBody, notBefore, untilTold } },
  }));
export const wordingColumns = `id, number, deficiency_id AS deficiencyId, origin, counts, only_body AS onlyBody,
  not_before AS notBefore, until_told AS untilTold, sent, happened, led_to AS ledTo, remedy, agency_id AS agencyId,
  agency_kind AS agencyKind, level, life_area AS lifeArea, barrier, rights, place, month, met`;

/** What a content is as columns. Two contents with the same columns read the same, word for word. */
export const contentCells = (content: DeficiencyContent) => ({
  happened: content.happened,
  led_to: content.ledTo,
  remedy: content.remedy,
  agency_id: content.agencyId,
  agency_kind: content.agencyKind,
  level: content.level,
  life_area: content.lifeArea,
  barrier: content.barrier,
  rights: JSON.stringify(content.rights),
  place: content.place,
  month: content.month,
  met: content.met,
});

/** How far a wording may go, as columns. */
export const limitCells = ({ onlyBody, notBefore, untilTold }: ReleaseLimits) => ({
  only_body: asFlag(onlyBody),
  not_before: notBefore,
  until_told: asFlag(untilTold),
});

/** An answer, and what it answers. */
export interface KeptAnswer {
  deficiencyId: Id;
  answer: DeficiencyAnswer;
}

/** What a paper of an answer can be. */
export const answerPaperTypes = ['pdf', 'jpeg', 'png'] as const;

export const answerRow: z.ZodType<KeptAnswer> = z
  .object({
    id: hexId,
    deficiencyId: hexId,
    reportId: hexId.nullable(),
    from: z.string(),
    receivedOn: dayText,
    way: z.enum(answerWays),
    stance: z.enum(stances).nullable(),
    text: z.string(),
    promisedOn: dayText.nullable(),
    type: z.enum(answerPaperTypes).nullable(),
    size: z.int().min(0),
  })
  .transform(({ deficiencyId, type, size, ...answer }) => ({
    deficiencyId,
    answer: { ...answer, paper: type && { type, size } },
  }));
export const answerColumns = `id, deficiency_id AS deficiencyId, report_id AS reportId, answered_by AS "from",
  received_on AS receivedOn, way, stance, text, promised_on AS promisedOn, paper_type AS type, paper_size AS size`;

/** A report that a deficiency stood in. */
export interface StoodIn {
  deficiencyId: Id;
  report: Deficiency['reports'][number];
}

export const stoodRow: z.ZodType<StoodIn> = z
  .object({
    deficiencyId: hexId,
    reportId: hexId,
    channel: z.enum(channels) satisfies z.ZodType<Channel>,
    meetingOn: dayText,
    madeOn: dayText,
    expectedOn: dayText,
  })
  .transform(({ deficiencyId, ...report }) => ({ deficiencyId, report }));

/** A list that a question takes as one value. */
export const listed = (values: readonly string[]): readonly [string] => [JSON.stringify(values)];
