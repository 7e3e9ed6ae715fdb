import { describe, expect, it } from 'vitest';
import { frontLines, isFrontWritten } from '../../../shared/domain/front-lines.ts';
import type { DocumentLine } from '../../../shared/domain/paper-document.ts';
import type { Plan, Statement, Suggestion, Wish } from '../../../shared/domain/plan.ts';
import { statementLines, suggestionLines, type SaidPaperWords } from '../../../shared/domain/said-lines.ts';
import { warrantLines } from '../../../shared/domain/warrant-lines.ts';
import { warrantState, type WarrantView } from '../../../shared/domain/warrant.ts';
import { document as words } from '../../../shared/i18n/sv/document.ts';

const id = 'a1'.repeat(16);
const at = '2026-02-03T09:00:00.000Z';
const dayOf = (moment: string): string => moment.slice(0, 10);
const shown = (lines: readonly DocumentLine[]): string[] =>
  lines.map(({ kind, number, text, detail }) =>
    [kind, number, text, detail].filter((part) => part !== '').join('|'),
  );

describe('what the client said without their key, on paper', () => {
  const worded: SaidPaperWords = {
    states: words.said.states,
    channels: { phone: words.said.phone, message: words.said.message, 'before-key': words.said.beforeKey },
  };
  const said: Statement = {
    id,
    said: 'Jag vill flytta till hösten',
    channel: 'phone',
    at,
    change: { kind: 'wish.add', words: 'Bo i Lund' },
    state: 'waiting',
  };

  it('stands word for word, marked by how it stands', () => {
    const other = 'b2'.repeat(16);
    const all = statementLines(
      [said, { ...said, id: other, channel: 'before-key', state: 'struck' }],
      worded,
      dayOf,
    );
    expect(shown(all)).toEqual([
      'heading|1|Jag sa på telefon 2026-02-03|väntar på mitt ja',
      'text|1|Jag vill flytta till hösten',
      'heading|2|Jag sa 2026-02-03, innan jag hade en nyckel|struket av mig',
      'text|2|Jag vill flytta till hösten',
    ]);
  });

  it('carries nothing of the change that waits with it, however it stands', () => {
    for (const state of ['waiting', 'confirmed', 'struck'] as const)
      expect(JSON.stringify(statementLines([{ ...said, state }], worded, dayOf))).not.toContain('Bo i Lund');
  });
});

describe('suggestions on paper', () => {
  const wish: Wish = {
    id,
    words: 'Sova hela natten',
    chosen: false,
    closed: null,
    closing: '',
    added: '2026-01-02',
    steps: [],
  };
  const plan: Plan = { wishes: [wish] };
  const suggestion: Suggestion = {
    id,
    about: { kind: 'wish' },
    words: 'Prova en kurs',
    at,
    state: 'later',
  };
  const worded = { ...words.suggestion, day: words.day };

  it('say what they are about and what was answered', () => {
    const about = { kind: 'step', wishId: id } as const;
    expect(
      shown(suggestionLines([suggestion, { ...suggestion, about, state: 'yes' }], plan, worded, dayOf)),
    ).toEqual([
      'heading|1|Förslag: en ny önskan|3 februari 2026 · jag sa inte nu',
      'text|1|Prova en kurs',
      'heading|2|Förslag: ett steg för ”Sova hela natten”|3 februari 2026 · jag sa ja',
      'text|2|Prova en kurs',
    ]);
  });

  it('stay to be read when their wish is gone', () => {
    const about = { kind: 'reword', wishId: id } as const;
    const [heading] = suggestionLines([{ ...suggestion, about }], { wishes: [] }, worded, dayOf);
    expect(heading?.text).toBe('Förslag: andra ord');
  });
});

describe('the front page on paper', () => {
  it('is only what stands on it', () => {
    const front = { reach: ' \n', nextMeeting: 'Tisdag klockan två', crisis: '' };
    expect(shown(frontLines(front, words.front))).toEqual([
      'heading|1|Nästa möte',
      'text|1|Tisdag klockan två',
    ]);
    expect([isFrontWritten(front), isFrontWritten({ ...front, nextMeeting: '\t' })]).toEqual([true, false]);
  });
});

describe('yes in advance on paper', () => {
  const warrant: WarrantView = {
    id,
    receiver: 'Boendestödet',
    purpose: 'Flytten',
    page: 'plan',
    letter: null,
    named: true,
    count: 2,
    until: '2026-12-24',
    made: at,
    uses: [],
    withdrawn: null,
    asleep: false,
  };
  const worded = { ...words.yes, pages: words.papers, named: 'med namn', unnamed: 'utan namn' };
  const detail = (more: Partial<WarrantView>, today = '2026-12-24'): string =>
    warrantLines([{ ...warrant, ...more }], worded, today, dayOf)[0]?.detail ?? '';

  it('says to whom, what for, how far it goes, and each use', () => {
    expect(shown(warrantLines([{ ...warrant, uses: [at] }], worded, '2026-03-01', dayOf))).toEqual([
      'heading|1|Till Boendestödet, för: Flytten|Min plan · med namn · Använt 1 av 2 gånger · till och med 2026-12-24',
      'item|1|Användes 2026-02-03',
    ]);
  });

  it('says when it no longer holds, and why', () => {
    expect(warrantState({ ...warrant, withdrawn: at, uses: [at, at] }, '2026-12-25')).toBe('withdrawn');
    const usual = 'Min plan · med namn · Använt 0 av 2 gånger · till och med 2026-12-24';
    expect(detail({})).toBe(usual);
    expect(detail({}, '2026-12-25')).toBe(`${usual} · tiden har gått ut`);
    expect(detail({ asleep: true })).toBe(`${usual} · vilar tills jag säger ja igen`);
    expect(detail({ withdrawn: at, asleep: true })).toBe(`${usual} · jag tog tillbaka det 2026-02-03`);
    expect(detail({ named: false, uses: [at, at] })).toBe(
      'Min plan · utan namn · Använt 2 av 2 gånger · till och med 2026-12-24 · använt färdigt',
    );
  });
});
