import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeAlias, sameAlias } from '../../../shared/domain/alias.ts';

const names = ['Lönn', 'Hägg', 'Sälg'];
const first = (): number => 0;

describe('freeAlias', () => {
  it('picks one that nobody has', () => {
    expect(freeAlias(names, [], first)).toBe('Lönn');
    expect(freeAlias(names, ['Lönn'], first)).toBe('Hägg');
    expect(freeAlias(names, [' lo\u0308NN ', 'SÄLG'], first)).toBe('Hägg');
  });

  it('adds the lowest free number when all are taken', () => {
    expect(freeAlias(names, names, first)).toBe('Lönn 2');
    expect(freeAlias(names, [...names, 'Lönn 2', 'lönn  3', 'Lönn 5'], first)).toBe('Lönn 4');
  });

  it('throws when there is nothing to pick', () => {
    expect(() => freeAlias([], [], first)).toThrow(RangeError);
    expect(() => freeAlias(names, [], (n) => n)).toThrow(RangeError);
  });

  it('never gives one that is taken, however many there are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.infiniteStream(fc.nat()), (people, draws) => {
        const taken: string[] = [];
        const pick = (n: number): number => Number(draws.next().value) % n;
        for (let count = 0; count < people; count += 1) taken.push(freeAlias(names, taken, pick));
        expect(new Set(taken.map((alias) => alias.toLowerCase())).size).toBe(people);
      }),
    );
  });
});

it('sees the same alias through capitals and spaces', () => {
  expect(sameAlias(' Lönn  2', 'lönn 2')).toBe(true);
  expect(sameAlias('Lönn', 'Lönn 2')).toBe(false);
});
