import type { DeficiencyAnswer } from './deficiency.ts';
import type { AskedBefore } from './deficiency-before.ts';
import type { Silence } from './deficiency-silence.ts';
import type { DeskLanguage } from './language.ts';
import type { Day, Id } from './plan.ts';
import type { PrintedWording } from './report-wording.ts';
import type { ShownPeople } from './shown-people.ts';

/** Where a deficiency stands in a report. What is asked comes first. */
export const reportParts = ['new', 'unanswered', 'promise-past', 'answered', 'remedied'] as const;
export type ReportPart = (typeof reportParts)[number];
const owedParts: readonly ReportPart[] = ['unanswered', 'promise-past'];
const askedParts: readonly ReportPart[] = ['new', ...owedParts];

/** Has an answer been owed since an earlier report? */
export const isOwed = ({ part }: { part: ReportPart }): boolean => owedParts.includes(part);

/** Is an answer asked for? */
export const isAsked = ({ part }: { part: ReportPart }): boolean => askedParts.includes(part);

/** A word of a list, and its name in the report's language. */
export interface Named {
  id: string;
  name: string;
}

/** One deficiency in a report. Nothing of it is anybody's: every word was released or is the ombudsperson's own. */
export interface ReportLine {
  id: Id;
  part: ReportPart;
  wording: PrintedWording;
  /** The agency concerned, or what kind it is. */
  agency: string;
  agencyKind: Named;
  level: Named;
  lifeArea: Named;
  barrier: Named;
  rights: readonly Named[];
  /** Who owes the answer; null: nobody is named. */
  owes: Named | null;
  people: ShownPeople;
  silence: Silence;
  /** By when something was promised, where that is past; null otherwise. */
  promisedOn: Day | null;
  /** How late it is, in working days: after the day an answer was expected, or a promise. */
  daysLate: number;
  /** When it was first reported to this channel; null: by this report. */
  firstOn: Day | null;
  /** Who was asked before this channel, and what came of it. */
  before: readonly AskedBefore[];
  answers: readonly Pick<DeficiencyAnswer, 'from' | 'receivedOn' | 'stance' | 'text' | 'promisedOn'>[];
  changed: string;
  changedOn: Day | null;
}

/** As what is asked stands in a report: by who owes it, nobody last; of one who owes several, as they stand. */
export const inAskedOrder = <Line extends { owes: { name: string } | null }>(
  lines: readonly Line[],
  language: DeskLanguage,
): Line[] =>
  lines.toSorted(
    (one, other) =>
      Number(one.owes === null) - Number(other.owes === null) ||
      (one.owes?.name ?? '').localeCompare(other.owes?.name ?? '', language),
  );
