import { addDays } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { canBeMade, isPublished, type Statistic } from '../../../shared/domain/statistics.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { seal } from '../documents/seal.ts';
import { statisticsCsv } from '../documents/statistics-csv.ts';
import { statisticsPdf } from '../documents/statistics-pdf.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { readTotals } from '../store/vault/endings.ts';
import {
  addStatistic,
  changeStatistic,
  notePublished,
  purgeStatistics,
  readStatistics,
  removedStatistics,
  removeStatistic,
} from '../store/vault/statistics.ts';
import { documentWords } from './document-words.ts';
import { newId, today } from './now.ts';
import { savedWithoutKey } from './save.ts';
import type { FreshBatch } from './statistic-batch.ts';
import { exactFacts, folderFacts } from './statistic-facts.ts';
import { endedPeople, ongoingPeople } from './statistic-people.ts';
import { exactView, publishedView, type ShownTable } from './statistic-tables.ts';
import { yearsWork } from './statistic-work.ts';
import { PlaceNames, statisticWords, titleOf } from './statistic-words.ts';
import type { VaultExit } from './vault-exit.ts';
import { vaultSigner } from './vault-signer.ts';

/** How long a removed table waits, in days (rule 14). */
const waitsDays = 30;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Every table of a year as it may be shown, and what of it has not left before. */
interface YearTables {
  tables: ShownTable[];
  fresh: FreshBatch[];
  unopened: number;
}

function tablesOf(app: App, session: Without, year: number): YearTables {
  const { db, file } = session.vault;
  const tables = readStatistics(db);
  const folders = folderFacts(app, session, year);
  const { people, contacts, mandates } = folders;
  const counts = {
    ended: endedPeople(app, session, tables, year),
    ongoing: ongoingPeople(app, session, tables, { year, people }),
    contacts: yearsWork(app, session, tables, { subject: 'contacts', year, told: contacts }),
    mandates: yearsWork(app, session, tables, { subject: 'mandates', year, told: mandates }),
  };
  const exact = exactFacts(app, session, year);
  const wording = {
    words: statisticWords(file.language),
    names: new PlaceNames(db, file.language),
    day: documentWords(file.language).day,
  };
  const shownOf = (table: Statistic): ShownTable => {
    const { subject } = table;
    return isPublished(subject)
      ? publishedView({ ...table, subject }, counts[subject], wording)
      : exactView({ ...table, subject }, exact[subject], wording);
  };
  const asked = tables.map(({ subject }) => subject);
  return {
    tables: tables.map(shownOf),
    fresh: Object.values(counts).flatMap(({ fresh }) =>
      fresh !== null && asked.includes(fresh.subject) ? [fresh] : [],
    ),
    unopened: folders.unopened,
  };
}

/** The years there is something to count in, and this one. */
function yearsOf(db: Db<'vault'>, now: number): number[] {
  const years = new Set([now, now - 1, ...readTotals(db).years.map(({ year }) => year)]);
  return [...years].sort((one, other) => other - one);
}

type StatisticsExit = Extract<VaultExit, { exit: 'statistics' | 'statistics-csv' }>;

/** Draws the tables, once what they say of people, contacts and mandates is noted as published. */
async function leftWith(
  app: App,
  { vault }: Without,
  { exit, year, tables }: StatisticsExit,
  fresh: readonly FreshBatch[],
): Promise<Uint8Array> {
  const words = statisticWords(vault.file.language);
  // SECURITY: noted before it leaves; a file that nothing knows of would let the next one be compared with it.
  notePublished(vault.db, fresh);
  if (exit === 'statistics-csv') return statisticsCsv(tables, words);
  const when = app.outside.clock.now();
  const { language } = vault.file;
  const paperWords = documentWords(language);
  const day = paperWords.day(today(app.outside.clock));
  const pdf = await statisticsPdf({ year, tables, language, made: when, day }, words, paperWords);
  return seal(pdf, vaultSigner(vault.db), when);
}

/** Statistics of the service: tables defined once, shown, and let out suppressed (product.md, rule 12). */
export const statisticHandlers = {
  'stats.read': (app, session, { year: asked }) => {
    const { db, file } = session.vault;
    const day = today(app.outside.clock);
    purgeStatistics(db, addDays(day, -waitsDays));
    const year = asked ?? yearOf(day);
    const { tables, unopened } = tablesOf(app, session, year);
    const words = statisticWords(file.language);
    return done({
      year,
      years: yearsOf(db, yearOf(day)),
      tables,
      removed: removedStatistics(db).map((table) => ({ id: table.id, title: titleOf(table, words) })),
      unopened,
    });
  },
  'stats.set': (app, { vault: { db } }, { id, name, ...table }) => {
    if (!canBeMade(table)) return failed('no-such-table');
    const called = oneLine(name);
    if (id === null) addStatistic(db, { ...table, name: called, id: newId(app.outside.random) });
    else changeStatistic(db, { ...table, name: called, id });
    return done(null);
  },
  'stats.remove': (app, { vault: { db } }, { id }) => {
    removeStatistic(db, id, today(app.outside.clock));
    return done(null);
  },
  'stats.putBack': (_app, { vault: { db } }, { id }) => {
    removeStatistic(db, id, null);
    return done(null);
  },
  'stats.save': (app, session, { year, as }) => {
    const { tables, fresh } = tablesOf(app, session, year);
    const exit = { exit: as === 'pdf' ? 'statistics' : 'statistics-csv', year, tables } as const;
    return savedWithoutKey(app, exit, (leaves) => leftWith(app, session, leaves, fresh));
  },
} satisfies Partial<Handlers>;
