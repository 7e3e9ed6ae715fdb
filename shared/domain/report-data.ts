import { isAsked, type ReportLine } from './report-line.ts';
import type { Report } from './report.ts';

/** The schema that the data of a report follows, with its version (resources/schemas). */
export const reportSchema = 'urn:egenmakt:deficiency-report:1';

/** One cell; null: nothing is said. */
export type Cell = string | number | null;

/** A column of a table. Types as Frictionless names them (Table Schema, "Field types"). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'date' | 'yearmonth';
}

const texts = (...names: string[]): Field[] => names.map((name) => ({ name, type: 'string' }));

/** The tables of a report, and what each column holds. */
export const reportFields = {
  deficiencies: [
    ...texts('number', 'part', 'happened', 'led_to', 'remedy', 'agency'),
    ...texts('agency_kind', 'level', 'life_area', 'barrier', 'rights', 'place'),
    { name: 'month', type: 'yearmonth' },
    ...texts('met', 'owes', 'people'),
    { name: 'people_count', type: 'integer' },
    { name: 'first_on', type: 'date' },
    { name: 'was_due_on', type: 'date' },
    { name: 'working_days_late', type: 'integer' },
    { name: 'meetings_without_answer', type: 'integer' },
    { name: 'answer_by', type: 'date' },
    ...texts('changed'),
    { name: 'changed_on', type: 'date' },
  ],
  asked_before: [
    ...texts('number', 'channel'),
    { name: 'first_on', type: 'date' },
    { name: 'times', type: 'integer' },
    { name: 'times_silent', type: 'integer' },
    { name: 'working_days_silent', type: 'integer' },
    { name: 'days_silent', type: 'integer' },
    { name: 'answered_on', type: 'date' },
    ...texts('answered_by', 'stance'),
    { name: 'promised_on', type: 'date' },
  ],
  answers: [
    ...texts('number', 'from'),
    { name: 'received_on', type: 'date' },
    ...texts('stance', 'text'),
    { name: 'promised_on', type: 'date' },
  ],
  patterns: [
    ...texts('by', 'name'),
    { name: 'waiting', type: 'integer' },
    { name: 'answered', type: 'integer' },
  ],
} as const satisfies Record<string, readonly Field[]>;
export type ReportTable = keyof typeof reportFields;
export const reportTables = [
  'deficiencies',
  'asked_before',
  'answers',
  'patterns',
] as const satisfies readonly ReportTable[];

const deficiencyRow = (line: ReportLine, { expectedOn }: Report): Cell[] => [
  line.wording.number,
  line.part,
  line.wording.happened,
  line.wording.ledTo,
  line.wording.remedy,
  line.agency,
  line.agencyKind.name,
  line.level.name,
  line.lifeArea.name,
  line.barrier.name,
  line.rights.map(({ name }) => name).join('; '),
  line.wording.place,
  line.wording.month,
  line.wording.met,
  line.owes?.name ?? null,
  // A count that is hidden has no number; what is shown in its place stands in words.
  line.people.shown,
  'count' in line.people ? line.people.count : null,
  line.firstOn,
  line.promisedOn ?? line.silence.expectedOn,
  line.daysLate,
  line.silence.meetings,
  isAsked(line) ? expectedOn : null,
  line.changed,
  line.changedOn,
];

/** Who was asked before, and what came of it. */
const beforeRows = ({ wording, before }: ReportLine): Cell[][] =>
  before.map(({ channel, firstOn, times, answer, silent }) => [
    wording.number,
    channel,
    firstOn,
    times,
    silent.times,
    silent.workingDays,
    silent.days,
    answer?.receivedOn ?? null,
    answer?.from ?? null,
    answer?.stance ?? null,
    answer?.promisedOn ?? null,
  ]);

/** The rows of every table, each cell in its column's place. An empty text is nothing said. */
export function reportRows(report: Report): Record<ReportTable, Cell[][]> {
  const said = (rows: Cell[][]): Cell[][] =>
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return {
    deficiencies: said(report.lines.map((line) => deficiencyRow(line, report))),
    asked_before: report.lines.flatMap(beforeRows),
    answers: said(
      report.lines.flatMap(({ wording, answers }) =>
        answers.map(({ from, receivedOn, stance, text, promisedOn }) => [
          wording.number,
          from,
          receivedOn,
          stance,
          text,
          promisedOn,
        ]),
      ),
    ),
    patterns: report.patterns.flatMap(({ by, rows }) =>
      rows.map(({ name, waiting, answered }): Cell[] => [by, name, waiting, answered]),
    ),
  };
}
