import { describe, expect, it } from 'vitest';
import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import { statistics as english } from '../../../shared/i18n/en/statistics.ts';
import { statistics as swedish } from '../../../shared/i18n/sv/statistics.ts';
import { statisticsCsv } from '../../../electron/vault/documents/statistics-csv.ts';
import { statisticsPdf } from '../../../electron/vault/documents/statistics-pdf.ts';
import { documentWords } from '../../../electron/vault/services/document-words.ts';
import { fileOf, run } from './tools.ts';

const table = (title: string, over: Partial<TableView> = {}): TableView => ({
  ...{ id: 'ab'.repeat(16), name: '', subject: 'ended', rows: 'gender', columns: null, title },
  ...{ sentence: '', note: '', corner: 'Kön', columnHeads: ['Antal'], lines: [] },
  ...over,
});
const line = (head: string, count: number | null) => ({ head, counts: [count] });
const counted = table('Kön', { lines: [line('Kvinna', null), line('Man', 12), line('Alla', 30)] });
const few = 'Färre än 6.';
const tables = [counted, table('Ålder', { sentence: few }), table('Barn', { sentence: few })];

const read = async (of: readonly TableView[], language: 'sv' | 'en' = 'sv'): Promise<string> => {
  const made = new Date('2026-11-20T12:00:00Z');
  const told = { year: 2026, tables: of, language, day: '20 november 2026', made } as const;
  const words = language === 'en' ? english : swedish;
  const pdf = await statisticsPdf(told, words, documentWords(language));
  return run('pdftotext', '-layout', fileOf(pdf), '-').said;
};
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('the paper of statistics', () => {
  it.each(['sv', 'en'] as const)(
    'says on one line that a number is hidden, and once what it means: %s',
    async (of) => {
      const words = of === 'en' ? english : swedish;
      const text = await read(tables, of);
      expect(text).toMatch(new RegExp(`Kvinna +${words.hidden}$`, 'mu'));
      expect(times(flat(text), words.hiddenMeans)).toBe(1);
      expect(flat(await read([tables[1]!], of))).not.toContain(words.hiddenMeans);
    },
  );

  it('lists what has no numbers last, under why, said once', async () => {
    const text = flat(await read([...tables.slice(1), counted]));
    expect(times(text, few)).toBe(1);
    expect(text).toContain(`${swedish.without} ${few} • Ålder • Barn`);
    expect(text.indexOf('Kvinna')).toBeLessThan(text.indexOf(swedish.without));
    expect(flat(await read([counted]))).not.toContain(swedish.without);
  });

  it('keeps a heading, its chart and its table on one page', async () => {
    const months = Array.from({ length: 12 }, (_, n) => line(`Månad ${n}`, n));
    const lines = [...months, line('Alla', 66)];
    const over: Partial<TableView> = { subject: 'deficiencies', rows: 'month', lines };
    const titles = ['Ett', 'Två', 'Tre', 'Fyra'];
    const pages = (await read(titles.map((title) => table(`Tabell ${title}`, over)))).split('\f');
    for (const title of titles) {
      const on = pages.find((page) => page.includes(`Tabell ${title}`)) ?? '';
      const after = on.slice(on.indexOf(`Tabell ${title}`));
      expect(after).toMatch(/Mån[^]*Månad 11[^]*Alla +66/u);
    }
  });
});

describe('the statistics as a table', () => {
  const rows = (of: readonly TableView[]): string[] =>
    new TextDecoder().decode(statisticsCsv(of, swedish)).trim().split('\r\n');

  it('have a line for each count and each table without any, and what is hidden means at the end', () => {
    expect(rows(tables)).toEqual([
      'Statistik;Rader;Kolumner;Antal',
      `Kön;Kvinna;Antal;${swedish.hidden}`,
      'Kön;Man;Antal;12',
      'Kön;Alla;Antal;30',
      `Ålder;;;${few}`,
      `Barn;;;${few}`,
      `"${swedish.hiddenMeans}";;;`,
    ]);
  });

  it('explain nothing where nothing is hidden', () => {
    expect(rows(tables.slice(1))).toHaveLength(3);
  });
});
