import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownPeople, type PublishedPeople, type ShownPeople } from '../../../shared/domain/shown-people.ts';

const one = '00000018';
const other = '00000026';
const exactly = (count: number, number = one): PublishedPeople => ({
  number,
  people: { shown: 'exactly', count },
});

describe('how many met it', () => {
  it('is "fewer than 6" below six, nought too, and a number from six on', () => {
    const first = (count: number): ShownPeople => shownPeople(count, [one], []);
    expect([0, 1, 5].map(first)).toEqual(Array(3).fill({ shown: 'fewer-than-6' }));
    expect(first(6)).toEqual({ shown: 'exactly', count: 6 });
    expect([first(-1), first(2.5)]).toEqual([{ shown: 'not-shown' }, { shown: 'not-shown' }]);
  });

  it('stays as "at least" the number printed until six more have met it', () => {
    const later = (count: number): ShownPeople =>
      shownPeople(count, [one], [exactly(8), { number: one, people: { shown: 'at-least', count: 8 } }]);
    expect([8, 13].map(later)).toEqual(Array(2).fill({ shown: 'at-least', count: 8 }));
    expect(later(14)).toEqual({ shown: 'exactly', count: 14 });
    expect(later(7)).toEqual({ shown: 'not-shown' });
    // What was printed of another deficiency tells nothing of this one.
    expect(shownPeople(9, [other], [exactly(8)])).toEqual({ shown: 'exactly', count: 9 });
  });

  it('counts from all numbers together when a deficiency is made of several', () => {
    const merged = (count: number): ShownPeople =>
      shownPeople(count, [one, other], [exactly(6), exactly(7, other)]);
    expect([13, 18].map(merged)).toEqual(Array(2).fill({ shown: 'at-least', count: 7 }));
    expect(merged(19)).toEqual({ shown: 'exactly', count: 19 });
  });

  it('is nothing, or fewer than six, where nobody knows what was printed; known numbers go on', () => {
    const shown = (count: number, earlier: PublishedPeople[] = []): ShownPeople =>
      shownPeople(count, [one, other], earlier, new Set([other]));
    expect([0, 5].map((count) => shown(count))).toEqual(Array(2).fill({ shown: 'fewer-than-6' }));
    expect([6, 40].map((count) => shown(count))).toEqual(Array(2).fill({ shown: 'not-shown' }));
    expect([3, 8, 40].map((count) => shown(count, [exactly(8)]))).toEqual(
      Array(3).fill({ shown: 'not-shown' }),
    );
    expect(shownPeople(7, [one], [], new Set([other]))).toEqual({ shown: 'exactly', count: 7 });
  });
});

/** Counts that somebody thinks of; more than these tell them nothing further. */
const thinkable = Array.from({ length: 40 }, (_, count) => count);
const same = (a: ShownPeople, b: ShownPeople): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What each report shows of counts that follow each other, by one number. */
function reports(counts: readonly number[]): { shown: ShownPeople[]; earlier: PublishedPeople[][] } {
  const all: PublishedPeople[] = [];
  const earlier: PublishedPeople[][] = [];
  const shown = counts.map((count) => {
    earlier.push([...all]);
    const people = shownPeople(count, [one], all);
    all.push({ number: one, people });
    return people;
  });
  return { shown, earlier };
}

describe('somebody who knows the rule and has every report', () => {
  it('never narrows a hidden count, or a hidden increase, to one value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (drawn, onlyMore) => {
          const counts = onlyMore ? [...drawn].sort((a, b) => a - b) : drawn;
          const { shown, earlier } = reports(counts);
          // What is shown depends on the count and on what was printed before, so each report can be turned round alone.
          const could = shown.map((people, at) =>
            thinkable.filter((count) => same(shownPeople(count, [one], earlier[at] ?? []), people)),
          );
          shown.forEach((people, at) => {
            if (people.shown !== 'exactly') expect(could[at]!.length).toBeGreaterThan(1);
            for (let before = 0; before < at; before += 1) {
              const increases = new Set(
                could[at]!.flatMap((now) =>
                  could[before]!.filter((then) => !onlyMore || then <= now).map((then) => now - then),
                ),
              );
              // Two printed numbers have a difference, which is never that of fewer than six people.
              if (increases.size === 1) expect(Math.abs([...increases][0]!)).toBeGreaterThanOrEqual(6);
            }
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('nor when two that were printed have become one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 15 }),
        (first, second, more) => {
          const apart = [
            { number: one, people: shownPeople(first, [one], []) },
            { number: other, people: shownPeople(second, [other], []) },
          ];
          const show = (count: number): ShownPeople => shownPeople(count, [one, other], apart);
          const seen = show(first + second + more);
          const alike = (count: number, at: 0 | 1): boolean =>
            same(shownPeople(count, [one], []), apart[at]!.people);
          const worlds = thinkable.flatMap((a) =>
            thinkable.flatMap((b) =>
              !alike(a, 0) || !alike(b, 1)
                ? []
                : thinkable.filter((c) => same(show(a + b + c), seen)).map((c) => [a, b, c] as const),
            ),
          );
          const values = (at: 0 | 1 | 2): number => new Set(worlds.map((world) => world[at])).size;
          if (apart[0]!.people.shown !== 'exactly') expect(values(0)).toBeGreaterThan(1);
          if (apart[1]!.people.shown !== 'exactly') expect(values(1)).toBeGreaterThan(1);
          if (values(2) === 1) expect(more).toBeGreaterThanOrEqual(6);
        },
      ),
      { numRuns: 300 },
    );
  });
});
