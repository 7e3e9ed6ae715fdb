import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aroundLayers,
  aroundLines,
  authorOfChanged,
  authorOfNew,
  byLayer,
  canBeInDirectory,
  mayChangeAround,
  type Around,
} from '../../../shared/domain/around.ts';
import { aroundMap, wordLines, type MapDot } from '../../../shared/domain/around-map.ts';
import { document as words } from '../../../shared/i18n/sv/document.ts';

const one = (more: Partial<Around>): Around => ({
  id: 'a',
  name: 'Sigge',
  what: 'Ut varje morgon',
  layer: 'own',
  author: 'client',
  directoryId: null,
  ...more,
});

describe('whose words they are', () => {
  it('are the ombudsperson’s when written alone, otherwise the client’s', () => {
    expect((['without', 'beside', 'with'] as const).map(authorOfNew)).toEqual([
      'ombudsperson',
      'client',
      'client',
    ]);
  });
  it('become the client’s only with their key', () => {
    expect(authorOfChanged('ombudsperson', 'with')).toBe('client');
    expect(authorOfChanged('ombudsperson', 'beside')).toBe('ombudsperson');
    expect(authorOfChanged('ombudsperson', 'without')).toBe('ombudsperson');
    expect(authorOfChanged('client', 'beside')).toBe('client');
  });
  it('are the client’s alone to change, when they are the client’s', () => {
    expect(mayChangeAround('client', 'without')).toBe(false);
    expect(mayChangeAround('ombudsperson', 'without')).toBe(true);
    expect(mayChangeAround('client', 'beside')).toBe(true);
    expect(mayChangeAround('client', 'with')).toBe(true);
  });
});

describe('layers', () => {
  it('begin with the person’s own, and an empty one takes no room', () => {
    const all = [one({ id: 'b', layer: 'services' }), one({ id: 'a' }), one({ id: 'c', layer: 'services' })];
    expect(byLayer(all).map(({ layer, held }) => [layer, held.map(({ id }) => id)])).toEqual([
      ['own', ['a']],
      ['services', ['b', 'c']],
    ]);
  });
  it('that are agencies, services and groups can stand in a directory', () => {
    expect(aroundLayers.filter(canBeInDirectory)).toEqual(['community', 'focused', 'services']);
  });
});

describe('the paper', () => {
  it('tells layer by layer, and nothing that waits for the client', () => {
    const all = [
      one({ id: 'c', name: 'Kim', layer: 'close', what: '' }),
      one({ id: 'a' }),
      one({ id: 'x', name: 'Hemlig', author: 'ombudsperson' }),
      one({ id: 'y', name: 'Boendestödet', layer: 'focused', author: 'ombudsperson' }),
    ];
    expect(
      aroundLines(all, words.around).map(({ kind, number, text, detail }) => [kind, number, text, detail]),
    ).toEqual([
      ['heading', 1, 'Det jag har själv', ''],
      ['item', 1, 'Sigge', 'Ut varje morgon'],
      ['heading', 2, 'Familj och vänner', ''],
      ['item', 2, 'Kim', ''],
    ]);
    expect(aroundLines([], words.around)).toEqual([]);
  });
});

describe('words beside a dot', () => {
  it.each([
    ['Mamma', ['Mamma']],
    [' ', []],
    ['Brukarföreningen Bryggan i Sundsvall', ['Brukarföreningen', 'Bryggan i…']],
    ['Arbetsförmedlingen', ['Arbetsförmedlingen']],
    ['Arbetsförmedlingskontoret', ['Arbetsförmedlings-', 'kontoret']],
    ['ett två tre fyra fem', ['ett två tre fyra', 'fem']],
    ['🙂'.repeat(60), [`${'🙂'.repeat(17)}-`, `${'🙂'.repeat(17)}…`]],
  ])('%s', (name, lines) => {
    expect(wordLines(name)).toEqual(lines);
  });
  it('are never longer than there is room for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        const lines = wordLines(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(18);
      }),
    );
  });
});

describe('the drawing', () => {
  const someone = fc
    .record({ layer: fc.constantFrom(...aroundLayers), name: fc.string({ maxLength: 60 }) })
    .map(one);
  const people = fc
    .array(someone, { maxLength: 40 })
    .map((all) => all.map((each, at) => ({ ...each, id: String(at) })));
  const radii = (map: ReturnType<typeof aroundMap>): number[] => map.rings.map(({ radius }) => radius);

  it('has one dot for each, on its ring, inside the drawing, numbered as the list is', () => {
    fc.assert(
      fc.property(people, (all) => {
        const map = aroundMap(all);
        const order = byLayer(all).flatMap(({ held }) => held.map(({ id }) => id));
        expect(map.dots.map(({ id }) => id)).toEqual(order);
        expect(map.dots.map(({ number }) => number)).toEqual(order.map((_, at) => at + 1));
        for (const dot of map.dots) {
          const ring = map.rings.find(({ layer }) => layer === dot.layer);
          expect(Math.hypot(dot.x - map.centre.x, dot.y - map.centre.y)).toBeCloseTo(ring?.radius ?? 0, 6);
          expect(dot.words.x).toBeGreaterThan(0);
          expect(dot.words.x).toBeLessThan(map.width);
          expect(dot.words.y).toBeGreaterThan(0);
          expect(dot.words.y).toBeLessThan(map.height);
          expect(Math.hypot(dot.bend.x - map.centre.x, dot.bend.y - map.centre.y)).toBeGreaterThan(
            Math.max(...radii(map)),
          );
        }
      }),
    );
  });
  it('has rings that grow outwards, and no dot or word upon another', () => {
    fc.assert(
      fc.property(people, (all) => {
        const map = aroundMap(all);
        radii(map).reduce((before, radius) => {
          expect(radius).toBeGreaterThan(before);
          return radius;
        }, 0);
        for (const [at, dot] of map.dots.entries())
          for (const other of map.dots.slice(at + 1)) {
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(21.9);
            if (dot.side === other.side)
              expect(Math.abs(dot.words.y - other.words.y)).toBeGreaterThanOrEqual(45.9);
          }
      }),
    );
  });
  it('has no line to words that crosses another', () => {
    type Point = { x: number; y: number };
    const turn = (a: Point, b: Point, c: Point): number =>
      Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
      turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    const lines = (dot: MapDot): [Point, Point][] => [
      [dot, dot.bend],
      [dot.bend, dot.words],
    ];
    fc.assert(
      fc.property(people, (all) => {
        const { dots } = aroundMap(all);
        for (const [at, dot] of dots.entries())
          for (const other of dots.slice(at + 1))
            for (const [a, b] of lines(dot))
              for (const [c, d] of lines(other)) expect(cross(a, b, c, d)).toBe(false);
      }),
    );
  });
  it('stands words where their lines leave the rings, or evenly where there are too many for that', () => {
    const many = (count: number): MapDot[] =>
      aroundMap(Array.from({ length: count }, (_, at) => one({ id: String(at), layer: 'services' }))).dots;
    for (const dot of many(4)) expect(dot.words.y).toBeCloseTo(dot.bend.y, 6);
    const right = many(40).filter(({ side }) => side === 'right');
    const gaps = right.slice(1).map((dot, at) => dot.words.y - right[at]!.words.y);
    for (const gap of gaps) expect(gap).toBeCloseTo(46, 6);
  });
  it('has as many on each side, or one more', () => {
    fc.assert(
      fc.property(people, (all) => {
        const right = aroundMap(all).dots.filter(({ side }) => side === 'right').length;
        expect(Math.abs(all.length - 2 * right)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
