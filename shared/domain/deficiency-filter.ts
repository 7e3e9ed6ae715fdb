import { mayMerge } from './deficiency-ladder.ts';
import { silence, type AnswerDays, type Silence } from './deficiency-silence.ts';
import type { Deficiency, DeficiencyContent, DeficiencyState } from './deficiency.ts';
import type { Day } from './plan.ts';
import { comparable } from './text.ts';

/** What is looked for in the log; `all` and empty words let everything through. */
export interface DeficiencyFilter {
  text: string;
  state: DeficiencyState | 'all';
  /** An agency of the directory, a kind where no agency is named (see {@link agencyKey}), or `all`. */
  agency: string;
  /** A word of its list, or `all`. */
  lifeArea: string;
  barrier: string;
  theme: string;
  onlyLate: boolean;
}
export const everything: DeficiencyFilter = {
  text: '',
  state: 'all',
  agency: 'all',
  lifeArea: 'all',
  barrier: 'all',
  theme: '',
  onlyLate: false,
};

/** A deficiency and how silent the one who owes its answer is. */
export interface Looked {
  deficiency: Deficiency;
  silence: Silence;
}

/** By which agency a wording is found: the one it names, otherwise its kind. */
export const agencyKey = ({
  agencyId,
  agencyKind,
}: Pick<DeficiencyContent, 'agencyId' | 'agencyKind'>): string => agencyId ?? agencyKind;

/** The wording that speaks for a deficiency: what it is called by, grouped by, counted by. */
export const speaking = ({ wordings }: Pick<Deficiency, 'wordings'>): Deficiency['wordings'][number] => {
  const [first] = wordings;
  if (!first) throw new RangeError('a deficiency has a wording');
  return first;
};

/** Each with its silence: the one whose answer is latest first, then the newest month, then by number. No order tells when one came. */
export function looked(log: readonly Deficiency[], today: Day, days: AnswerDays): Looked[] {
  const order = ({ deficiency }: Looked): string => speaking(deficiency).number;
  const month = ({ deficiency }: Looked): string => speaking(deficiency).month;
  return log
    .map((deficiency) => ({ deficiency, silence: silence(deficiency, today, days) }))
    .sort(
      (one, other) =>
        other.silence.daysLate - one.silence.daysLate ||
        month(other).localeCompare(month(one)) ||
        order(one).localeCompare(order(other)),
    );
}

const terms = (text: string): string[] => comparable(text).split(' ');

/** Numbers are found with and without their space. */
const saidBy = ({ theme, changed, wordings, answers }: Deficiency): string =>
  comparable(
    [
      theme,
      changed,
      ...wordings.flatMap(({ number, happened, ledTo, remedy, place }) => [
        number,
        happened,
        ledTo,
        remedy,
        place,
      ]),
      ...answers.flatMap(({ from, text }) => [from, text]),
    ].join(' '),
  );

function isWanted({ deficiency, silence: { late } }: Looked, filter: DeficiencyFilter): boolean {
  const some = (wanted: string, key: (content: DeficiencyContent) => string): boolean =>
    wanted === 'all' || deficiency.wordings.some((wording) => key(wording) === wanted);
  return (
    (filter.state === 'all' || deficiency.state === filter.state) &&
    (filter.theme === '' || deficiency.theme === filter.theme) &&
    (!filter.onlyLate || late !== 'no') &&
    some(filter.agency, agencyKey) &&
    some(filter.lifeArea, ({ lifeArea }) => lifeArea) &&
    some(filter.barrier, ({ barrier }) => barrier)
  );
}

/**
 * What the filter lets through, in the same order. Each word that is looked for must stand somewhere in it, whatever
 * its accents; a number may be written with a space.
 */
export function filtered(log: readonly Looked[], filter: DeficiencyFilter): Looked[] {
  const wanted = terms(filter.text.replace(/(\d{4}) (?=\d{4}\b)/gu, '$1'));
  return log.filter((one) => {
    if (!isWanted(one, filter)) return false;
    const said = saidBy(one.deficiency);
    return wanted.every((term) => said.includes(term));
  });
}

/** What the log is grouped by. */
export const deficiencyGroupings = ['none', 'theme', 'agency', 'life-area'] as const;
export type DeficiencyGrouping = (typeof deficiencyGroupings)[number];

/** By what a deficiency is put in its group; empty where nothing is said. */
export function groupKey(deficiency: Deficiency, by: DeficiencyGrouping): string {
  switch (by) {
    case 'none':
      return '';
    case 'theme':
      return deficiency.theme;
    case 'agency':
      return agencyKey(speaking(deficiency));
    case 'life-area':
      return speaking(deficiency).lifeArea;
  }
}

/** The log in groups, each in the order it had; groups in the order they are first met. */
export function grouped(log: readonly Looked[], by: DeficiencyGrouping): { key: string; found: Looked[] }[] {
  const groups = new Map<string, Looked[]>();
  for (const one of log) {
    const key = groupKey(one.deficiency, by);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, found]) => ({ key, found }));
}

/** How many there are, wait for an answer, and wait long. Counts of deficiencies are exact (product.md, rule 12). */
export interface LogCounts {
  all: number;
  waiting: number;
  late: number;
  veryLate: number;
}

/** Counts what is waiting for an answer; what is very late is late too. */
export function logCounts(log: readonly Looked[]): LogCounts {
  const count = (wanted: (one: Looked) => boolean): number => log.filter(wanted).length;
  return {
    all: log.length,
    waiting: count(({ silence: { expectedOn } }) => expectedOn !== null),
    late: count(({ silence: { late } }) => late !== 'no'),
    veryLate: count(({ silence: { late } }) => late === 'very-late'),
  };
}

/** What may become one with a deficiency: the same kind of barrier, or whatever it is when `any`. */
export const mergeable = (log: readonly Deficiency[], one: Deficiency, any: boolean): Deficiency[] =>
  log.filter(
    (other) =>
      other.id !== one.id &&
      mayMerge(one, [other]) &&
      (any || speaking(other).barrier === speaking(one).barrier),
  );
