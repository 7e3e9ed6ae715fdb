import { directoryNames } from '../../../shared/catalogs/directory-columns.ts';
import type { TableTaken } from '../../../shared/contract/directory-calls.ts';
import { sameKey, type Agency } from '../../../shared/domain/directory.ts';
import {
  matchedColumns,
  tableAgencies,
  type DirectoryColumn,
  type TableAgency,
} from '../../../shared/domain/directory-csv.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { listAgencies, writeAgencies } from '../store/vault/directory.ts';
import { newId, now } from './now.ts';
import { isOwnFile } from './own-files.ts';
import { readTable } from './table-file.ts';

/** How much of the table is shown before it is taken in. */
const previewRows = 3;
const previewLetters = 60;

const short = (cell: string): string => {
  const line = Array.from(oneLine(cell));
  return line.length <= previewLetters ? line.join('') : `${line.slice(0, previewLetters).join('')} …`;
};

/** Rows that the directory does not have yet, each once. */
function newOnes(table: readonly TableAgency[], known: ReadonlySet<string>): TableAgency[] {
  const seen = new Set(known);
  return table.filter((row) => {
    const key = sameKey(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Who answers is a name in the table; it is found among the members of the management body, old and new. */
function linked(
  rows: readonly { agency: Agency; answeredByName: string }[],
  members: ReadonlyMap<string, string>,
): { agencies: Agency[]; unanswered: number } {
  const agencies = rows.map(({ agency, answeredByName }) => ({
    ...agency,
    answeredBy: members.get(oneLine(answeredByName).toLowerCase()) ?? null,
  }));
  const named = rows.filter(({ answeredByName }) => answeredByName !== '').length;
  return { agencies, unanswered: named - agencies.filter(({ answeredBy }) => answeredBy !== null).length };
}

function taken(
  app: App,
  session: Without,
  columns: readonly (DirectoryColumn | null)[],
): Outcome<TableTaken, 'no-table' | 'table-no-name' | 'table-row-too-long'> {
  if (!session.table) return failed('no-table');
  const read = tableAgencies(session.table, columns, directoryNames);
  if (!read.ok) return failed(read.why === 'no-name' ? 'table-no-name' : 'table-row-too-long', read.row);
  const { db } = session.vault;
  const before = listAgencies(db);
  const fresh = newOnes(read.agencies, new Set(before.map(sameKey)));
  const rows = fresh.map(({ answeredByName, ...rest }) => ({
    agency: { ...rest, id: newId(app.outside.random), answeredBy: null },
    answeredByName,
  }));
  const everybody = [...before, ...rows.map(({ agency }) => agency)].filter(({ inBody }) => inBody);
  const { agencies, unanswered } = linked(
    rows,
    new Map(everybody.map((one) => [one.name.toLowerCase(), one.id])),
  );
  // One transaction and one change: all of it or nothing, and undone at once.
  if (agencies.length > 0) writeAgencies(db, agencies, now(app.outside.clock));
  session.table = null;
  return done({ added: agencies.length, known: read.agencies.length - agencies.length, unanswered });
}

export const directoryTableHandlers = {
  'directory.openTable': async (app, session) => {
    session.table = null;
    const path = await app.outside.choose('open-csv', '');
    if (path === null) return done(null);
    // SECURITY: one of the app's own files is no table, and reading vault.db would let go of its lock.
    if (isOwnFile(app.dir, path)) return failed('table-unreadable');
    const table = readTable(path);
    if (!table.ok) return table;
    const { headers, rows } = table.value;
    session.table = rows;
    return done({
      headers: headers.map(short),
      columns: matchedColumns(headers, directoryNames),
      first: rows.slice(0, previewRows).map((row) => headers.map((_, at) => short(row[at] ?? ''))),
      rows: rows.length,
    });
  },
  'directory.takeTable': (app, session, { columns }) => taken(app, session, columns),
  'directory.closeTable': (_app, session) => {
    session.table = null;
    return done(null);
  },
} satisfies Partial<Handlers>;
