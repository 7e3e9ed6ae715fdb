import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanDocumentWords } from '../../../shared/domain/paper-document.ts';
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
