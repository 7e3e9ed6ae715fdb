import type { Channel, Deficiency, Month, Term, TermId, TermList } from './deficiency.ts';
import { askedBefore } from './deficiency-before.ts';
import { agencyOfChannel, expectedOn, isSettled, wasReported } from './deficiency-ladder.ts';
import { nextAgenda, promisedOn, silence, type AnswerDays } from './deficiency-silence.ts';
import { memberFor, type AgencyLine } from './directory.ts';
import type { DeskLanguage } from './folder.ts';
import { monthOf } from './month.ts';
import type { Day, Id } from './plan.ts';
import { reportParts, type Named, type ReportLine, type ReportPart } from './report-line.ts';
import { periodDays } from './report-period.ts';
import { patternsOf, type Pattern } from './report-patterns.ts';
import { goingWordings, speakingOf, type PrintedWording } from './report-wording.ts';
import { shownPeople, type PublishedPeople } from './shown-people.ts';
import { workingDaysBetween } from './swedish-days.ts';
import { findTerm } from './terms.ts';

/** What a report is asked to be. */
export interface ReportAsk {
  channel: Channel;
  /** One member of the management body, or another agency; null: the whole body, or whoever sits at the channel. */
  receiverId: Id | null;
  meetingOn: Day;
  /** First and last month it tells about. */
  from: Month;
  until: Month;
  language: DeskLanguage;
}

/** Everything else that a report is made of. */
export interface ReportFacts {
  today: Day;
  days: AnswerDays;
  terms: readonly Term[];
  agencies: readonly AgencyLine[];
  /** How many people met each deficiency by the wordings that may go; one that is missing: nobody. */
  people: ReadonlyMap<Id, number>;
  /** What every report before showed of people, whoever received it. */
  published: readonly PublishedPeople[];
  /** Numbers that a report may have shown, of which nobody here knows: after a restore on another computer. */
  unknown: ReadonlySet<string>;
  /** Who reports: the service, never a person. */
  from: string;
}

/** A report as it is read, before it is put into words. */
export interface Report {
  channel: Channel;
  language: DeskLanguage;
  from: string;
  /** Null: the whole body, or whoever sits at the channel. */
  receiver: Named | null;
  meetingOn: Day;
  madeOn: Day;
  /** The first and the last day it tells about. */
  periodFrom: Day;
  periodUntil: Day;
  /** By when an answer is expected to what is asked. */
  expectedOn: Day;
  lines: readonly ReportLine[];
  patterns: readonly Pattern[];
  /** Counts of people as they are shown here, for the reports after. */
  published: readonly PublishedPeople[];
}

/**
 * Who owes an answer: who was chosen, or the member of the management body for the agency concerned. Past the
 * management body that is no longer its member, but the board it was taken to.
 */
export function owner(
  { addresseeId, channel, wordings }: Deficiency,
  agencies: readonly AgencyLine[],
): Named | null {
  const toBoard = addresseeId === null && channel !== 'body';
  const concerned = toBoard
    ? agencyOfChannel(channel, agencies)
    : agencies.find(({ id }) => id === (addresseeId ?? wordings[0]?.agencyId));
  if (!concerned) return null;
  const { id, name } = memberFor(concerned, agencies) ?? concerned;
  return { id, name };
}

const within = (day: Day | null, [first, last]: readonly [Day, Day]): boolean =>
  day !== null && day >= first && day <= last;

/** Why something that is not asked about stands in a report: it was answered or remedied in these months. */
function toldAs(deficiency: Deficiency, channel: Channel, days: readonly [Day, Day]): ReportPart | null {
  const { state, answers, changedOn, reports } = deficiency;
  const known = wasReported(state) && reports.some((report) => report.channel === channel);
  if (!known || deficiency.channel !== channel) return null;
  const answered = answers.some(({ receivedOn }) => within(receivedOn, days));
  if (isSettled(state))
    return within(changedOn, days) || (changedOn === null && answered) ? 'remedied' : null;
  return answered ? 'answered' : null;
}

/** Names in the report's language. A word that no list has (any more) goes by its id. */
function namer({ terms }: ReportFacts, language: DeskLanguage) {
  return (list: TermList, id: TermId): Named => ({
    id,
    name: findTerm(terms, list, id)?.[language] ?? id,
  });
}

interface Placed {
  deficiency: Deficiency;
  part: ReportPart;
  wording: PrintedWording;
}

/** What stands in the report: the next agenda by itself, then what was answered and remedied. */
function placed(log: readonly Deficiency[], ask: ReportAsk, facts: ReportFacts): Placed[] {
  const { channel } = ask;
  const month = monthOf(facts.today);
  const agenda = nextAgenda(log, { channel, today: facts.today });
  const asked = new Map(agenda.map(({ deficiency, why }) => [deficiency.id, why]));
  const days = periodDays(ask);
  return log.flatMap((deficiency) => {
    const receives = ask.receiverId === null || owner(deficiency, facts.agencies)?.id === ask.receiverId;
    const why = asked.get(deficiency.id);
    const part = why ?? toldAs(deficiency, channel, days);
    if (!receives || part === null) return [];
    const wording = speakingOf(deficiency, channel, month, why === undefined);
    return wording ? [{ deficiency, part, wording }] : [];
  });
}

function lineOf({ deficiency, part, wording }: Placed, ask: ReportAsk, facts: ReportFacts): ReportLine {
  const name = namer(facts, ask.language);
  const agencyKind = name('agency-kind', wording.agencyKind);
  const quiet = silence(deficiency, facts.today, facts.days);
  const promised = part === 'promise-past' ? promisedOn(deficiency) : null;
  const [first] = deficiency.reports.filter(({ channel }) => channel === ask.channel);
  return {
    id: deficiency.id,
    part,
    wording,
    agency: facts.agencies.find(({ id }) => id === wording.agencyId)?.name ?? agencyKind.name,
    agencyKind,
    level: name('level', wording.level),
    lifeArea: name('life-area', wording.lifeArea),
    barrier: name('barrier', wording.barrier),
    rights: wording.rights.map((right) => name('right', right)),
    owes: owner(deficiency, facts.agencies),
    people: shownPeople(
      facts.people.get(deficiency.id) ?? 0,
      deficiency.wordings.map(({ number }) => number),
      facts.published,
      facts.unknown,
    ),
    silence: quiet,
    promisedOn: promised,
    daysLate: promised === null ? quiet.daysLate : workingDaysBetween(promised, facts.today),
    firstOn: first?.meetingOn ?? null,
    before: askedBefore(deficiency, ask.channel, facts.today),
    answers: deficiency.answers.map(({ from, receivedOn, stance, text, promisedOn: by }) => ({
      from,
      receivedOn,
      stance,
      text,
      promisedOn: by,
    })),
    changed: deficiency.changed,
    changedOn: deficiency.changedOn,
  };
}

/** As it is read: by part, then who owes it, the latest first. */
function inOrder(one: ReportLine, other: ReportLine): number {
  const key = ({ owes, wording }: ReportLine): string => `${owes?.name ?? '\uFFFF'} ${wording.number}`;
  return (
    reportParts.indexOf(one.part) - reportParts.indexOf(other.part) ||
    other.daysLate - one.daysLate ||
    (key(one) < key(other) ? -1 : 1)
  );
}

/** The numbers by which the people who met each deficiency are counted for a report. */
export const countedNumbers = (log: readonly Deficiency[], channel: Channel, today: Day): string[] =>
  log.flatMap((one) => goingWordings(one, channel, monthOf(today)).map(({ number }) => number));

/**
 * The report for a meeting. What the client's limits keep back stands in none; of a deficiency with several wordings
 * one speaks.
 * @param log the whole log, what does not show yet included
 */
export function reportOf(log: readonly Deficiency[], ask: ReportAsk, facts: ReportFacts): Report {
  const lines = placed(log, ask, facts)
    .map((one) => lineOf(one, ask, facts))
    .sort(inOrder);
  const { channel, language, meetingOn } = ask;
  const receiver = facts.agencies.find(({ id }) => id === ask.receiverId);
  const [periodFrom, periodUntil] = periodDays(ask);
  return {
    channel,
    language,
    from: facts.from,
    receiver: receiver ? { id: receiver.id, name: receiver.name } : null,
    meetingOn,
    madeOn: facts.today,
    periodFrom,
    periodUntil,
    expectedOn: expectedOn({ madeOn: facts.today, meetingOn }, facts.days.answerDays),
    lines,
    patterns: patternsOf(lines, ask),
    published: lines.map(({ wording, people }) => ({ number: wording.number, people })),
  };
}
