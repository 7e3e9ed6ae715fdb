import type { Shape } from '../shape.ts';
import type { replies as swedish } from '../sv/reply.ts';

/** Replies to a report: their forms, and reading them in. */
export const replies: Shape<typeof swedish> = {
  read: 'Read in a reply',
  reading: 'Reading the file …',
  back: 'To the list',
  title: 'A reply to read through',
  help: 'Nothing is taken in yet. Read each answer beside what it answers, and tick those to take in.',
  about: (receiver, meeting) => `The report to ${receiver}, the meeting on ${meeting}`,
  aboutSent: (receiver, day) => `The report to ${receiver}, sent ${day}`,
  before:
    'Something from this file was taken in before. What is there already is shown, but not taken in again.',
  empty: (count) =>
    count === 1 ? 'At one number there is no answer.' : `At ${count} numbers there is no answer.`,
  nothing: 'There is no answer in the file. Nothing was changed.',
  receivedOn: 'When did the reply come?',
  dayNeeded: 'Write the day the reply came, today or earlier.',
  dayTooEarly: (made) => `The report was made on ${made}. A reply to it cannot have come before that day.`,
  list: 'The answers',
  number: (number) => `Number ${number}`,
  unread: (text) => `Number “${text}”`,
  ours: 'What is answered',
  theirs: (from) => `${from} answers`,
  promised: (day) => `Promised by ${day}`,
  noText: 'No words, only the choice above.',
  tick: (number) => `Take in the answer to number ${number}`,
  take: (count) => (count === 0 ? 'Take in the ticked ones' : `Take in the ticked ones (${count})`),
  tickFirst: 'Tick at least one answer.',
  taken: (count) => (count === 1 ? 'One answer was taken in.' : `${count} answers were taken in.`),
  cancel: 'Take nothing in',
  refused: {
    'unreadable-number': 'The number cannot be read. Type the answer in.',
    'unknown-number': 'The number stands in no report from here. It is not taken in.',
    duplicate:
      'The number stands in the file several times, so nobody can know which answer counts. Ask them.',
    'too-long': 'The answer is longer than there is room for. Type in the most important part.',
    known: 'The same answer is there already.',
    'tells-somebody':
      'The answer points somebody out, by a number, an address or the like. Type it in without that. The file is as it was.',
  },
  notes: {
    'other-report': 'The number did not stand in this report, but in another.',
    'other-sender': 'The one who answers is not the one who was to answer.',
    'changed-words':
      'The question in the file is another than the one that was sent. Above is the one that was sent.',
    'unread-stance': 'The choice could not be read. It stands first in the answer, as they wrote it.',
    'unread-day': 'The day could not be read. It stands last in the answer, as they wrote it.',
  },
  form: {
    open: 'Reply form',
    openOf: (report) => `Reply form for ${report}`,
    help: 'The receiver fills in the form and sends it back. You read the answers in from the list.',
    none: 'Nobody owes an answer to anything in the report.',
    who: 'Who is to answer?',
    all: (count) => (count === 1 ? 'Everything to be answered (1)' : `Everything to be answered (${count})`),
    member: (name, count) => `${name} (${count})`,
    kind: 'Kind of file',
    kinds: {
      pdf: 'PDF to fill in on the screen',
      xlsx: 'Spreadsheet (XLSX)',
      ods: 'Spreadsheet (ODS)',
      csv: 'List (CSV)',
    },
    save: 'Save reply form',
    saved: 'The reply form is saved.',
  },
};
