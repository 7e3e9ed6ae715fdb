import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanDocumentWords } from '../../../shared/domain/plan-document.ts';
import { planLines, struckIds, withoutStruck } from '../../../shared/domain/plan-lines.ts';
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

describe('planLines', () => {
  it('tells open wishes in order with their steps, then closed ones', () => {
    expect(planLines(plan, words)).toEqual([
      { id: 'wish:a', kind: 'wish', number: 1, text: 'words of a', detail: 'här börjar vi' },
      { id: 'step:a1', kind: 'step', number: 1, text: 'words of a1', detail: 'jag · senast 2026-04-01' },
      {
        id: 'step:a2',
        kind: 'step',
        number: 1,
        text: 'words of a2',
        detail: 'Min syster · gjort 2026-03-01',
      },
      { id: 'outcome:a2', kind: 'outcome', number: 1, text: 'De svarade', detail: '' },
      { id: 'step:a3', kind: 'step', number: 1, text: 'words of a3', detail: '' },
      { id: 'wish:b', kind: 'wish', number: 2, text: 'words of b', detail: '' },
      { id: 'wish:x', kind: 'wish', number: 3, text: 'words of x', detail: 'klart 2026-02-01' },
      { id: 'step:x1', kind: 'step', number: 3, text: 'words of x1', detail: 'jag' },
      { id: 'closing:x', kind: 'closing', number: 3, text: 'Det blev bra', detail: '' },
      { id: 'wish:y', kind: 'wish', number: 4, text: 'words of y', detail: 'klart 2026-02-02' },
    ]);
    expect(planLines({ wishes: [] }, words)).toEqual([]);
  });

  it('names every line once', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const ids = planLines(any, words).map((line) => line.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

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
