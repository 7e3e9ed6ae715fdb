import { agencyKindNames, agencyLevelNames } from '../../../shared/catalogs/agency-kinds.ts';
import { columnName } from '../../../shared/catalogs/directory-columns.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { csvText } from '../../../shared/domain/csv.ts';
import {
  saysSomething,
  usualLevel,
  withSeat,
  type Agency,
  type Directory,
} from '../../../shared/domain/directory.ts';
import { directoryTable } from '../../../shared/domain/directory-csv.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { OpenVault, InVault } from '../session.ts';
import {
  canUndoDirectory,
  countRemoved,
  listAgencies,
  purgeDirectory,
  putAgencyBack,
  readAgencies,
  readAgency,
  removeAgency,
  removedAgencies,
  undoDirectory,
  writeAgencies,
} from '../store/vault/directory.ts';
import { waitedSince } from './believed-day.ts';
import { newId, now } from './now.ts';
import { savedWithoutKey } from './save.ts';

/** An agency of which only name and kind are known. */
export const blankAgency = (id: string, name: string, kind: Agency['kind']): Agency => ({
  id,
  kind,
  level: usualLevel(kind),
  name,
  offers: '',
  area: '',
  opening: '',
  waysIn: '',
  languages: '',
  inBody: false,
  memberName: '',
  answeredBy: null,
  contacts: [],
});

/** What is given, and what is left out as it was. */
function changedAgency(before: Agency, change: Input<'directory.change'>): Agency {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after: Agency = { ...before, ...given };
  const level =
    change.kind !== undefined && change.level === undefined ? usualLevel(change.kind) : after.level;
  return withSeat({ ...after, level, contacts: after.contacts.filter(saysSomething) });
}

/** At the table nothing is undone here, and what was removed is not told. */
function directoryOf(app: App, session: InVault): Directory {
  const { db } = session.vault;
  if (session.mode !== 'without') return { agencies: listAgencies(db), canUndo: false, removed: 0 };
  purgeDirectory(db, waitedSince(app, db));
  return { agencies: listAgencies(db), canUndo: canUndoDirectory(db), removed: countRemoved(db) };
}

const tableText = (agencies: readonly Agency[], language: DeskLanguage): Buffer =>
  Buffer.from(
    csvText(
      directoryTable(agencies, {
        column: (column, contact) => `${columnName(column, language)}${contact === 0 ? '' : ` ${contact}`}`,
        kind: (kind) => agencyKindNames[kind][language],
        level: (level) => agencyLevelNames[level][language],
        yes: language === 'sv' ? 'ja' : 'yes',
        no: language === 'sv' ? 'nej' : 'no',
      }),
    ),
  );

/** Who answers for an agency must have a seat in the management body. */
const isMember = (vault: OpenVault, id: string): boolean =>
  listAgencies(vault.db).some((one) => one.id === id && one.inBody);

export const directoryHandlers = {
  'directory.list': (app, session) => done(directoryOf(app, session)),
  'directory.read': (_app, session, { id }) => done(readAgency(session.vault.db, id)),
  'directory.add': (app, session, { name, kind }) => {
    const agency = blankAgency(newId(app.outside.random), name, kind);
    writeAgencies(session.vault.db, [agency], now(app.outside.clock));
    return done(agency);
  },
  'directory.change': (app, session, change) => {
    const { db } = session.vault;
    const before = readAgency(db, change.id);
    const { answeredBy } = change;
    if (answeredBy && (answeredBy === change.id || !isMember(session.vault, answeredBy)))
      return failed('no-member');
    writeAgencies(db, [changedAgency(before, change)], now(app.outside.clock));
    return done(readAgency(db, change.id));
  },
  'directory.remove': (app, session, { id }) => {
    removeAgency(session.vault.db, id, now(app.outside.clock));
    return done(null);
  },
  'directory.removed': (_app, session) => done(removedAgencies(session.vault.db)),
  'directory.putBack': (app, session, { id }) => {
    putAgencyBack(session.vault.db, id, now(app.outside.clock));
    return done(null);
  },
  'directory.undo': (_app, session) =>
    undoDirectory(session.vault.db) ? done(null) : failed('nothing-to-undo'),
  'directory.save': (app, session) =>
    savedWithoutKey(app, { exit: 'directory', agencies: readAgencies(session.vault.db) }, ({ agencies }) =>
      tableText(agencies, session.vault.file.language),
    ),
} satisfies Partial<Handlers>;
