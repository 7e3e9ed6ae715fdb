import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideWarrantUse, sameReceiver, type WarrantUseFacts } from '../../../shared/domain/warrant-use.ts';
import type { WarrantStatement } from '../../../shared/domain/warrant.ts';

const statement: WarrantStatement = {
  receiver: 'Försäkringskassan, Anna på plan 3',
  purpose: 'Så att de slipper fråga igen',
  page: 'plan',
  letter: null,
  named: true,
  count: 2,
  until: '2026-06-30',
};
const good: WarrantUseFacts = {
  receiver: 'Försäkringskassan, Anna på plan 3',
  page: 'plan',
  letter: null,
  today: '2026-06-01',
  usesSoFar: 0,
  withdrawn: false,
  asleep: false,
  signatureValid: true,
};
const why = (more: Partial<WarrantUseFacts>, said: Partial<WarrantStatement> = {}): string => {
  const decision = decideWarrantUse({ ...statement, ...said }, { ...good, ...more });
  return decision.allowed ? 'allowed' : decision.why;
};

describe('decideWarrantUse', () => {
  it('covers what was said, the last day and the last use included', () => {
    expect(why({})).toBe('allowed');
    expect(why({ today: '2026-06-30', usesSoFar: 1 })).toBe('allowed');
    expect(why({ receiver: '  FÖRSÄKRINGSKASSAN,\n Anna  på plan 3 ' })).toBe('allowed');
    expect(why({ receiver: good.receiver.normalize('NFD') })).toBe('allowed');
  });

  it('covers the very letter it names, with the very words, and no other', () => {
    const letter = { id: 'a'.repeat(32), words: 'ab' };
    const asked = { page: 'letter', letter };
    const said = { page: 'letter', letter } as const;
    expect(why(asked, said)).toBe('allowed');
    expect(why({ ...asked, letter: { ...letter, id: 'b'.repeat(32) } }, said)).toBe('other-letter');
    expect(why({ ...asked, letter: { ...letter, words: 'cd' } }, said)).toBe('other-letter');
    expect(why({ ...asked, letter: null }, said)).toBe('other-letter');
    expect(why({ letter })).toBe('other-letter');
    expect(why({ page: 'plan', letter }, said)).toBe('other-page');
    // A statement that names no letter covers none, and a page is never a letter.
    expect(why({ page: 'letter' }, { page: 'letter' })).toBe('other-letter');
    expect(why({ letter }, { letter })).toBe('other-letter');
  });

  it('refuses everything else, with its reason', () => {
    expect(why({ signatureValid: false })).toBe('bad-signature');
    expect(why({ withdrawn: true })).toBe('withdrawn');
    expect(why({ asleep: true })).toBe('asleep');
    expect(why({ receiver: 'Arbetsförmedlingen' })).toBe('other-receiver');
    expect(why({ receiver: 'Försäkringskassan' })).toBe('other-receiver');
    expect(why({ page: 'crisis' })).toBe('other-page');
    expect(why({ today: '2026-07-01' })).toBe('past');
    expect(why({ usesSoFar: 2 })).toBe('used-up');
  });

  it('refuses what cannot be read', () => {
    expect(why({ today: '2026-06-31' })).toBe('past');
    expect(why({}, { until: 'forever' })).toBe('past');
    expect(why({ usesSoFar: Number.NaN })).toBe('used-up');
    expect(why({}, { count: Number.NaN })).toBe('used-up');
    expect(why({ receiver: ' ' }, { receiver: '' })).toBe('other-receiver');
  });

  it('looks at the signature before anything else', () => {
    const facts = fc.record({
      receiver: fc.string(),
      page: fc.string(),
      today: fc.string(),
      letter: fc.constant(null),
      usesSoFar: fc.integer(),
      withdrawn: fc.boolean(),
      asleep: fc.boolean(),
      signatureValid: fc.constant(false),
    });
    fc.assert(
      fc.property(facts, (given) => {
        expect(decideWarrantUse(statement, given)).toEqual({ allowed: false, why: 'bad-signature' });
      }),
    );
  });
});

describe('sameReceiver', () => {
  it('is the same both ways, and sees an invisible difference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(sameReceiver(one, other)).toBe(sameReceiver(other, one));
        expect(sameReceiver(one, one)).toBe(one.trim() !== '');
      }),
    );
    expect(sameReceiver('Anna', 'An\u200bna')).toBe(false);
    expect(sameReceiver('Anna', 'Аnna')).toBe(false);
  });
});
