import { shownNumber } from '../../../../shared/domain/deficiency-number.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { ReportLine } from '../../../../shared/domain/report-line.ts';
import type { ReportBlock } from '../../../../shared/domain/report-outline.ts';
import type { ShownPeople } from '../../../../shared/domain/shown-people.ts';
import type { ReportWords } from '../words.ts';
import { beforeWords } from './before.ts';

/** A count of people in words. */
function peopleWords(people: ShownPeople, { report: t }: ReportWords): string {
  switch (people.shown) {
    case 'exactly':
    case 'at-least':
      return t.people[people.shown](people.count);
    case 'fewer-than-6':
    case 'not-shown':
      return t.people[people.shown];
  }
}

/** One answer in words: whose it is, from when, what they will do and by when, and below what they say. */
function answerWords(answer: ReportLine['answers'][number], { report: t, day }: ReportWords): string {
  const { from, receivedOn, stance, text, promisedOn } = answer;
  const inShort = [
    t.full.answerFrom(from, day(receivedOn)),
    stance === null ? '' : t.stances[stance],
    promisedOn === null ? '' : t.full.promised(day(promisedOn)),
  ];
  return [inShort.filter((one) => one !== '').join(' '), text].filter((one) => one !== '').join('\n');
}

type Fact = [name: string, value: string];

/** When and where it happened, and whether it had happened before. */
function whenWords(
  { month: when, place, met }: ReportLine['wording'],
  { report: t, month }: ReportWords,
): string {
  const where = [month(when), place].filter((one) => one !== '').join(', ');
  return met === null ? where : `${where}. ${t.full.metWords[met]}.`;
}

function whatHappened({ wording }: ReportLine, words: ReportWords): Fact[] {
  const { full: t } = words.report;
  return [
    [t.happened, wording.happened],
    [t.ledTo, wording.ledTo],
    [t.remedy, wording.remedy],
    [t.month, whenWords(wording, words)],
  ];
}

function whatItIs(line: ReportLine, words: ReportWords): Fact[] {
  const { full: t } = words.report;
  return [
    [t.agency, line.level.name === '' ? line.agency : `${line.agency} (${line.level.name})`],
    [t.lifeArea, line.lifeArea.name],
    [t.barrier, line.barrier.name],
    [t.rights, line.rights.map(({ name }) => name).join(', ')],
    [t.people, peopleWords(line.people, words)],
  ];
}

function howItStands(line: ReportLine, { channel }: Report, words: ReportWords): Fact[] {
  const { report: t, day } = words;
  return [
    [t.full.owes, line.owes?.name ?? t.nobody],
    ...line.before.map((one): Fact => [t.before.fact, beforeWords(one, words)]),
    [channel === 'body' ? t.full.firstOn : t.full.firstSent, line.firstOn === null ? '' : day(line.firstOn)],
    [t.full.promisedOn, line.promisedOn === null ? '' : day(line.promisedOn)],
    [t.full.late, line.daysLate > 0 ? t.days(line.daysLate) : ''],
    ...line.answers.map((answer): Fact => [t.full.answer, answerWords(answer, words)]),
    [t.full.changed, line.changed],
  ];
}

/** The deficiencies in full, each under its number. What nobody filled in is left out. */
export function fullOf(report: Report, words: ReportWords): ReportBlock[] {
  const each = report.lines.flatMap((line): ReportBlock[] => {
    const facts = [
      ...whatHappened(line, words),
      ...whatItIs(line, words),
      ...howItStands(line, report, words),
    ];
    const rows = facts.flatMap(([name, value]) => (value.trim() === '' ? [] : { name, value }));
    return [
      { kind: 'heading', level: 3, text: shownNumber(line.wording.number) },
      { kind: 'facts', rows },
    ];
  });
  return [{ kind: 'heading', level: 2, text: words.report.full.title }, ...each];
}
