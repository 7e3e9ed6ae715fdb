import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideExport, freshForMs, isFresh, type ExportFacts } from '../../../shared/domain/decide-export.ts';

const now = 1_800_000_000_000;
const good: ExportFacts = {
  mode: 'with',
  hasKey: true,
  presence: { folderId: 'f', madeAtMs: now - 1000 },
  folderId: 'f',
  nowMs: now,
  setAnew: null,
};
const why = (more: Partial<ExportFacts>): string => {
  const decision = decideExport({ ...good, ...more });
  return decision.allowed ? 'allowed' : decision.why;
};

describe('decideExport', () => {
  it('allows with the client’s own fresh key', () => {
    expect(decideExport(good)).toEqual({ allowed: true });
    expect(why({ setAnew: { datesLeft: 0 } })).toBe('allowed');
  });

  it('says what is missing', () => {
    expect(why({ hasKey: false, mode: 'beside', presence: null })).toBe('no-key');
    for (const mode of ['without', 'beside', 'locked', 'ownCopy', '']) expect(why({ mode })).toBe('not-with');
    expect(why({ presence: { folderId: 'g', madeAtMs: now } })).toBe('wrong-folder');
    expect(why({ presence: null })).toBe('key-needed');
    expect(why({ setAnew: { datesLeft: 1 } })).toBe('key-just-set-anew');
    expect(why({ setAnew: { datesLeft: 7 }, presence: null })).toBe('key-just-set-anew');
    expect(why({ setAnew: { datesLeft: Number.NaN } })).toBe('key-just-set-anew');
  });

  it('takes a key for two minutes and none from the future', () => {
    expect(why({ presence: { folderId: 'f', madeAtMs: now - freshForMs } })).toBe('allowed');
    expect(why({ presence: { folderId: 'f', madeAtMs: now - freshForMs - 1 } })).toBe('key-needed');
    expect(why({ presence: { folderId: 'f', madeAtMs: now + 1 } })).toBe('key-needed');
    expect(why({ presence: { folderId: 'f', madeAtMs: Number.NaN } })).toBe('key-needed');
    expect(isFresh(0, Number.NaN)).toBe(false);
  });

  it('allows nothing unless every condition holds', () => {
    const facts = fc.record({
      mode: fc.constantFrom('with', 'without', 'beside', 'locked'),
      hasKey: fc.boolean(),
      presence: fc.option(
        fc.record({
          folderId: fc.constantFrom('f', 'g'),
          madeAtMs: fc.integer({ min: now - 200_000, max: now + 9 }),
        }),
      ),
      folderId: fc.constantFrom('f', 'g'),
      nowMs: fc.constant(now),
      setAnew: fc.option(fc.record({ datesLeft: fc.integer({ min: 0, max: 7 }) })),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const age = given.presence === null ? -1 : now - given.presence.madeAtMs;
        const holds =
          given.mode === 'with' &&
          given.hasKey &&
          given.presence?.folderId === given.folderId &&
          age >= 0 &&
          age <= 120_000 &&
          (given.setAnew?.datesLeft ?? 0) === 0;
        expect(decideExport(given).allowed).toBe(holds);
      }),
      { numRuns: 500 },
    );
  });
});
