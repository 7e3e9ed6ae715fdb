import type { Shape } from '../shape.ts';
import type { reportPaper as paperInSwedish, reports as reportsInSwedish } from '../sv/report.ts';
import { month, months } from './month.ts';

/** `2026-02` as "Feb 26", `2026-Q1` as "Q1 2026", a year as it is. */
function stretch(key: string): string {
  const [year = '', part = ''] = key.split('-');
  if (part === '') return year;
  if (part.startsWith('Q')) return `${part} ${year}`;
  return `${months[Number(part) - 1]?.slice(0, 3) ?? part} ${year.slice(2)}`;
}

/** The same in full, for a text: `2026-02` as "February 2026". */
const inFull = (key: string): string => (/^\d{4}-\d{2}$/u.test(key) ? month(key) : stretch(key));

/** The report about what does not work, as it is read by those who must answer. */
export const reportPaper: Shape<typeof paperInSwedish> = {
  title: 'What doesn’t work',
  intro:
    'This is what doesn’t work for people who have a personal ombudsperson. Each deficiency has a number, somebody who must answer, and a day by which the answer is due.',
  nobodyKnown:
    'No clients are mentioned. What comes from a client has been passed on by the client, word for word. A number of people under six is written “fewer than 6”, and people are never added up across deficiencies.',
  facts: {
    from: 'From',
    to: 'To',
    meeting: 'The meeting',
    sent: 'Sent',
    period: 'About',
    made: 'Made',
    answerBy: 'Answer by',
  },
  period: (from, until) => (from === until ? month(from) : `${month(from)} to ${month(until)}`),
  channels: {
    body: 'The whole management body',
    'county-board': 'The county administrative board',
    'national-board': 'The National Board of Health and Welfare',
    supervision: 'Supervisory authority',
  },
  nobody: 'Nobody is named',
  nothing: 'There is nothing to bring up this time.',
  count: (count) => (count === 1 ? 'One deficiency' : `${count} deficiencies`),
  days: (count) => (count === 1 ? '1 working day' : `${count} working days`),
  owing: {
    title: 'Who owes an answer',
    inShort: (count, late, remedied) =>
      [
        count === 1
          ? 'One deficiency waits for an answer or for what was promised.'
          : `${count} deficiencies wait for an answer or for what was promised.`,
        late === 0
          ? ''
          : `${count === 1 ? 'It' : 'The one that has waited longest'} is ${late === 1 ? 'one working day' : `${late} working days`} late.`,
        remedied === 0 ? '' : remedied === 1 ? 'One is remedied.' : `${remedied} are remedied.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    asOf: (day) => `As it stood on ${day}.`,
    none: 'Nobody owes an answer from before.',
    more: (count) => (count === 1 ? 'One more stands further on.' : `${count} more stand further on.`),
    rest: 'More who owe an answer',
    who: 'Who',
    what: 'What',
    by: 'Was due',
    late: 'Late, working days',
    meetings: 'Meetings without an answer',
    times: 'Reports without an answer',
  },
  before: {
    title: 'Went without an answer before',
    inShort: (count, silent, longest) =>
      [
        count === 1
          ? 'One deficiency was first brought to somebody else.'
          : `${count} deficiencies were first brought to somebody else.`,
        silent === 0 ? '' : count === 1 ? 'It got no answer.' : `${silent} of them got no answer.`,
        longest === 0
          ? ''
          : `The longest silence was ${longest === 1 ? 'one working day' : `${longest} working days`}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    names: {
      body: 'The management body',
      'county-board': 'The county administrative board',
      'national-board': 'The National Board of Health and Welfare',
      supervision: 'A supervisory authority',
    },
    since: 'First time',
    silentDays: 'Without an answer, working days',
    times: 'Times without an answer',
    fact: 'Was asked first',
    asked: (name, day) => `${name} was first asked for the meeting on ${day}.`,
    sent: (name, day) => `${name} was first asked on ${day}.`,
    meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
    reports: (count) => (count === 1 ? '1 report' : `${count} reports`),
    answered: (from, day, stance) =>
      `The last answer came on ${day} from ${from}${stance === '' ? '.' : `: ${stance}`}`,
    unanswered: 'No answer has come.',
    silent: (times, workingDays, days) =>
      `No answer over ${times} and ${workingDays} (${days === 1 ? '1 day' : `${days} days`}).`,
    silentAfter: (times, workingDays, days) =>
      `After that no answer over ${times} and ${workingDays} (${days === 1 ? '1 day' : `${days} days`}).`,
  },
  ledTo: {
    title: 'What was remedied, and what it led to',
    unsaid: 'Remedied.',
    rest: 'More that was remedied',
  },
  parts: {
    new: 'New',
    unanswered: 'Still without an answer',
    'promise-past': 'Promised, but the day has passed',
    answered: 'Answered',
    remedied: 'Remedied',
  },
  patterns: {
    title: 'Patterns',
    help: 'The deficiencies of this report, each counted once.',
    agency: 'Where it happened',
    'life-area': 'Part of life',
    barrier: 'What stood in the way',
    time: 'When they were first brought up',
    series: ['Waiting for an answer or for what was promised', 'Answered or remedied'],
    most: (names, count, of) => `Most deficiencies are about ${names}: ${count} of ${of}.`,
    mostEach: (names, count, of) => `Most deficiencies are about ${names}: ${count} each of ${of}.`,
    brought: (names, count, of) => `Most were brought up ${names}: ${count} of ${of}.`,
    broughtEach: (names, count, of) => `Most were brought up ${names}: ${count} each of ${of}.`,
    mostEven: (count) =>
      count === 1
        ? 'None of them recurs: all are different.'
        : `Several are as common: ${count} deficiencies each.`,
    broughtEven: (count) =>
      `Several times are alike: ${count === 1 ? 'one deficiency' : `${count} deficiencies`} each.`,
    only: (names, of) => `${of === 2 ? 'Both' : `All ${of}`} are about ${names}.`,
    broughtOnly: (names, of) => `${of === 2 ? 'Both' : `All ${of}`} were brought up ${names}.`,
    quoted: (name) => `“${name}”`,
    and: ' and ',
    name: 'What',
    when: 'When',
    waiting: 'Waiting',
    answered: 'Answered',
    all: 'All',
    before: 'earlier',
    unset: 'Not stated',
    noneSet: 'It is not stated for any of the deficiencies.',
    stretch,
    inFull,
    during: (key: string) => `in ${inFull(key)}`,
    figure: (title) => `Chart: ${title}`,
  },
  full: {
    title: 'The deficiencies in full',
    happened: 'What happened',
    ledTo: 'What it led to',
    remedy: 'What would remedy it',
    agency: 'Where',
    lifeArea: 'Part of life',
    barrier: 'What stood in the way',
    rights: 'Rights it touches',
    month: 'When',
    metWords: { first: 'The first time', again: 'It has happened before' },
    owes: 'Must answer',
    people: 'How many it has happened to',
    firstOn: 'First brought up',
    firstSent: 'First sent here',
    late: 'How late the answer is',
    answer: 'Answer',
    answerFrom: (from, day) => `${from} answered on ${day}:`,
    promised: (day) => `By ${day}.`,
    changed: 'What has changed',
    promisedOn: 'Was to be done',
  },
  stances: {
    'will-remedy': 'We will remedy it.',
    remedied: 'It is remedied.',
    'looking-into': 'We are looking into it.',
    'not-ours': 'It is not our responsibility.',
    'will-not': 'We will not remedy it.',
  },
  people: {
    exactly: (count) => `${count} people`,
    'at-least': (count) => `At least ${count} people`,
    'fewer-than-6': 'Fewer than 6 people',
    'not-shown': 'Not shown',
  },
  asked: {
    title: 'What must be answered',
    help: (day) => `Answer by ${day}, and write the number of the deficiency in the answer.`,
    number: 'Number',
    by: 'By',
  },
  footer: 'No clients are mentioned here.',
  data: 'The same, for computers',
};

/** Making a report on the desk. */
export const reports: Shape<typeof reportsInSwedish> = {
  title: 'The report for the meeting',
  help: 'What is new, what nobody has answered and promises whose day has passed are in it by themselves. Drafts are not, nor is what a client wants to wait with.',
  open: 'Make the report',
  meetingOn: 'Day of the meeting',
  sentOn: 'The day the report is sent',
  from: 'From the month',
  until: 'To the month',
  to: 'To whom',
  wholeBody: 'The whole management body',
  member: (name) => `${name}, only what they answer for`,
  agency: (channel, name) => `${channel}: ${name}`,
  language: 'Language of the report',
  languages: { sv: 'Swedish', en: 'English' },
  dayNeeded: 'Choose the day of the meeting.',
  sentDayNeeded: 'Choose the day the report is sent.',
  monthsNeeded: 'The first month is after the last one. Choose one of them again.',
  show: 'Show the report',
  preview: 'This is the report',
  previewHelp: 'Read it before you hand it over. It counts as made once you save or print it.',
  change: 'Change',
  empty: 'There is nothing to bring up yet.',
  save: 'Save as PDF',
  saveData: 'Save data package',
  dataHelp: 'The data package is a zip file with the same as tables (CSV, Excel and OpenDocument) and JSON.',
  print: 'Print',
  made: 'The report is made and noted.',
  madeHelp: 'The same report can be saved and printed again until you lock.',
  letOut: {
    file: 'The report is saved.',
    package: 'The data package is saved.',
    print: 'The report is open in a window of its own. Print it there.',
  },
  askForAnswers: 'Ask for answers',
  earlier: 'Reports that have been made',
  noEarlier: 'No report has been made yet.',
  earlierHelp:
    'Once you have locked, a report cannot be saved again, only its reply form. Save it while you have it in front of you.',
  earlierLine: (meeting, receiver) => `The meeting on ${meeting}. ${receiver}`,
  sentLine: (day, receiver) => `Sent ${day}. ${receiver}`,
  earlierMore: (made, count, expected) =>
    `Made ${made}. ${count === 1 ? 'One deficiency' : `${count} deficiencies`} to answer by ${expected}.`,
  table: (title) => `${title}, as a table`,
};
