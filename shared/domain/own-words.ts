import { daysBetween } from './calendar.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day, Id } from './plan.ts';

/**
 * What the client has said, kept word for word with its date. What changes is said anew: the new words stand above the
 * old ones and never in their place. Source: WHO technical package on community outreach, section 2.4 (the person's own
 * statements are documented, and changes of preference are asked for again and again).
 */
export interface OwnStatement {
  id: Id;
  words: string;
  saidOn: Day;
  /** The older statement whose place it takes; null when it is the first about its matter. */
  replaces: Id | null;
  /** Since when it holds no more, with nothing in its place; null while it holds. */
  ended: Day | null;
}

/** A statement as it stands now, with those it replaced, the latest first. */
export interface OwnThread {
  current: OwnStatement;
  earlier: OwnStatement[];
}

function earlierThan(current: OwnStatement, known: ReadonlyMap<Id, OwnStatement>): OwnStatement[] {
  const older = current.replaces === null ? undefined : known.get(current.replaces);
  return older === undefined ? [] : [older, ...earlierThan(older, known)];
}

/**
 * The statements as threads: what is said now, with what was said before beneath it. Those that hold come first, each
 * group with the latest said first; statements of one day keep the order given.
 */
export function ownThreads(statements: readonly OwnStatement[]): OwnThread[] {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const replaced = new Set(statements.map(({ replaces }) => replaces));
  const threads = statements
    .filter(({ id }) => !replaced.has(id))
    .map((current) => ({ current, earlier: earlierThan(current, known) }))
    .toSorted((one, other) => daysBetween(one.current.saidOn, other.current.saidOn));
  const holds = ({ current }: OwnThread): boolean => current.ended === null;
  return [...threads.filter(holds), ...threads.filter((thread) => !holds(thread))];
}

/** Words for the statements on paper, from the catalogue of its language. */
interface OwnWordsPaperWords {
  said: (day: Day) => string;
  earlier: (day: Day) => string;
  ended: (said: Day, ended: Day) => string;
}

/** The statements as lines of a paper: each with its date, and what was said before in a list beneath it. */
export function ownWordLines(statements: readonly OwnStatement[], words: OwnWordsPaperWords): DocumentLine[] {
  return ownThreads(statements).flatMap(({ current, earlier }, at): DocumentLine[] => {
    const { id, saidOn, ended } = current;
    const detail = ended === null ? words.said(saidOn) : words.ended(saidOn, ended);
    return [
      { id: `own:${id}`, kind: 'heading', number: at + 1, text: current.words, detail },
      ...earlier.map((older): DocumentLine => ({
        id: `own:${older.id}`,
        kind: 'item',
        number: at + 1,
        text: older.words,
        detail: words.earlier(older.saidOn),
      })),
    ];
  });
}
