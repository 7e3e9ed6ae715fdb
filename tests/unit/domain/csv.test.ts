import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvText,
  neutral,
  parseCsv,
  separatorOf,
  separators,
  withoutApostrophe,
} from '../../../shared/domain/csv.ts';

const rowsOf = (text: string, mostRows = 100): string[][] => {
  const read = parseCsv(text, separatorOf(text), mostRows);
  if (!read.ok) throw new Error(read.why);
  return read.rows;
};

describe('a table', () => {
  it.each([
    [
      'semicolons',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['tabs', 'a\tb\r1\t2', [['a', 'b1', '2']]],
    ['one column', 'a\nb', [['a'], ['b']]],
    [
      'quotes, with separators, quotes and lines inside',
      'a;"b;""c""\nd"\n"";2',
      [
        ['a', 'b;"c"\nd'],
        ['', '2'],
      ],
    ],
    [
      'a quote in the middle of a cell',
      'a"b;c\nd;e',
      [
        ['a"b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'a separator that stands quoted in the first row',
      '"a,b,c,d";e\n1;2',
      [
        ['a,b,c,d', 'e'],
        ['1', '2'],
      ],
    ],
    [
      'a line break quoted in the first row',
      '"a\nb,c";d\n1;2',
      [
        ['a\nb,c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'empty lines',
      '\n\na;b\n\n;\n1;2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('is read with %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('whose quote never ends is refused, with its row', () => {
    expect(parseCsv('a;b\n1;"2', ';', 10)).toEqual({ ok: false, why: 'open-quote', row: 2 });
  });

  it('with more rows than are taken is refused, without reading on', () => {
    const refusal = { ok: false, why: 'too-many-rows' };
    expect(parseCsv('a\n'.repeat(11), ';', 10)).toMatchObject(refusal);
    expect(parseCsv('a\n'.repeat(1_000_000), ';', 10)).toMatchObject({ ...refusal, row: 11 });
    expect(parseCsv('a\n'.repeat(10), ';', 10)).toMatchObject({ ok: true });
  });

  it('with very many columns keeps the first two hundred', () => {
    expect(rowsOf(';'.repeat(100_000) + 'x\na')).toEqual([['a']]);
    expect(rowsOf(`${'x;'.repeat(300)}y`)[0]).toHaveLength(200);
  });

  it('never throws, and never gives more rows than there are lines', () => {
    const noise = fc.string({
      unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r', 'a', 'å', '=', ' ', '\u0000', '😀', '\uD800'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(noise, fc.constantFrom(...separators), fc.nat(20), (text, separator, most) => {
        const read = parseCsv(text, separator, most);
        if (!read.ok) return;
        expect(read.rows.length).toBeLessThanOrEqual(Math.min(most, text.split(/\r\n|[\r\n]/).length));
        expect(read.rows.every((row) => row.some((cell) => cell !== ''))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a table that is written', () => {
  it('is read back as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ';', ',', '\n', 'a', 'ö', '=', '+', '-', '@', "'", '１', '＝', ' ', '😀'),
      maxLength: 8,
    });
    // An empty line is no row, and a lone apostrophe before a sign is what neutral writes.
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = csvText([['first', 'second'], ...rows]);
        const read = parseCsv(written.slice(1), ';', 100);
        const back = read.ok ? read.rows.map((row) => row.map(withoutApostrophe)) : [];
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        expect(back.slice(1)).toEqual(kept.map((row) => row.map(withoutApostrophe)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    for (const bad of ['=1+1', '+46701234567', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\u200B=1'])
      expect(neutral(bad)).toBe(`'${bad}`);
    for (const good of ['', 'Kommunen', '070-123', "'", "'hej", 'a=1']) expect(neutral(good)).toBe(good);
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (row) => {
        const read = parseCsv(csvText([row]).slice(1), ';', 10);
        if (read.ok) for (const one of read.rows.flat()) expect(/^\s*[=+\-@]/.test(one)).toBe(false);
      }),
    );
  });

  it('begins with a byte order mark and ends its rows as spreadsheets do', () => {
    expect(
      csvText([
        ['a', 'b;c'],
        ['"', ''],
      ]),
    ).toBe('\uFEFFa;"b;c"\r\n"""";\r\n');
  });

  it('gives an apostrophe back only where it put one', () => {
    expect(withoutApostrophe("'=1")).toBe('=1');
    expect(withoutApostrophe("'hej")).toBe("'hej");
    expect(withoutApostrophe('=1')).toBe('=1');
  });
});
