import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinParts,
  struckIds,
  withoutStruck,
  type DocumentLine,
  type LineKind,
  type PlanDocumentWords,
} from '../../../shared/domain/paper-document.ts';
import { inPaperOrder } from '../../../shared/domain/paper-part.ts';
import { planLines } from '../../../shared/domain/plan-lines.ts';
import { anyPlan, step, wish } from './arbitraries.ts';

const words: PlanDocumentWords = {
  title: 'Min plan',
  footer: 'Det här papperet är inte krypterat.',
  doer: (doer, name) => (doer === 'other' ? name : doer === 'me' ? 'jag' : ''),
  due: (day) => `senast ${day}`,
  done: (day) => `gjort ${day}`,
  chosen: 'här börjar vi',
  closed: (day) => `klart ${day}`,
};
const plan = {
  wishes: [
    wish('x', { closed: '2026-02-01', closing: 'Det blev bra', steps: [step('x1')] }),
    wish('a', {
      chosen: true,
      steps: [
        step('a1', { due: '2026-04-01' }),
        step('a2', {
          doer: 'other',
          doerName: 'Min syster',
          due: '2026-04-01',
          done: '2026-03-01',
          outcome: 'De svarade',
        }),
        step('a3', { doer: 'both' }),
      ],
    }),
    wish('y', { closed: '2026-02-02' }),
    wish('b', { closing: 'Sagt en gång' }),
  ],
};

describe('striking lines', () => {
  const lines = planLines(plan, words);

  it('takes with a wish all that stands under it, and numbers the rest anew', () => {
    expect(struckIds(lines, ['wish:a'])).toEqual(['wish:a', 'step:a1', 'step:a2', 'outcome:a2', 'step:a3']);
    const left = withoutStruck(lines, ['wish:a', 'closing:x']);
    expect(left.map(({ id, number }) => [id, number])).toEqual([
      ['wish:b', 1],
      ['wish:x', 2],
      ['step:x1', 2],
      ['wish:y', 3],
    ]);
  });

  it('takes with a step what came of it, and an outcome alone', () => {
    expect(struckIds(lines, ['step:a2'])).toEqual(['step:a2', 'outcome:a2']);
    expect(struckIds(lines, ['outcome:a2'])).toEqual(['outcome:a2']);
    expect(struckIds(lines, ['step:nobody', 'wish:'])).toEqual([]);
    expect(withoutStruck(lines, [])).toEqual(lines);
  });

  it('leaves no struck line, no line without its wish, and numbers without a gap', () => {
    const struckPlan = anyPlan.chain((any) => {
      const all = planLines(any, words);
      return fc.record({ all: fc.constant(all), struck: fc.subarray(all.map((line) => line.id)) });
    });
    fc.assert(
      fc.property(struckPlan, ({ all, struck }) => {
        const left = withoutStruck(all, struck);
        expect(left.filter((line) => struck.includes(line.id))).toEqual([]);
        expect(left.length + struckIds(all, struck).length).toBe(all.length);
        const wishes = left.filter((line) => line.kind === 'wish').map((line) => line.number);
        expect(wishes).toEqual(wishes.map((_, at) => at + 1));
        expect(left.every((line) => wishes.includes(line.number))).toBe(true);
      }),
    );
  });
});

describe('several parts on one paper', () => {
  const line = (id: string, kind: LineKind, number: number): DocumentLine => ({
    id,
    kind,
    number,
    text: `words of ${id}`,
    detail: '',
  });
  const one = {
    part: 'plan',
    title: 'Min plan',
    empty: '',
    lines: [line('a', 'wish', 1), line('b', 'wish', 2)],
  };
  const other = {
    part: 'crisis',
    title: 'Om det blir svårt',
    empty: '',
    lines: [line('c', 'heading', 1), line('d', 'text', 1)],
  };
  const none = { part: 'words', title: 'Mina ord', empty: 'Inget än', lines: [] };

  it('begin with their names, and are counted on', () => {
    expect(joinParts([one, none, other]).map(({ id, number, part }) => [id, number, part])).toEqual([
      ['part:plan', 0, 'plan'],
      ['a', 1, 'plan'],
      ['b', 2, 'plan'],
      ['part:crisis', 0, 'crisis'],
      ['c', 3, 'crisis'],
      ['d', 3, 'crisis'],
    ]);
    expect(joinParts([other])).toEqual(other.lines);
    expect(joinParts([])).toEqual([]);
  });

  it('go whole when their name is struck, and the name goes when nothing else is left', () => {
    const lines = joinParts([one, other]);
    expect(struckIds(lines, ['part:crisis'])).toEqual(['part:crisis', 'c', 'd']);
    expect(withoutStruck(lines, ['c']).map(({ id }) => id)).toEqual(['part:plan', 'a', 'b']);
    expect(withoutStruck(lines, ['a']).map(({ id, number }) => [id, number])).toEqual([
      ['part:plan', 0],
      ['b', 1],
      ['part:crisis', 0],
      ['c', 2],
      ['d', 2],
    ]);
  });

  it('stand in one order, each once', () => {
    const plan = { kind: 'plan', id: null } as const;
    expect(inPaperOrder([plan, plan])).toEqual([plan]);
    const [a, b] = [{ kind: 'plan', id: 'a' } as const, { kind: 'plan', id: 'b' } as const];
    expect(inPaperOrder([a, b, a])).toEqual([a, b]);
  });
});
