import { mandateKinds } from './mandate.ts';
import { contactWays } from './contact.ts';
import { deficiencyStates, type TermList } from './deficiency.ts';
import { wasReported } from './deficiency-ladder.ts';
import { birthBands, endingReasons, genders, lengthBand, lengthBands, yesNo, type Told } from './ending.ts';
import { cameWays, serviceGroups } from './first-meeting.ts';
import { noteKinds, type Day, type Id } from './plan.ts';
import {
  crossingName,
  type Crossing,
  type Published,
  type Question,
  type Shown,
} from './suppression/people.ts';
import { fewestShown } from './suppress.ts';

/** People. */
const peopleSubjects = ['ended', 'ongoing'] as const;
export type PeopleSubject = (typeof peopleSubjects)[number];
/** What is done with and for clients: from small numbers of it a number of people follows. */
const workSubjects = ['contacts', 'mandates'] as const;
export type WorkSubject = (typeof workSubjects)[number];
/** What is suppressed, and published once (product.md, rule 12). */
export const publishedSubjects = [...peopleSubjects, ...workSubjects] as const;
export type PublishedSubject = (typeof publishedSubjects)[number];
/** What is counted: people, what is exact and no number of people follows from, and work with people. */
export const subjects = [...peopleSubjects, 'totals', 'deficiencies', ...workSubjects] as const;
export type Subject = (typeof subjects)[number];

/** What people may have told of themselves. Of the last two somebody may choose several. */
export const traits = ['gender', 'born', 'children', 'contact', 'length', 'reason', 'group', 'area'] as const;
export type Trait = (typeof traits)[number];

/** What a table can be made by. */
export const dimensions = [
  ...traits,
  'event',
  'month',
  'state',
  'agency',
  'agency-kind',
  'life-area',
  'barrier',
  'kind',
  'way',
  'mandate-kind',
] as const;
export type Dimension = (typeof dimensions)[number];

/** A table, defined once in the vault. */
export interface Statistic {
  id: Id;
  /** Empty: it is called by what it counts. */
  name: string;
  subject: Subject;
  rows: Dimension;
  columns: Dimension | null;
}

const oneAnswer = ['gender', 'born', 'children', 'contact', 'length'] as const;
const ofDeficiencies = ['state', 'agency', 'agency-kind', 'life-area', 'barrier', 'month'] as const;

/** What the tables of each subject can have as rows, and what of that as columns. */
export const offered: Readonly<
  Record<Subject, { rows: readonly Dimension[]; columns: readonly Dimension[] }>
> = {
  ended: { rows: traits, columns: [...oneAnswer, 'reason'] },
  ongoing: { rows: [...oneAnswer, 'group', 'area'], columns: oneAnswer },
  totals: { rows: ['event'], columns: [] },
  deficiencies: { rows: ofDeficiencies, columns: ofDeficiencies },
  contacts: { rows: ['month', 'kind', 'way'], columns: ['month', 'kind', 'way'] },
  mandates: { rows: ['mandate-kind'], columns: [] },
};

/** Whether a table can be made so. */
export const canBeMade = ({
  subject,
  rows,
  columns,
}: Pick<Statistic, 'subject' | 'rows' | 'columns'>): boolean =>
  offered[subject].rows.includes(rows) &&
  (columns === null || (columns !== rows && offered[subject].columns.includes(columns)));

export const countsPeople = (subject: Subject): subject is PeopleSubject =>
  (peopleSubjects as readonly Subject[]).includes(subject);

export const isPublished = (subject: Subject): subject is PublishedSubject =>
  (publishedSubjects as readonly Subject[]).includes(subject);

export const events = ['begun', 'ongoing', 'ended'] as const;
const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** What stands in each place of a dimension, where it is known beforehand. */
const fixed: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  gender: genders,
  born: birthBands,
  children: yesNo,
  contact: cameWays,
  length: lengthBands,
  reason: endingReasons,
  group: serviceGroups,
  month: months,
  // Only what stood in a report is counted.
  state: deficiencyStates.filter(wasReported),
  kind: noteKinds,
  way: contactWays,
  'mandate-kind': mandateKinds,
};

const severalAnswers: readonly Dimension[] = ['group', 'area'];
const alwaysKnown: readonly Dimension[] = ['month', 'kind', 'mandate-kind'];

/** The vault's own list that a dimension takes its words from, if it does. */
export const termListOf: Readonly<Partial<Record<Dimension, TermList>>> = {
  area: 'life-area',
  'life-area': 'life-area',
  'agency-kind': 'agency-kind',
  barrier: 'barrier',
};

/** What is asked of each person, contact or mandate; the life areas are the vault's own. */
export const questionsOf = (subject: PublishedSubject, areas: readonly string[]): Question[] =>
  offered[subject].rows.map((name) => ({
    name,
    answers: fixed[name] ?? areas,
    several: severalAnswers.includes(name),
    always: alwaysKnown.includes(name),
  }));

/** What one person told, as it is counted. Null where they did not say. */
export interface CountedTold extends Omit<Told, 'length'> {
  length: string | null;
}

/** What somebody told whose contact lasts since `begun`. */
export const toldSoFar = (told: Told, begun: Day, today: Day): CountedTold => ({
  ...told,
  length: told.length ? lengthBand(begun, today) : null,
});

/** What one person told, by question. */
export function answersOf(told: CountedTold): Record<Trait, readonly string[]> {
  const single = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  return {
    gender: single(told.gender),
    born: single(told.born),
    children: single(told.children),
    contact: single(told.contact),
    length: single(told.length),
    reason: single(told.reason),
    group: told.groups,
    area: told.areas,
  };
}

/** A crossing in one and the same order, however the table lies; null: the table has no columns. */
export function crossingOf({ rows, columns }: Pick<Statistic, 'rows' | 'columns'>): Crossing | null {
  if (columns === null) return null;
  const lies = severalAnswers.includes(rows) || dimensions.indexOf(rows) < dimensions.indexOf(columns);
  return lies ? { rows, columns } : { rows: columns, columns: rows };
}

/** The crossings that tables ask for, each once, in the order of the tables. */
export function crossingsOf(tables: readonly Statistic[], subject: PublishedSubject): Crossing[] {
  const asked = tables
    .filter((table) => table.subject === subject)
    .flatMap((table) => crossingOf(table) ?? []);
  return [...new Map(asked.map((crossing) => [crossingName(crossing), crossing])).values()];
}

/** When those who are here now were counted, and how many had begun and ended by then, ever. */
export interface CountedAt {
  begun: number;
  ended: number;
}

/**
 * Whether those who are here now may be counted anew. Six must have come and six gone since the last time: with fewer,
 * the difference between the two would tell of them.
 */
export const mayCountAnew = (last: CountedAt | null, now: CountedAt): boolean =>
  last === null || (now.begun - last.begun >= fewestShown && now.ended - last.ended >= fewestShown);

/** Something counted exactly: where it stands by each dimension, and how many they are. */
export interface Fact {
  at: Readonly<Partial<Record<Dimension, string>>>;
  n: number;
}

/** A table of numbers. What somebody did not say stands under the empty word. */
interface Numbers<N> {
  rows: string[];
  /** Empty: one count for each row. */
  columns: string[];
  /** By row and column; empty rows where there are no columns. */
  cells: N[][];
  rowTotals: N[];
  /** Empty where there are no columns. */
  columnTotals: N[];
  total: N;
}
/** A table as it may be shown. */
export type StatTable = Numbers<Shown>;

/** The places of a dimension: those known beforehand, otherwise those that something stands in, in the list's order. */
function placesOf(dimension: Dimension, facts: readonly Fact[], order: readonly string[]): string[] {
  const known = fixed[dimension];
  const used = new Set(facts.map(({ at }) => at[dimension] ?? ''));
  const places = known ?? order.filter((place) => used.has(place));
  return [...places, ...[...used].filter((place) => !places.includes(place)).sort()];
}

/** A table of what is exact. `orders` tells how the words of a list follow each other. */
export function exactTable(
  { rows, columns }: Pick<Statistic, 'rows' | 'columns'>,
  facts: readonly Fact[],
  orders: Readonly<Partial<Record<Dimension, readonly string[]>>>,
): Numbers<number> {
  const down = placesOf(rows, facts, orders[rows] ?? []);
  const across = columns === null ? [] : placesOf(columns, facts, orders[columns] ?? []);
  const sum = (held: (fact: Fact) => boolean): number =>
    facts.filter(held).reduce((all, { n }) => all + n, 0);
  const inRow = (place: string) => (fact: Fact) => (fact.at[rows] ?? '') === place;
  const inColumn = (place: string) => (fact: Fact) => columns !== null && (fact.at[columns] ?? '') === place;
  return {
    rows: down,
    columns: across,
    cells: down.map((row) =>
      across.map((column) => sum((fact) => inRow(row)(fact) && inColumn(column)(fact))),
    ),
    rowTotals: down.map((row) => sum(inRow(row))),
    columnTotals: across.map((column) => sum(inColumn(column))),
    total: sum(() => true),
  };
}

/** The places of a line in the order they are known in: an object has those first that look like numbers. */
function inOrder(dimension: Dimension | null, line: Readonly<Record<string, Shown>>): string[] {
  const known = (dimension && fixed[dimension]) ?? [];
  const there = Object.keys(line);
  return [...known.filter((place) => place in line), ...there.filter((place) => !known.includes(place))];
}

/** A table of what was published and nothing else. */
export function publishedTable(
  table: Pick<Statistic, 'rows' | 'columns'>,
  { size, lines, crossed }: Published,
): StatTable {
  const line = lines[table.rows] ?? {};
  const across = table.columns === null ? {} : (lines[table.columns] ?? {});
  const crossing = crossingOf(table);
  const inside = (crossing && crossed[crossingName(crossing)]) ?? {};
  const lies = crossing?.rows === table.rows;
  const rows = inOrder(table.rows, line);
  const columns = inOrder(table.columns, across);
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map((column) => (lies ? inside[row]?.[column] : inside[column]?.[row]) ?? null),
    ),
    rowTotals: rows.map((row) => line[row] ?? null),
    columnTotals: columns.map((column) => across[column] ?? null),
    total: size,
  };
}

/** A table as it is read. */
interface Read {
  sentence: string;
  note: string;
  lines: readonly { counts: readonly Shown[] }[];
}

/**
 * Tables apart that have numbers, and those that have none: together by what is said in their place. `hides`: a count is
 * hidden among the numbers.
 */
export function folded<T extends Read>(
  tables: readonly T[],
): { shown: T[]; hides: boolean; without: { said: string; tables: T[] }[] } {
  const shown = tables.filter(({ lines }) => lines.length > 0);
  const hides = shown.some(({ lines }) => lines.some(({ counts }) => counts.includes(null)));
  const without = new Map<string, T[]>();
  for (const table of tables.filter(({ lines }) => lines.length === 0)) {
    const said = [table.sentence, table.note].filter((text) => text !== '').join(' ');
    without.set(said, [...(without.get(said) ?? []), table]);
  }
  return { shown, hides, without: [...without].map(([said, of]) => ({ said, tables: of })) };
}
