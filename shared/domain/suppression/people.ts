import { fewestShown, suppressed } from '../suppress.ts';
import { Trees } from './trees.ts';

/**
 * Tables of one or two questions about the same people, as they may leave (product.md, rule 12). What is done with
 * people, contacts say, is counted by the same rule, each contact as if it were somebody: one tells of a person.
 *
 * Everybody of a year or a day stands in every table, those who did not say too, so that the total is one that is
 * known anyway (the exact totals of a grant account) and tells nothing of who agreed to be counted.
 *
 * Why nobody can work out a hidden count, not even with the rule and all tables at hand:
 * - One question is one line with a known total, and `suppressed` keeps that. What is hidden because it is small and
 *   what is hidden for its sake look the same; told apart, they would give each other away in the tightest lines.
 * - Two questions crossed are shown whole, when every cell is six or more, or not at all. Both ends of what a hidden
 *   cell can be leave another cell empty, so both are tables that are not shown.
 * - Pairs that close a ring are never shown, whatever they hold: the tables that are left form trees, and any tables
 *   that agree about each question alone can then be those of the same people.
 */

/** A count as it may be shown; null: hidden. */
export type Shown = number | null;

/** Something people were asked. Where several answers are possible, each is counted apart: yes or not. */
export interface Question {
  name: string;
  answers: readonly string[];
  several: boolean;
  /** All give one of the answers, and everybody knows that: there is no place for none. */
  always?: boolean;
}

/** What one person answered, by the name of the question; a question they left out is not there. */
export type Told = Readonly<Record<string, readonly string[]>>;

/** Two questions crossed. That of the columns has one answer. */
export interface Crossing {
  rows: string;
  columns: string;
}

/** The answer of those who gave none. */
export const unsaid = '';

/** Counts as they may be shown, never to be counted anew: the same people are published once. */
export interface Published {
  /** Everybody, those who said nothing too. */
  size: number;
  /** By question and answer. */
  lines: Record<string, Record<string, Shown>>;
  /** By `crossingName`, the answer of the row and the answer of the column. */
  crossed: Record<string, Record<string, Record<string, Shown>>>;
}

/** How a crossing is named in what is published. */
export const crossingName = ({ rows, columns }: Crossing): string => `${rows}|${columns}`;

/** Columns of a line, and who of the people stands in each. */
type Places = readonly { answer: string; holds: (told: Told) => boolean }[];

const has = (question: Question, answer: string): ((told: Told) => boolean) => {
  const known = new Set(question.answers);
  return (told) => {
    const given = (told[question.name] ?? []).filter((one) => known.has(one));
    return answer === unsaid ? given.length === 0 : given.includes(answer);
  };
};

/** One answer each: every answer, and none where that can be. */
const placesOf = (question: Question): Places =>
  [...question.answers, ...(question.always ? [] : [unsaid])].map((answer) => ({
    answer,
    holds: has(question, answer),
  }));

/** One of several answers: those who gave it, and all others. */
function yesOrNot(question: Question, answer: string): Places {
  const yes = has(question, answer);
  return [
    { answer, holds: yes },
    { answer: unsaid, holds: (told) => !yes(told) },
  ];
}

/** Everybody, with an empty answer for each who is not counted. */
const everybody = (size: number, told: readonly Told[]): readonly Told[] => [
  ...told,
  ...Array.from({ length: size - told.length }, () => ({})),
];

function lineOf(people: readonly Told[], places: Places): Record<string, Shown> {
  const counts = places.map(({ holds }) => people.filter(holds).length);
  const { cells } = suppressed(counts);
  return Object.fromEntries(places.map(({ answer }, at) => [answer, cells[at] ?? null]));
}

/** The answers of one question: a line, or one line for each answer of several. */
function linesOf(people: readonly Told[], question: Question): Record<string, Shown> {
  if (!question.several) return lineOf(people, placesOf(question));
  const each = question.answers.map((answer): [string, Shown] => [
    answer,
    lineOf(people, yesOrNot(question, answer))[answer] ?? null,
  ]);
  return Object.fromEntries(each);
}

type Inside = [answer: string, cells: Record<string, Shown>][];

/** The inside of a table, row by row: whole when every cell may be shown, otherwise not at all. */
function insideOf(people: readonly Told[], rows: Places, columns: Places, shown: boolean): Inside {
  const counted = rows.map((row) => ({
    answer: row.answer,
    cells: columns.map((column) => ({
      answer: column.answer,
      count: people.filter((told) => row.holds(told) && column.holds(told)).length,
    })),
  }));
  const whole = shown && counted.every(({ cells }) => cells.every(({ count }) => count >= fewestShown));
  return counted.map(({ answer, cells }) => [
    answer,
    Object.fromEntries(cells.map((cell) => [cell.answer, whole ? cell.count : null])),
  ]);
}

function crossed(people: readonly Told[], rows: Question, columns: Question, trees: Trees): Inside {
  const across = placesOf(columns);
  if (!rows.several) return insideOf(people, placesOf(rows), across, trees.join(rows.name, columns.name));
  return rows.answers.flatMap((answer) => {
    const shown = trees.join(`${rows.name}=${answer}`, columns.name);
    // Those who did not give it are asked of, too, and not shown: they are what is left of the column.
    return insideOf(people, yesOrNot(rows, answer), across, shown).slice(0, 1);
  });
}

/** Whether so many may be published together: never fewer than six, and nobody who is not among them. */
export const mayBePublished = (size: number, told: readonly Told[]): boolean =>
  size >= fewestShown && told.length <= size;

/**
 * The tables about `size` people, of whom those in `told` agreed to be counted. Which crossings are shown follows their
 * order, never what they hold. Throws RangeError where they may not be published together.
 */
export function published(
  size: number,
  told: readonly Told[],
  questions: readonly Question[],
  crossings: readonly Crossing[],
): Published {
  if (!mayBePublished(size, told)) throw new RangeError('too few');
  const people = everybody(size, told);
  const byName = new Map(questions.map((question) => [question.name, question]));
  const trees = new Trees();
  const inside: Published['crossed'] = {};
  for (const crossing of crossings) {
    const [rows, columns] = [byName.get(crossing.rows), byName.get(crossing.columns)];
    const name = crossingName(crossing);
    if (rows && columns && !columns.several && inside[name] === undefined)
      inside[name] = Object.fromEntries(crossed(people, rows, columns, trees));
  }
  const lines = Object.fromEntries(questions.map((question) => [question.name, linesOf(people, question)]));
  return { size, lines, crossed: inside };
}

const added = (parts: readonly (Shown | undefined)[]): Shown =>
  parts.reduce<Shown>(
    (sum, part) => (sum === null || part === null || part === undefined ? null : sum + part),
    0,
  );

/** The sum of what is in all of them; what is hidden in one, or was not asked then, is hidden. */
function addedLines(parts: readonly Record<string, Shown>[]): Record<string, Shown> {
  const answers = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  return Object.fromEntries(answers.map((answer) => [answer, added(parts.map((part) => part[answer]))]));
}

/**
 * Several that were published one after the other, about other people each, as one. It is made of nothing but what is
 * public, so that neither it nor its difference to an earlier sum tells more.
 */
export function together(batches: readonly Published[]): Published {
  const names = (of: (batch: Published) => object): string[] => [
    ...new Set(batches.flatMap((batch) => Object.keys(of(batch)))),
  ];
  const lines = names(({ lines: asked }) => asked).map((name): [string, Record<string, Shown>] => [
    name,
    addedLines(batches.map((batch) => batch.lines[name] ?? {})),
  ]);
  const inside = names(({ crossed: asked }) => asked).map((name): [string, Published['crossed'][string]] => {
    const rows = [...new Set(batches.flatMap((batch) => Object.keys(batch.crossed[name] ?? {})))];
    return [
      name,
      Object.fromEntries(
        rows.map((row) => [row, addedLines(batches.map((batch) => batch.crossed[name]?.[row] ?? {}))]),
      ),
    ];
  });
  return {
    size: batches.reduce((sum, { size }) => sum + size, 0),
    lines: Object.fromEntries(lines),
    crossed: Object.fromEntries(inside),
  };
}
