import { describe, expect, it } from 'vitest';
import { answerWords, questionWords, type FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import { feedbackLines } from '../../../shared/domain/feedback-lines.ts';
import { ledgerLines } from '../../../shared/domain/ledger-lines.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { meLines } from '../../../shared/domain/me-lines.ts';
import { meetingLines } from '../../../shared/domain/meeting-lines.ts';
import { noteLines } from '../../../shared/domain/note-lines.ts';
import type { DocumentLine } from '../../../shared/domain/paper-document.ts';
import type { Note } from '../../../shared/domain/plan.ts';
import { reachLines } from '../../../shared/domain/reach-lines.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { languageNames } from '../../../shared/i18n/language-names.ts';
import { document as words } from '../../../shared/i18n/sv/document.ts';

const id = 'a1'.repeat(16);
const dayOf = (at: string): string => at.slice(0, 10);
const shown = (lines: readonly DocumentLine[]): string[] =>
  lines.map(({ kind, number, text, detail }) =>
    [kind, number, text, detail].filter((part) => part !== '').join('|'),
  );

describe('notes on paper', () => {
  const note: Note = {
    id,
    text: 'Ringde om bostadskön',
    kind: 'phone',
    at: '2026-02-03T09:00:00.000Z',
    way: null,
    agency: '',
    comment: '',
    struck: null,
  };
  const worded = { ...words.notes, day: words.day };

  it('say the day and how it was, and what the client said to them', () => {
    const told: Note = { ...note, way: 'agency', agency: 'Kommunen', comment: 'Så var det inte' };
    expect(shown(noteLines([told, note], worded, dayOf))).toEqual([
      'heading|1|3 februari 2026|på telefon · med en myndighet · med Kommunen',
      'text|1|Ringde om bostadskön',
      'item|1|Jag sa om den: Så var det inte',
      'heading|2|3 februari 2026|på telefon',
      'text|2|Ringde om bostadskön',
    ]);
  });

  it('that the client struck stay to be read, and say so', () => {
    const [head] = noteLines([{ ...note, struck: '2026-02-04T09:00:00.000Z' }], worded, dayOf);
    expect(head?.detail).toBe('på telefon · struken av mig 2026-02-04');
  });
});

describe('meetings on paper', () => {
  const meeting = { id, starts: '2026-03-24T14:00', minutes: 90, what: 'Fika', place: '', people: 'Karin' };
  const worded = {
    when: (day: string, from: string, until: string) => words.meetings.when(words.day(day), from, until),
    review: (day: string) => words.meetings.review(words.day(day)),
  };

  it('say when, what and with whom, after when the plan is looked through', () => {
    expect(shown(meetingLines([meeting], { months: 3, next: '2026-06-01' }, worded))).toEqual([
      'heading|1|Vi går igenom planen 1 juni 2026',
      'heading|2|24 mars 2026 klockan 14:00–15:30|Fika · Karin',
    ]);
    expect(meetingLines([meeting], { months: null, next: null }, worded)).toHaveLength(1);
  });
});

describe('how to reach me on paper', () => {
  const reach = { id, way: 'phone', words: '070-123', times: 'efter tio', mayLeaveMessage: true } as const;
  const safety = { someone: false, who: '', mayLeaveMessage: true };

  it('says the times, and never that a message may be left where somebody must not hear', () => {
    const lines = (someone: boolean): string[] =>
      shown(reachLines([reach], { ...safety, someone }, words.reach));
    expect(lines(false)).toEqual([
      'heading|1|Telefon|efter tio',
      'text|1|070-123',
      `item|1|${words.reach.leave}`,
    ]);
    expect(lines(true)[2]).toBe(`item|1|${words.reach.leaveNone}`);
  });
});

describe('about me on paper', () => {
  const worded = {
    ...words.me,
    languageNames,
    came: (how: keyof typeof words.me.cameBy) => words.me.came(words.me.cameBy[how]),
  };
  const nothing = {
    safety: { someone: false, who: '', mayLeaveMessage: true },
    rightsTalkedOn: null,
    came: null,
    concerns: [],
    language: 'sv',
    names: null,
  } as const;

  it('is only what was said, and without name no name at all', () => {
    const language = 'item|1|Mitt språk|Svenska';
    expect(shown(meLines(nothing, worded))).toEqual([language]);
    expect(shown(meLines({ ...nothing, names: { called: '', alias: 'Kastanj' } }, worded))).toEqual([
      'item|1|I mitt ombuds lista står jag som|Kastanj',
      language,
    ]);
    const all = meLines(
      {
        names: { called: 'Maja', alias: 'Kastanj' },
        language: 'fi',
        safety: { someone: true, who: 'Min bror', mayLeaveMessage: false },
        rightsTalkedOn: '2026-02-03',
        came: 'health',
        concerns: [{ id, made: '2026-02-04', told: '2026-02-05' }],
      },
      worded,
    );
    expect(shown(all)).toEqual([
      'item|1|Det här vill jag kallas|Maja',
      'item|1|I mitt ombuds lista står jag som|Kastanj',
      'item|1|Mitt språk|Suomi',
      'item|1|Någon får inte se mina papper eller höra mina meddelanden|Min bror',
      'item|1|Lämna inga meddelanden till mig',
      'item|1|Vi pratade om mina rättigheter 2026-02-03',
      'item|1|Så fick vi kontakt: Vården',
      'item|1|En orosanmälan gjordes 2026-02-04. Jag fick veta det 2026-02-05.',
    ]);
    expect(new Set(all.map((line) => line.id)).size).toBe(all.length);
  });
});

describe('what the client thinks on paper', () => {
  const question = (kind: FeedbackQuestion['kind'], n: string): FeedbackQuestion => ({
    id: n.repeat(32),
    kind,
    sv: 'Fråga',
    en: 'Question',
  });
  const answers = [
    { ...question('scale', 'a'), answer: '4' },
    { ...question('yes-no', 'b'), answer: 'unknown' },
    { ...question('words', 'c'), answer: 'Hon lyssnar' },
  ];

  it('has each question with its answer, in the language of the paper', () => {
    const all = [{ id, at: '2026-02-03T09:00:00.000Z', answers }];
    expect(shown(feedbackLines(all, 'fi', { ...words.feedback, day: words.day }, dayOf))).toEqual([
      'heading|1|3 februari 2026',
      'item|1|Fråga|Till stor del',
      'item|1|Fråga|Vet inte',
      'item|1|Fråga|Hon lyssnar',
    ]);
    expect(questionWords(answers[0]!, 'en')).toBe('Question');
    expect(answerWords('scale', '4', english.feedback)).toBe('To a large extent');
  });
});

describe('what has been shared on paper', () => {
  const entry: LedgerEntry = {
    seq: 1,
    id,
    at: '2026-02-03T09:00:00.000Z',
    kind: 'paper.pdf',
    what: ['plan', 'notes'],
    receiver: '',
    purpose: '',
    named: true,
    struck: 0,
    digest: 'ab'.repeat(32),
    warrantId: null,
    signed: true,
    failed: false,
  };
  const worded = { ...words.shared, kinds: words.receipt.whatKinds, papers: words.papers, day: words.day };
  const detail = (part: Partial<LedgerEntry>): string =>
    ledgerLines([{ ...entry, ...part }], worded, dayOf)[0]?.detail ?? '';

  it('says what, when, to whom and why', () => {
    expect(detail({})).toBe('3 februari 2026 · Min plan, Anteckningar · till mig själv · med namn');
    expect(detail({ receiver: 'Läkaren', purpose: 'intyg', named: false, struck: 2, failed: true })).toBe(
      `3 februari 2026 · Min plan, Anteckningar · till Läkaren · för: intyg · utan namn · 2 rader strukna · ${words.shared.failed}`,
    );
  });

  it('says of what was only decided the day', () => {
    expect(detail({ kind: 'key.made', what: [], digest: '' })).toBe('3 februari 2026');
  });
});
