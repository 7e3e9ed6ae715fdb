import { z } from 'zod';
import type { LogDraft } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { decoded, hexId, json, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Texts by what they are of: `answer:<id>`. */
type Drafts = Record<string, string>;
const drafts: z.ZodType<Drafts> = json(z.record(z.string(), z.string()));
const nameOf = ({ of, id }: LogDraft): string => `${of}:${id}`;

const readDrafts = (db: Db<'vault'>): Drafts => decoded(drafts, readSetting(db, 'log-drafts') ?? '{}');

const idRow = z.object({ id: hexId });
/** Everything that something can be written about. Whatever else a draft is of is gone. */
const here = (db: Db<'vault'>): Set<Id> =>
  new Set(
    many(
      db,
      idRow,
      `SELECT id FROM deficiency UNION ALL SELECT id FROM deficiency_wording
       UNION ALL SELECT id FROM supervision_question`,
    ).map(({ id }) => id),
  );

/** Without those of what is gone, so that there are never more of them than things to write about. */
function living(all: Drafts, ids: ReadonlySet<Id>): Drafts {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => ids.has(name.slice(name.indexOf(':') + 1))),
  );
}

function write(db: WritableDb<'vault'>, all: Drafts): void {
  writeSetting(db, 'log-drafts', JSON.stringify(living(all, here(db))));
}

/** The words of something that is not saved yet; empty: none. */
export const readLogDraft = (db: Db<'vault'>, draft: LogDraft): string => readDrafts(db)[nameOf(draft)] ?? '';

/** Keeps the words of something that is not saved yet; empty words remove them. Throws `gone`. */
export function keepLogDraft(db: WritableDb<'vault'>, draft: LogDraft, text: string): void {
  if (!here(db).has(draft.id)) throw new StoreError('gone');
  const { [nameOf(draft)]: _before, ...others } = readDrafts(db);
  write(db, text === '' ? others : { ...others, [nameOf(draft)]: text });
}

/** Forgets the drafts of what is gone from the log. */
export function dropLooseDrafts(db: WritableDb<'vault'>): void {
  const all = readDrafts(db);
  const names = Object.keys(all);
  if (names.length > 0 && Object.keys(living(all, here(db))).length < names.length) write(db, all);
}

/** Several deficiencies become one: what was being written about them is what is being written about it. */
export function bringDrafts(db: WritableDb<'vault'>, into: Id, from: readonly Id[]): void {
  const all = readDrafts(db);
  for (const of of ['answer', 'changed'] as const) {
    const texts = [into, ...from].flatMap((id) => all[nameOf({ of, id })] ?? []);
    if (texts.length > 0) all[nameOf({ of, id: into })] = texts.join('\n\n');
  }
  if (Object.keys(all).length > 0) write(db, all);
}
