import { shownNumber } from '../../../../shared/domain/deficiency-number.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { ReportLine } from '../../../../shared/domain/report-line.ts';
import type { ReportBlock } from '../../../../shared/domain/report-outline.ts';
import type { ShownPeople } from '../../../../shared/domain/shown-people.ts';
import type { ReportWords } from '../words.ts';

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

/** One answer in words: who, when, what they will do and by when, and what they say. */
function answerWords(answer: ReportLine['answers'][number], { report: t, day }: ReportWords): string {
  const { from, receivedOn, stance, text, promisedOn } = answer;
  const said = [
    t.full.answerFrom(from, day(receivedOn)),
    stance === null ? '' : t.stances[stance],
    promisedOn === null ? '' : t.full.promised(day(promisedOn)),
    text,
  ];
  return said.filter((one) => one !== '').join(' ');
}

type Fact = [name: string, value: string];

function whatHappened({ wording }: ReportLine, { report: t, month }: ReportWords): Fact[] {
  return [
    [t.full.happened, wording.happened],
    [t.full.ledTo, wording.ledTo],
    [t.full.remedy, wording.remedy],
    [t.full.month, month(wording.month)],
    [t.full.place, wording.place],
    [t.full.met, wording.met === null ? '' : t.full.metWords[wording.met]],
  ];
}

function whatItIs(line: ReportLine, words: ReportWords): Fact[] {
  const { report: t } = words;
  return [
    [t.full.agency, line.agency],
    [t.full.level, line.level.name],
    [t.full.lifeArea, line.lifeArea.name],
    [t.full.barrier, line.barrier.name],
    [t.full.rights, line.rights.map(({ name }) => name).join(', ')],
    [t.full.people, peopleWords(line.people, words)],
  ];
}

function howItStands(line: ReportLine, words: ReportWords): Fact[] {
  const { report: t, day } = words;
  return [
    [t.full.owes, line.owes?.name ?? t.nobody],
    [t.full.firstOn, line.firstOn === null ? '' : day(line.firstOn)],
    [t.full.promisedOn, line.promisedOn === null ? '' : day(line.promisedOn)],
    [t.full.late, line.daysLate > 0 ? t.days(line.daysLate) : ''],
    ...line.answers.map((answer): Fact => [t.full.answer, answerWords(answer, words)]),
    [t.full.changed, line.changed],
  ];
}

/** The deficiencies in full, each under its number. What nobody filled in is left out. */
export function fullOf({ lines }: Report, words: ReportWords): ReportBlock[] {
  const each = lines.flatMap((line): ReportBlock[] => {
    const facts = [...whatHappened(line, words), ...whatItIs(line, words), ...howItStands(line, words)];
    const rows = facts.flatMap(([name, value]) => (value.trim() === '' ? [] : { name, value }));
    return [
      { kind: 'heading', level: 3, text: shownNumber(line.wording.number) },
      { kind: 'facts', rows },
    ];
  });
  return [{ kind: 'heading', level: 2, text: words.report.full.title }, ...each];
}
