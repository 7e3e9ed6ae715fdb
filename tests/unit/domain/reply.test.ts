import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stances, type Stance } from '../../../shared/domain/deficiency.ts';
import { deficiencyNumber } from '../../../shared/domain/deficiency-number.ts';
import {
  dayWritten,
  isNewerReply,
  matchReply,
  type KnownForReply,
  type KnownNumber,
  type MatchedReply,
  type ReadReply,
  type ReplyRow,
} from '../../../shared/domain/reply.ts';

const reportId = 'ab'.repeat(16);
const numberAt = (n: number): string => deficiencyNumber(String(n).padStart(7, '0'));
const [one, two, three] = [numberAt(1), numberAt(2), numberAt(3)] as [string, string, string];
const names = Object.fromEntries(stances.map((stance) => [stance, [`ord ${stance}`]])) as Record<
  Stance,
  string[]
>;

const knownAs = (over: Partial<KnownNumber> = {}): KnownNumber => ({
  deficiencyId: 'cd'.repeat(16),
  words: 'Ingen svarade.',
  mark: 'm1',
  inReport: true,
  owes: ['Försäkringskassan', 'Anna Ek'],
  answers: [],
  ...over,
});
const known = (numbers: [string, KnownNumber][] = [[one, knownAs()]]): KnownForReply => ({
  reports: new Map([[reportId, 'Ledningsgruppen']]),
  numbers: new Map(numbers),
  stances: names,
  tellsNobody: (text) => !/\d{6}-\d{4}/u.test(text),
  today: '2026-12-20',
});
const rowAs = (over: Partial<ReplyRow> = {}): ReplyRow => ({
  number: one,
  mark: 'm1',
  stance: 'ORD will-remedy ',
  text: 'Vi ringer upp.',
  promised: '2027-01-31',
  ...over,
});
const replyAs = (rows: ReplyRow[], over: Partial<ReadReply> = {}): ReadReply => ({
  way: 'form',
  kind: 'deficiency-reply/1',
  reportId,
  from: 'Försäkringskassan',
  on: '2026-12-15',
  rows,
  ...over,
});
function read(reply: ReadReply, log = known()): MatchedReply {
  const match = matchReply(reply, log);
  if (!match.ok) throw new Error(match.why);
  return match.reply;
}
const first = (row: Partial<ReplyRow>, over: Partial<ReadReply> = {}, log = known()) =>
  read(replyAs([rowAs(row)], over), log).answers[0];

test('a form is newer by its version alone, and what is no form of ours is not', () => {
  const kinds = ['deficiency-reply/2', ' deficiency-reply/10 ', 'deficiency-reply/1', 'something/2', ''];
  expect(kinds.map(isNewerReply)).toEqual([true, true, false, false, false]);
});

describe('a reply', () => {
  test('is matched by its numbers', () => {
    expect(read(replyAs([rowAs({ number: `${one.slice(0, 4)} ${one.slice(4)}` })]))).toEqual({
      way: 'form',
      reportId,
      writtenOn: '2026-12-15',
      empty: 0,
      answers: [
        {
          number: one,
          deficiencyId: 'cd'.repeat(16),
          words: 'Ingen svarade.',
          from: 'Försäkringskassan',
          stance: 'will-remedy',
          text: 'Vi ringer upp.',
          promisedOn: '2027-01-31',
          inReport: true,
          refused: null,
          notes: [],
        },
      ],
    });
  });

  test.each([
    ['', 'reply-not-ours'],
    ['something-else/1', 'reply-not-ours'],
    ['deficiency-reply/0', 'reply-not-ours'],
    ['deficiency-reply/1.5', 'reply-not-ours'],
    ['deficiency-reply/2', 'reply-newer'],
  ])('that says it is %j is refused: %s', (kind, why) => {
    expect(matchReply(replyAs([], { kind }), known())).toEqual({ ok: false, why });
  });

  test('to a report of another vault is refused', () => {
    expect(matchReply(replyAs([], { reportId: 'ee'.repeat(16) }), known())).toEqual({
      ok: false,
      why: 'reply-other-vault',
    });
  });

  test.each([
    ['2026-12-20', '2026-12-20'],
    ['2026-12-21', null],
    ['i går', null],
    ['', null],
  ])('written on %j is from the day %j', (on, writtenOn) => {
    expect(read(replyAs([], { on })).writtenOn).toBe(writtenOn);
  });

  test('without answers in some rows leaves those out and counts them', () => {
    const nothing = { stance: ' ', text: '\n', promised: '' };
    const reply = read(replyAs([rowAs(nothing), rowAs({ ...nothing, number: two }), rowAs()]));
    expect([reply.empty, reply.answers.length, reply.answers[0]?.refused]).toEqual([2, 1, null]);
  });
});

describe('an answer is refused', () => {
  test('when its number cannot be read, or is not ours', () => {
    expect(first({ number: ' 12 ' })).toMatchObject({
      number: '12',
      refused: 'unreadable-number',
      words: '',
    });
    expect(first({ number: two })).toMatchObject({
      number: two,
      refused: 'unknown-number',
      deficiencyId: null,
    });
  });

  test('when its number stands in several rows, each of them', () => {
    const log = known([
      [one, knownAs()],
      [two, knownAs()],
    ]);
    const rows = [rowAs(), rowAs({ text: 'annat' }), rowAs({ number: two }), rowAs({ text: 'tredje' })];
    expect(read(replyAs(rows), log).answers.map(({ refused }) => refused)).toEqual([
      'duplicate',
      'duplicate',
      null,
      'duplicate',
    ]);
  });

  test('when it is too long', () => {
    expect(first({ text: 'a'.repeat(4_001) })?.refused).toBe('too-long');
    expect(first({ text: 'a'.repeat(4_000) })?.refused).toBeNull();
    expect(first({}, { from: `Försäkringskassan ${'a'.repeat(200)}` })?.refused).toBe('too-long');
  });

  test('when it tells of somebody, in the answer or in the name of who answers', () => {
    expect(first({ text: 'Fråga 850709-9805.' })?.refused).toBe('tells-somebody');
    expect(first({}, { from: '850709-9805' })?.refused).toBe('tells-somebody');
  });

  test('when the log has it already, and only then', () => {
    const said = {
      from: 'Försäkringskassan',
      stance: 'will-remedy',
      text: 'Vi ringer upp.',
      promisedOn: '2027-01-31',
    } as const;
    const refusedBy = (answer: KnownNumber['answers'][number]) =>
      first({}, {}, known([[one, knownAs({ answers: [answer] })]]))?.refused;
    expect(refusedBy(said)).toBe('known');
    expect(refusedBy({ ...said, from: 'annan' })).toBeNull();
    expect(refusedBy({ ...said, stance: null })).toBeNull();
    expect(refusedBy({ ...said, text: '' })).toBeNull();
    expect(refusedBy({ ...said, promisedOn: null })).toBeNull();
  });
});

describe('what is told of an answer that can be taken all the same', () => {
  test('it is about another report, or its words are not ours', () => {
    const log = known([[one, knownAs({ inReport: false })]]);
    expect(first({ mark: 'm2' }, {}, log)).toMatchObject({
      refused: null,
      notes: ['other-report', 'changed-words'],
    });
  });

  test.each([
    ['Region Norr', ['other-sender']],
    ['anna ek, försäkringskassan', []],
    ['Försäkrings', []],
    ['', []],
  ])('somebody else answers: %j', (from, notes) => {
    expect(first({}, { from })?.notes).toEqual(notes);
  });

  test('nobody is named who would owe it', () => {
    const log = known([[one, knownAs({ owes: [] })]]);
    expect(first({}, { from: 'Region Norr' }, log)?.notes).toEqual([]);
    expect(first({}, { from: '' }, log)?.from).toBe('Ledningsgruppen');
    expect(first({}, { from: '' })?.from).toBe('Försäkringskassan');
  });

  test('a choice or a day that cannot be read stays as words', () => {
    expect(first({ stance: 'Kanske', promised: 'så snart det går' })).toMatchObject({
      stance: null,
      promisedOn: null,
      text: 'Kanske\nVi ringer upp.\nså snart det går',
      notes: ['unread-stance', 'unread-day'],
    });
    expect(first({ stance: '', text: '', promised: '2027-01-31' })).toMatchObject({
      stance: null,
      text: '',
      promisedOn: '2027-01-31',
      notes: [],
    });
  });
});

test.each([
  ['2027-01-31', '2027-01-31'],
  [' 2027-1-3 ', '2027-01-03'],
  ['2027/01/31', '2027-01-31'],
  ['2027.1.31', '2027-01-31'],
  ['20270131', '2027-01-31'],
  ['2027-02-31', null],
  ['31/1 2027', null],
  ['', null],
])('%j is the day %j', (text, day) => {
  expect(dayWritten(text)).toBe(day);
});

test('whatever is in a reply: what is refused or told is told, nothing is lost, and every row is answered for', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', one, two, three, '2027-01-31', '<b>x</b>', '=1+1'));
  const row = fc.record({ number: cell, mark: cell, stance: cell, text: cell, promised: cell });
  const rows = fc.array(row, { maxLength: 6 });
  fc.assert(
    fc.property(rows, cell, cell, (given, from, on) => {
      const log = known([
        [one, knownAs()],
        [two, knownAs({ inReport: false })],
      ]);
      const { answers, empty } = read(replyAs(given, { from, on }), log);
      expect(answers.length + empty).toBe(given.length);
      const taken = answers.filter(({ refused }) => refused === null).map(({ number }) => number);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every((number) => [one, two].includes(number))).toBe(true);
    }),
  );
});
