import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deficiencyStates, noLimits } from '../../../shared/domain/deficiency.ts';
import type { GuardHit } from '../../../shared/domain/guard/guard.ts';
import {
  becameOf,
  canBeErased,
  canTakeBack,
  fieldsOf,
  guardedFields,
  hitKey,
  keptLimits,
  mayRelease,
  noContent,
  onlyQuestion,
  standingOf,
  standings,
  type FieldHits,
} from '../../../shared/domain/release.ts';
import { draftLines, releaseLines, type ReleaseDocumentWords } from '../../../shared/domain/release-lines.ts';

const hit = (start: number, end: number, blocks = false): GuardHit => ({
  start,
  end,
  reason: blocks ? 'phone' : 'name',
  blocks,
  suggestion: '',
});
const content = { ...noContent('2026-11'), happened: 'Maja väntade.', ledTo: 'Maja gav upp.' };
const found = (hits: GuardHit[]): FieldHits[] => [
  { field: 'happened', hits },
  { field: 'ledTo', hits: [] },
];

describe('whether words may be released', () => {
  it('asks for words, for no identifier, and for a yes to each mark', () => {
    expect(mayRelease({ content: noContent('2026-11') }, [], [])).toEqual({
      allowed: false,
      why: 'nothing-written',
    });
    const name = hit(0, 4);
    const seen = hitKey('happened', content.happened, name);
    expect(mayRelease({ content }, found([name, hit(5, 9, true)]), [seen])).toEqual({
      allowed: false,
      why: 'tells-somebody',
    });
    expect(mayRelease({ content }, found([name]), [])).toEqual({ allowed: false, why: 'not-confirmed' });
    expect(mayRelease({ content }, found([name]), [seen])).toEqual({ allowed: true });
    expect(mayRelease({ content }, [], [])).toEqual({ allowed: true });
  });

  it('takes a yes for the very words it was said to, and no other', () => {
    const name = hit(0, 4);
    const elsewhere = hitKey('ledTo', content.ledTo, name);
    const other = hitKey('happened', 'Olof väntade.', name);
    expect(mayRelease({ content }, found([name]), [elsewhere, other])).toMatchObject({ allowed: false });
  });

  it('never lets an identifier out, whatever was confirmed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(12), (confirmed, start) => {
        const blocking = hit(start, 13, true);
        const keys = [...confirmed, hitKey('happened', content.happened, blocking)];
        expect(mayRelease({ content }, found([blocking]), keys)).toMatchObject({ why: 'tells-somebody' });
      }),
    );
  });
});

describe('limits', () => {
  it('are kept but for a month that is here already; a question goes to no body', () => {
    const all = { onlyBody: true, notBefore: '2027-01', untilTold: true };
    expect(keptLimits('deficiency', all, '2026-11')).toEqual(all);
    expect(keptLimits('supervision', all, '2026-11')).toEqual({ ...all, onlyBody: false });
    expect(keptLimits('deficiency', { ...all, notBefore: '2026-11' }, '2026-11').notBefore).toBeNull();
    expect(keptLimits('deficiency', noLimits, '2026-11')).toEqual(noLimits);
  });
});

describe('a question for colleagues', () => {
  it('is one text, and nothing else of its draft', () => {
    expect(fieldsOf('supervision')).toEqual(['happened']);
    expect(fieldsOf('deficiency')).toEqual(guardedFields);
    const told = onlyQuestion({ ...content, place: 'Lund', agencyKind: 'police' });
    expect(told).toEqual({ ...noContent('2026-11'), happened: content.happened });
  });
});

describe('how a released wording stands', () => {
  const inLog = { shown: true, untilTold: false, sent: false, state: 'released' } as const;
  it('is what the log says', () => {
    expect(standingOf('deficiency', null)).toBe('missing');
    expect(standingOf('deficiency', inLog)).toBe('logged');
    expect(standingOf('deficiency', { ...inLog, shown: false })).toBe('waiting');
    expect(standingOf('deficiency', { ...inLog, untilTold: true })).toBe('untold');
    expect(standingOf('supervision', { ...inLog, sent: true })).toBe('asked');
    const sent = deficiencyStates.map((state) => standingOf('deficiency', { ...inLog, sent: true, state }));
    expect(sent).toEqual([
      'reported',
      'reported',
      'reported',
      'answered',
      'remedying',
      'remedied',
      'not-remedied',
      'passed-on',
    ]);
  });

  it('tells what became of it where other words were sent in its place', () => {
    const became = deficiencyStates.map((state) => becameOf('deficiency', { ...inLog, state }));
    expect(became).toEqual([
      null,
      null,
      'reported',
      'answered',
      'remedying',
      'remedied',
      'not-remedied',
      'passed-on',
    ]);
  });

  it('tells nothing of others where its own words say how it stands, or wait', () => {
    const answered = { ...inLog, state: 'answered' } as const;
    const told = [
      null,
      { ...answered, sent: true },
      { ...answered, untilTold: true },
      { ...answered, shown: false },
    ].map((one) => becameOf('deficiency', one));
    expect(told).toEqual([null, null, null, null]);
    expect(becameOf('supervision', inLog)).toBeNull();
  });

  it('can be taken back until it is sent', () => {
    expect(standings.filter(canTakeBack)).toEqual(['unread', 'missing', 'untold', 'waiting', 'logged']);
  });

  it('is erased when it was taken back, or cannot be', () => {
    expect([canBeErased('withdrawn', null), canBeErased('passed', null)]).toEqual([true, false]);
    const kept = standings.filter((standing) => !canBeErased('passed', standing));
    expect(kept).toEqual(['missing', 'untold', 'waiting', 'logged']);
  });
});

describe('what was released, on paper', () => {
  const words: ReleaseDocumentWords = {
    kinds: { deficiency: 'Fungerar inte', supervision: 'Fråga' },
    released: (day) => `ja ${day}`,
    withdrawn: (day) => `nej ${day}`,
    draft: (day) => `utkast ${day}`,
    ledTo: (text) => `ledde till ${text}`,
    remedy: (text) => `hjälper: ${text}`,
    place: (text) => `i ${text}`,
    onlyBody: 'bara gruppen',
    notBefore: (month) => `från ${month}`,
    untilTold: 'på mitt ord',
    interpreted: (who) => `tolk ${who}`,
  };
  const release = {
    id: 'ab'.repeat(16),
    kind: 'deficiency',
    content,
    beside: '',
    interpreter: '',
    limits: noLimits,
    releasedAt: '2026-11-02T09:00:00.000Z',
    state: 'passed',
    withdrawnAt: null,
  } as const;
  const textsOf = (lines: readonly { text: string; detail: string }[]): string[] =>
    lines.flatMap(({ text, detail }) => [text, detail]).filter((text) => text !== '');

  it('says the words, when, and how far; what was taken back says so', () => {
    const dayOf = (at: string): string => at.slice(0, 10);
    expect(textsOf(releaseLines([release], words, dayOf))).toEqual([
      'Fungerar inte',
      'ja 2026-11-02',
      'Maja väntade.',
      'ledde till Maja gav upp.',
    ]);
    const full = {
      ...release,
      content: { ...content, ledTo: '', remedy: 'Svar i tid', place: 'Lund' },
      beside: 'Она ждала',
      interpreter: 'Ada',
      limits: { onlyBody: true, notBefore: '2027-01', untilTold: true },
      withdrawnAt: '2026-12-02T09:00:00.000Z',
    } as const;
    expect(textsOf(releaseLines([full], words, dayOf))).toEqual([
      'Fungerar inte',
      'ja 2026-11-02 · nej 2026-12-02',
      'Maja väntade.',
      'hjälper: Svar i tid',
      'i Lund',
      'bara gruppen',
      'från 2027-01',
      'på mitt ord',
      'Она ждала',
      'tolk Ada',
    ]);
  });

  it('of a draft says that it has not been passed on', () => {
    const draft = { ...release, from: null, added: '2026-11-02' };
    expect(textsOf(draftLines([draft], words))).toEqual([
      'Fungerar inte',
      'utkast 2026-11-02',
      'Maja väntade.',
      'ledde till Maja gav upp.',
    ]);
  });
});
