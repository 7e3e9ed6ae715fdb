import { describe, expect, it } from 'vitest';
import {
  answered,
  fitsQuestion,
  isOver,
  periodOf,
  type FeedbackQuestion,
} from '../../../shared/domain/feedback.ts';

const question = (id: string, kind: FeedbackQuestion['kind']): FeedbackQuestion => ({
  id,
  kind,
  sv: id,
  en: id,
});
const questions = [question('a', 'scale'), question('b', 'yes-no'), question('c', 'words')];

describe('half-years', () => {
  it.each([
    ['2026-01-01', '2026-1'],
    ['2026-06-30', '2026-1'],
    ['2026-07-01', '2026-2'],
    ['2026-12-31', '2026-2'],
  ])('%s is in %s', (day, period) => {
    expect(periodOf(day)).toBe(period);
  });

  it('are shown when they are over', () => {
    expect([isOver('2026-1', '2026-06-30'), isOver('2026-1', '2026-07-01')]).toEqual([false, true]);
    expect([isOver('2026-2', '2026-12-31'), isOver('2026-2', '2027-01-01')]).toEqual([false, true]);
  });
});

describe('answers', () => {
  it('stand beside the questions in their order; open, unknown and impossible ones are left out', () => {
    const given = [
      { question: 'c', answer: 'Ring oftare' },
      { question: 'a', answer: '5' },
      { question: 'b', answer: 'kanske' },
      { question: 'x', answer: 'yes' },
    ];
    expect(answered(questions, given).map(({ id, answer }) => [id, answer])).toEqual([
      ['a', '5'],
      ['c', 'Ring oftare'],
    ]);
    expect(answered(questions, [{ question: 'c', answer: '  ' }])).toEqual([]);
  });

  it('are options by name, or any words', () => {
    expect(fitsQuestion(question('b', 'yes-no'), 'unknown')).toBe(true);
    expect(fitsQuestion(question('a', 'scale'), '6')).toBe(false);
    expect(fitsQuestion(question('c', 'words'), 'vad som helst')).toBe(true);
  });
});
