import type { Day } from '../../../shared/domain/plan.ts';
import { toldSoFar, type CountedTold, type Fact } from '../../../shared/domain/statistics.ts';
import type { Told } from '../../../shared/domain/suppression/people.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import { mayBeCounted, readCounted } from '../store/folder/counted.ts';
import { readEnding } from '../store/folder/ending.ts';
import { readMandates } from '../store/folder/mandates.ts';
import { readNotes } from '../store/folder/notes.ts';
import { readLog } from '../store/vault/deficiencies.ts';
import { readTotals } from '../store/vault/endings.ts';
import { listPeople } from '../store/vault/people.ts';
import { askedFolders, type OpenableFolder } from './folder-pool.ts';
import { shownMonth } from './log-session.ts';
import { dayHere, today } from './now.ts';

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthIn = (day: Day): string => day.slice(5, 7);

/** What the folders that open without their clients hold, to be counted. */
export interface FolderFacts {
  /** What those told who are here now and agreed to be counted. */
  people: CountedTold[];
  contacts: Told[];
  mandates: Told[];
  /** Folders that could not be asked. */
  unopened: number;
}

function contactsIn(db: OpenableFolder['db'], year: number): Told[] {
  return readNotes(db).flatMap(({ at, kind, way }): Told[] => {
    const day = dayHere(at);
    return yearOf(day) === year
      ? [{ month: [monthIn(day)], kind: [kind], way: way === null ? [] : [way] }]
      : [];
  });
}

const mandatesIn = (db: OpenableFolder['db'], year: number): Told[] =>
  readMandates(db).flatMap(({ signed, kind }) =>
    signed !== null && yearOf(signed) === year ? [{ 'mandate-kind': [kind] }] : [],
  );

/** Asks every folder that opens without its client, once. */
export function folderFacts(app: App, session: Without, year: number): FolderFacts {
  const day = today(app.outside.clock);
  const begun = new Map(
    listPeople(session.vault.db)
      .filter(({ beginning }) => beginning !== 'think')
      .map((person) => [person.id, person.begun]),
  );
  const { answers, onlyWithClient, unreadable } = askedFolders(app, session, ({ id, db }) => {
    const counted = readCounted(db);
    const since = begun.get(id);
    // SECURITY: of somebody who does not want to be counted nothing is, not what was done with them either.
    if (!counted || !mayBeCounted(counted)) return { people: [], contacts: [], mandates: [] };
    const isHere = since !== undefined && readEnding(db).endedOn === null;
    return {
      people: isHere ? [toldSoFar(counted, since, day)] : [],
      contacts: contactsIn(db, year),
      mandates: mandatesIn(db, year),
    };
  });
  return {
    people: answers.flatMap(({ people }) => people),
    contacts: answers.flatMap(({ contacts }) => contacts),
    mandates: answers.flatMap(({ mandates }) => mandates),
    unopened: onlyWithClient + unreadable,
  };
}

/** The exact totals of a year; who is here is known of now only. */
function totalFacts({ vault }: Without, year: number, thisYear: boolean): Fact[] {
  const { years, ongoing } = readTotals(vault.db);
  const found = years.find((total) => total.year === year);
  const fact = (event: string, n: number): Fact => ({ at: { event }, n });
  return [
    fact('begun', found?.begun ?? 0),
    fact('ended', found?.ended ?? 0),
    ...(thisYear ? [fact('ongoing', ongoing)] : []),
  ];
}

/** Deficiencies by the month of the first report that took them up. */
function deficiencyFacts(app: App, { vault }: Without, year: number): Fact[] {
  return readLog(vault.db, shownMonth(app)).flatMap(({ state, wordings, reports }): Fact[] => {
    const [first] = reports;
    const [speaks] = wordings;
    if (!first || !speaks || yearOf(first.madeOn) !== year) return [];
    // SECURITY: what a client lets only the management body have is not told to others by a number either (rule 10).
    if (wordings.some(({ limits }) => limits.onlyBody)) return [];
    const { agencyId, agencyKind, lifeArea, barrier } = speaks;
    return [
      {
        at: {
          state,
          agency: agencyId ?? '',
          'agency-kind': agencyKind,
          'life-area': lifeArea,
          barrier,
          month: monthIn(first.madeOn),
        },
        n: 1,
      },
    ];
  });
}

/** Everything of a year that is counted exactly, by what it is about. */
export function exactFacts(
  app: App,
  session: Without,
  year: number,
): Record<'totals' | 'deficiencies', Fact[]> {
  const thisYear = year === yearOf(today(app.outside.clock));
  return {
    totals: totalFacts(session, year, thisYear),
    deficiencies: deficiencyFacts(app, session, year),
  };
}
