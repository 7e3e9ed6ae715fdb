import { z } from 'zod';
import { decoded, flag } from '../decode.ts';
import type { Db } from '../driver.ts';

/** Where each list of the folder is kept; what is deleted is not there. */
const lists = {
  plan: 'wish WHERE deleted_at IS NULL',
  reach: 'reach WHERE deleted_at IS NULL',
  // What the ombudsperson wrote waits for the client (rule 2).
  around: `around WHERE deleted_at IS NULL AND author = 'client'`,
  meetings: 'meeting_words WHERE deleted_at IS NULL',
  'own-words': 'own_statement WHERE deleted_at IS NULL',
  said: 'statement WHERE deleted_at IS NULL',
  suggestions: 'suggestion WHERE deleted_at IS NULL',
  applications: 'application WHERE deleted_at IS NULL',
  stuck: 'stuck WHERE deleted_at IS NULL',
  released: 'release',
  notes: 'note WHERE deleted_at IS NULL',
  feedback: 'feedback WHERE deleted_at IS NULL',
  yes: 'warrant',
  shared: 'ledger',
} as const;

/** Which lists of the folder hold something. */
export type ListsHeld = Record<keyof typeof lists, boolean>;

const names = Object.keys(lists) as (keyof typeof lists)[];
// SECURITY: only names from the list above become SQL.
const sql = `SELECT ${names.map((name) => `EXISTS (SELECT 1 FROM ${lists[name]}) AS "${name}"`).join(', ')}`;
const row: z.ZodType<ListsHeld> = z.object({
  plan: flag,
  reach: flag,
  around: flag,
  meetings: flag,
  'own-words': flag,
  said: flag,
  suggestions: flag,
  applications: flag,
  stuck: flag,
  released: flag,
  notes: flag,
  feedback: flag,
  yes: flag,
  shared: flag,
});

/** Which lists hold something, in one question, without reading what. */
export const readListsHeld = (db: Db<'folder'>): ListsHeld => decoded(row, db.get(sql, []));
