import { z } from 'zod';
import type { DeficiencyContent } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import {
  stuckBeginnings,
  stuckKinds,
  type Stuck,
  type StuckText,
} from '../../../../shared/domain/release.ts';
import { dayText, hexId, json, many } from '../decode.ts';
import { contentFields } from '../deficiency-content.ts';
import type { Db } from '../driver.ts';
import type { Recorder } from '../recorder.ts';
import { StoreError } from '../store-error.ts';

/** What a draft or a released wording says, as it is kept. */
export const keptContent: z.ZodType<DeficiencyContent> = z.object({
  ...contentFields,
  rights: z.array(z.string()),
});

const stuckRow: z.ZodType<Stuck> = z
  .object({
    id: hexId,
    kind: z.enum(stuckKinds),
    fromKind: z.union([z.literal(''), z.enum(stuckBeginnings)]),
    fromId: z.string(),
    content: json(keptContent),
    beside: z.string(),
    interpreter: z.string(),
    added: dayText,
  })
  .transform(({ fromKind, fromId, ...stuck }) => ({
    ...stuck,
    from: fromKind === '' ? null : { kind: fromKind, id: fromId },
  }));

/** Every draft, the newest first. */
export const readStuck = (db: Db<'folder'>): Stuck[] =>
  many(
    db,
    stuckRow,
    `SELECT id, kind, from_kind AS fromKind, from_id AS fromId, content, beside, interpreter, added
     FROM stuck WHERE deleted_at IS NULL ORDER BY added DESC, rowid DESC`,
  );

/** One draft, or null. */
export const readOneStuck = (db: Db<'folder'>, id: Id): Stuck | null =>
  readStuck(db).find((stuck) => stuck.id === id) ?? null;

/** Begins a draft. It changes no plan and lets nothing out. */
export function addStuck(recorder: Recorder, { id, kind, from, added, ...text }: Stuck): void {
  recorder.insert('stuck', id, {
    kind,
    from_kind: from?.kind ?? '',
    from_id: from?.id ?? '',
    content: JSON.stringify(text.content),
    beside: text.beside,
    interpreter: text.interpreter,
    added,
  });
}

/** What can be changed of a draft. */
export interface StuckChange extends Partial<Omit<StuckText, 'content'>> {
  content?: Partial<DeficiencyContent>;
}

/** Changes what is given and leaves the rest. Throws `gone`. */
export function changeStuck(recorder: Recorder, id: Id, { content, beside, interpreter }: StuckChange): void {
  const stuck = readOneStuck(recorder.tx, id);
  if (!stuck) throw new StoreError('gone');
  recorder.update('stuck', id, {
    ...(content !== undefined && { content: JSON.stringify({ ...stuck.content, ...content }) }),
    ...(beside !== undefined && { beside }),
    ...(interpreter !== undefined && { interpreter }),
  });
}

/** Removes a draft; it waits 30 days. Throws `gone`. */
export function removeStuck(recorder: Recorder, id: Id): void {
  recorder.remove('stuck', id);
}
