import { z } from 'zod';
import type { IndexQuestions, Ranked, SearchKind } from '../../../../shared/domain/search.ts';
import { countOf, decoded, many } from '../decode.ts';
import type { Db } from '../driver.ts';
import { searchableOf } from '../searchable.ts';
import { StoreError } from '../store-error.ts';
import { undoableTables, type UndoableTable } from '../undoable.ts';

/** What is looked for in one folder. */
export interface Lookup {
  questions: IndexQuestions;
  /** Only these kinds; none: all. */
  kinds: readonly SearchKind[];
  /** From and until which day, both included; null: however long ago, however far ahead. */
  from: string | null;
  until: string | null;
  /** At most so many. */
  most: number;
}

/** A row that was found, without its words. */
export interface Hit {
  id: number;
  at: string;
  whole: boolean;
}

const hitRow = z.object({ id: z.int(), at: z.string() });

const inWords = `SELECT rowid FROM search_word WHERE search_word MATCH`;

/** Rows where every term stands: long ones anywhere, short ones at the beginning of a word. */
function matching({ parts, short }: IndexQuestions): string {
  const part = `SELECT rowid FROM search_part WHERE search_part MATCH $parts`;
  if (parts === '') return `${inWords} $short`;
  return short === '' ? part : `${part} INTERSECT ${inWords} $short`;
}

const tablesOf = (kinds: readonly SearchKind[]): UndoableTable[] =>
  undoableTables.filter((table) => kinds.some((kind) => searchableOf(table)?.kind === kind));

/** Kinds and days as conditions, all of them or none. */
function filters({ kinds, from, until }: Lookup): { where: string; values: Record<string, string> } {
  const parts = [
    ...(kinds.length > 0 ? ['tbl IN (SELECT value FROM json_each($tables))'] : []),
    ...(from === null ? [] : ['at >= $from']),
    // A moment of the last day is greater than the day itself, and smaller than the day with a letter after it.
    ...(until === null ? [] : [`at <> '' AND at < $until || 'z'`]),
  ];
  const values = {
    ...(kinds.length > 0 && { tables: JSON.stringify(tablesOf(kinds)) }),
    ...(from !== null && { from }),
    ...(until !== null && { until }),
  };
  return { where: parts.map((part) => ` AND ${part}`).join(''), values };
}

const asked = ({ parts, short }: IndexQuestions): Record<string, string> => ({
  ...(parts !== '' && { parts }),
  ...(short !== '' && { short }),
});

// By the index, which holds no words: a row itself is not read. The sign keeps SQLite from going by the row's number.
const byTime = 'FROM search_row INDEXED BY search_row_by_at WHERE +id IN';

/** How many rows of one folder fit. Throws StoreError. */
export function countFound(db: Db<'folder'>, lookup: Lookup): number {
  const { where, values } = filters(lookup);
  const all = matching(lookup.questions);
  const sql =
    where === '' ? `SELECT count(*) AS n FROM (${all})` : `SELECT count(*) AS n ${byTime} (${all})${where}`;
  return countOf(db, sql, { ...values, ...asked(lookup.questions) });
}

/**
 * The best rows of one folder: where terms begin words first, each kind the newest first. With `worst` only rows that
 * come before it are answered: somebody has enough others. Throws StoreError.
 */
export function foundRows(db: Db<'folder'>, lookup: Lookup, worst: Ranked | null): Hit[] {
  const { questions, most } = lookup;
  const { where, values } = filters(lookup);
  const newest = (
    set: string,
    more: Record<string, string>,
    after: string,
    count: number,
    whole: boolean,
  ): Hit[] =>
    many(
      db,
      hitRow,
      `SELECT id, at ${byTime} (${set})${where} AND at >= $after ORDER BY at DESC LIMIT $count`,
      {
        ...values,
        ...more,
        after,
        count,
      },
    ).map((hit) => ({ ...hit, whole }));
  const { beginnings } = questions;
  const begin = newest(`${inWords} $beginnings`, { beginnings }, worst?.whole ? worst.at : '', most, true);
  if (worst?.whole || begin.length === most) return begin;
  const rest = `${matching(questions)} EXCEPT ${inWords} $beginnings`;
  const inside = newest(
    rest,
    { ...asked(questions), beginnings },
    worst?.at ?? '',
    most - begin.length,
    false,
  );
  return [...begin, ...inside];
}

const textRow = z.object({ table: z.enum(undoableTables), text: z.string() });

/** The words of a row that was found. Throws `gone`. */
export function foundWords(db: Db<'folder'>, id: number): { kind: SearchKind; text: string } {
  const row = db.get('SELECT tbl AS "table", text FROM search_row WHERE id = ?', [id]);
  if (!row) throw new StoreError('gone');
  const { table, text } = decoded(textRow, row);
  const kind = searchableOf(table)?.kind;
  if (!kind) throw new StoreError('damaged');
  return { kind, text };
}
