import { z } from 'zod';
import type { Agency, Directory, RemovedAgency } from '../domain/directory.ts';
import type { DirectoryColumn } from '../domain/directory-csv.ts';
import { call } from './call.ts';
import * as inp from './directory-inputs.ts';
import { nothing, one, open, saving, without } from './phrases.ts';
import type { Saved } from './values.ts';

/** What a chosen table looks like, before anything of it is kept. */
export interface TablePreview {
  headers: string[];
  /** What each column was taken for; null: left out. */
  columns: (DirectoryColumn | null)[];
  /** The first rows, each cell cut short. */
  first: string[][];
  /** How many rows there are, without the header. */
  rows: number;
}

/** What came of reading a table in. */
export interface TableTaken {
  added: number;
  /** The directory had them already; they were left as they are. */
  known: number;
  /** Names of who answers that the directory does not have as members of the management body. */
  unanswered: number;
}

/** The directory of agencies, services and groups: no client is in it, so it can be read at the table too. */
export const directoryCalls = {
  'directory.list': call<Directory>()({ input: nothing, modes: open }),
  'directory.read': call<Agency>()({ input: one, modes: open }),
  'directory.add': call<Agency>()({
    input: z.strictObject({ name: inp.agencyName, kind: inp.agencyKind }),
    modes: without,
  }),
  'directory.change': call<Agency>()({ input: inp.agencyChange, modes: without, errors: ['no-member'] }),
  'directory.remove': call<null>()({ input: one, modes: without }),
  'directory.removed': call<RemovedAgency[]>()({ input: nothing, modes: without }),
  'directory.putBack': call<null>()({ input: one, modes: without }),
  'directory.undo': call<null>()({ input: nothing, modes: without, errors: ['nothing-to-undo'] }),
  /** Asks for a table and reads it; null: the person changed their mind. Nothing is kept yet. */
  'directory.openTable': call<TablePreview | null>()({
    input: nothing,
    modes: without,
    errors: ['table-too-large', 'table-too-long', 'table-unreadable', 'table-empty'],
  }),
  /** Takes in every row of the table that was opened last, or none. */
  'directory.takeTable': call<TableTaken>()({
    input: z.strictObject({ columns: inp.tableColumns }),
    modes: without,
    errors: ['no-table', 'table-no-name', 'table-row-too-long'],
  }),
  'directory.closeTable': call<null>()({ input: nothing, modes: without }),
  'directory.save': call<Saved>()({ input: nothing, modes: without, errors: saving }),
} as const;
