import { describe, expect, test } from 'vitest';
import { ledgerKinds } from '../../../shared/domain/ledger.ts';
import { stepDoers } from '../../../shared/domain/plan.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';

describe('the words of documents', () => {
  test('write days in full', () => {
    expect(swedish.day('2026-02-03')).toBe('3 februari 2026');
    expect(english.day('2026-12-31')).toBe('31 December 2026');
    expect(swedish.day('inte en dag')).toBe('inte en dag');
    expect(english.day('2026-13-01')).toBe('2026-13-01');
  });

  test('say who does a step', () => {
    for (const words of [swedish, english]) {
      const said = stepDoers.map((doer) => words.plan.doer(doer, ''));
      expect(new Set(said).size).toBe(stepDoers.length);
    }
    expect(swedish.plan.doer('other', 'Min syster')).toBe('Min syster gör det');
    expect(english.plan.doer('other', 'My sister')).toBe('My sister does it');
  });

  test('name every kind of entry', () => {
    for (const words of [swedish, english]) {
      expect(Object.keys(words.receipt.whatKinds).sort()).toEqual([...ledgerKinds].sort());
    }
  });

  test('count lines', () => {
    expect([1, 2].map(swedish.receipt.struckCount)).toEqual(['1 rad', '2 rader']);
    expect([1, 2].map(english.receipt.struckCount)).toEqual(['1 line', '2 lines']);
  });
});
