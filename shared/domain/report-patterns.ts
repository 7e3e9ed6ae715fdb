import { monthOf } from './month.ts';
import type { Day } from './plan.ts';
import type { ReportLine } from './report-line.ts';
import { stretches, type Period } from './report-period.ts';

/** What deficiencies are seen together by. */
export const patternKinds = ['agency', 'life-area', 'barrier', 'time'] as const;
export type PatternKind = (typeof patternKinds)[number];

/** How many deficiencies: those that wait for an answer or for what was promised, and those that have one. */
export interface PatternRow {
  /** A name; of time, a stretch of it. */
  name: string;
  waiting: number;
  answered: number;
}

/** Deficiencies seen together. Counts of deficiencies are exact (product.md, rule 12). */
export interface Pattern {
  by: PatternKind;
  rows: readonly PatternRow[];
}

type AskedTime = Period & { meetingOn: Day };
type Counted = Pick<ReportLine, 'part' | 'agency' | 'lifeArea' | 'barrier' | 'firstOn' | 'before'>;

const isAnswered = ({ part }: Counted): boolean => part === 'answered' || part === 'remedied';

const rowOf = (name: string, lines: readonly Counted[]): PatternRow => {
  const answered = lines.filter(isAnswered).length;
  return { name, waiting: lines.length - answered, answered };
};

/** The most first, as many by name; what is not stated last. */
function byName(lines: readonly Counted[], name: (line: Counted) => string): PatternRow[] {
  return [...new Set(lines.map(name))]
    .map((called) =>
      rowOf(
        called,
        lines.filter((line) => name(line) === called),
      ),
    )
    .sort(
      (one, other) =>
        Number(one.name === '') - Number(other.name === '') ||
        other.waiting + other.answered - one.waiting - one.answered ||
        (one.name < other.name ? -1 : 1),
    );
}

/** What stands for everything before the first stretch. */
export const before = 'before';

/** When each was first reported, to whomever that was: in which month, quarter or year. */
function byTime(lines: readonly Counted[], { from, until, meetingOn }: AskedTime): PatternRow[] {
  const meeting = monthOf(meetingOn);
  const { all, of } = stretches({ from, until: meeting > until ? meeting : until });
  const first = ({ before: [nearest], firstOn }: Counted): string => {
    const month = monthOf(nearest?.firstOn ?? firstOn ?? meetingOn);
    return month < from ? before : of(month);
  };
  const rows = [before, ...all].map((stretch) =>
    rowOf(
      stretch,
      lines.filter((line) => first(line) === stretch),
    ),
  );
  return rows.filter(({ name, waiting, answered }) => name !== before || waiting + answered > 0);
}

/** The patterns of a report's deficiencies. */
export const patternsOf = (lines: readonly Counted[], ask: AskedTime): Pattern[] => [
  { by: 'agency', rows: byName(lines, ({ agency }) => agency) },
  { by: 'life-area', rows: byName(lines, ({ lifeArea }) => lifeArea.name) },
  { by: 'barrier', rows: byName(lines, ({ barrier }) => barrier.name) },
  { by: 'time', rows: byTime(lines, ask) },
];
