import { describe, expect, it } from 'vitest';
import { askedOf, whyKeptBack, type SupervisionQuestion } from '../../../shared/domain/supervision.ts';

const question: SupervisionQuestion = {
  id: 'ab'.repeat(16),
  number: '12345674',
  origin: 'released',
  question: 'Hur gör ni när ingen svarar?',
  notBefore: null,
  untilTold: false,
  sent: false,
  learned: 'Ring växeln.',
};

describe('a question for colleagues', () => {
  it.each([
    [{}, null],
    [{ untilTold: true }, 'until-told'],
    [{ untilTold: true, notBefore: '2026-10' }, 'until-told'],
    [{ notBefore: '2026-12' }, 'not-before'],
    [{ notBefore: '2026-11' }, null],
    [{ notBefore: '2026-10' }, null],
  ] as const)('with %o is kept back in November 2026 by %s', (limits, why) => {
    expect(whyKeptBack({ ...question, ...limits }, '2026-11')).toBe(why);
    expect(askedOf({ ...question, ...limits }, '2026-11') === null).toBe(why !== null);
  });

  it('leaves with its number and its words, and nothing else', () => {
    expect(askedOf(question, '2026-11')).toEqual({ number: '12345674', question: question.question });
  });

  it('that was asked can be shown again, whatever is said since', () => {
    expect(askedOf({ ...question, sent: true, untilTold: true }, '2026-11')).not.toBeNull();
  });
});
