import type { KnownParts, Mark, MarkClass, MarkedSentence } from '../../../support/guard-marks.ts';

/** What is counted of a hit. Offsets into the text, `end` exclusive. */
interface Hit {
  start: number;
  end: number;
  reason: string;
  blocks: boolean;
}

/** What is measured: `guardText`, or a simple guard that the counting itself is tried with. */
export type MeasuredGuard = (text: string, known: KnownParts, language: 'sv' | 'en') => readonly Hit[];

/** A share: `hit` of `of`. */
export interface Share {
  hit: number;
  of: number;
}

/** How well the guard does on a set of sentences. */
export interface GuardFigures {
  sentences: number;
  /** Marks found of all marks, by kind and by class. */
  names: Share;
  structured: Share;
  rest: Share;
  classes: Partial<Record<MarkClass, Share>>;
  /** Names of which every letter is covered, not only some. */
  wholeNames: Share;
  /** Hits that lie on a mark, of all hits. */
  precision: Share;
  /** What was missed and what was marked in vain, each in its sentence. */
  missed: readonly string[];
  inVain: readonly string[];
}

const nameClasses: readonly MarkClass[] = ['name', 'other-name', 'official'];

const overlap = (hit: Hit, mark: Mark): boolean => hit.start < mark.end && hit.end > mark.start;

/** Whether every letter and digit of a mark lies in one of the hits. */
function covered(text: string, mark: Mark, hits: readonly Hit[]): boolean {
  for (let at = mark.start; at < mark.end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
    if (!hits.some((hit) => hit.start <= at && hit.end > at)) return false;
  }
  return true;
}

/** A structured mark is found when hits that block cover the whole of it; another one when a hit touches it. */
function isFound(text: string, mark: Mark, hits: readonly Hit[]): boolean {
  const touching = hits.filter((hit) => overlap(hit, mark));
  if (!mark.structured) return touching.length > 0;
  return covered(
    text,
    mark,
    touching.filter((hit) => hit.blocks),
  );
}

function add(share: Share, hit: boolean): void {
  share.of += 1;
  if (hit) share.hit += 1;
}

/** Runs a guard over a set of marked sentences and counts. */
export function guardFigures(
  guard: MeasuredGuard,
  sentences: readonly MarkedSentence[],
  language: 'sv' | 'en',
): GuardFigures {
  const none = (): Share => ({ hit: 0, of: 0 });
  const [names, structured, rest, wholeNames, precision] = [none(), none(), none(), none(), none()];
  const classes: Partial<Record<MarkClass, Share>> = {};
  const missed: string[] = [];
  const inVain: string[] = [];
  for (const { text, known, marks } of sentences) {
    const hits = guard(text, known, language);
    for (const mark of marks) {
      const found = isFound(text, mark, hits);
      const isName = nameClasses.includes(mark.class);
      add(isName ? names : mark.structured ? structured : rest, found);
      add((classes[mark.class] ??= none()), found);
      if (isName) add(wholeNames, covered(text, mark, hits));
      if (!found) missed.push(`${mark.class} "${mark.piece}" in: ${text}`);
    }
    for (const hit of hits) {
      const right = marks.some((mark) => overlap(hit, mark));
      add(precision, right);
      if (!right) inVain.push(`${hit.reason} "${text.slice(hit.start, hit.end)}" in: ${text}`);
    }
  }
  const shares = { names, structured, rest, classes, wholeNames, precision };
  return { sentences: sentences.length, ...shares, missed, inVain };
}

const sum = (shares: readonly (Share | undefined)[]): Share => ({
  hit: shares.reduce((all, share) => all + (share?.hit ?? 0), 0),
  of: shares.reduce((all, share) => all + (share?.of ?? 0), 0),
});

/** The figures of several sets together. */
export function figuresTogether(sets: readonly GuardFigures[]): GuardFigures {
  const classes: Partial<Record<MarkClass, Share>> = {};
  for (const set of sets)
    for (const name of Object.keys(set.classes) as MarkClass[])
      classes[name] = sum([classes[name], set.classes[name]]);
  return {
    sentences: sets.reduce((all, set) => all + set.sentences, 0),
    names: sum(sets.map((set) => set.names)),
    structured: sum(sets.map((set) => set.structured)),
    rest: sum(sets.map((set) => set.rest)),
    classes,
    wholeNames: sum(sets.map((set) => set.wholeNames)),
    precision: sum(sets.map((set) => set.precision)),
    missed: sets.flatMap((set) => set.missed),
    inVain: sets.flatMap((set) => set.inVain),
  };
}

/** A share between 0 and 1; of nothing, 1. */
export const ratio = ({ hit, of }: Share): number => (of === 0 ? 1 : hit / of);

const told = (share: Share): string => `${(100 * ratio(share)).toFixed(1)} % (${share.hit}/${share.of})`;

/** The figures in a few lines, without any sentence of the set. */
export function tellFigures(figures: GuardFigures): string {
  const classes = Object.entries(figures.classes).map(([name, share]) => `  ${name} ${told(share)}`);
  return [
    `${figures.sentences} sentences`,
    `recall of names ${told(figures.names)}, whole names ${told(figures.wholeNames)}`,
    `recall of structured identifiers ${told(figures.structured)}`,
    `recall of the rest ${told(figures.rest)}`,
    ...classes,
    `precision of hits ${told(figures.precision)}`,
  ].join('\n');
}
