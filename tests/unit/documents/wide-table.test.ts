import { expect, test } from 'vitest';
import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import { statistics as words } from '../../../shared/i18n/sv/statistics.ts';
import { statisticsPdf } from '../../../electron/vault/documents/statistics-pdf.ts';
import { documentWords } from '../../../electron/vault/services/document-words.ts';
import { fileOf, run } from './tools.ts';

const columnHeads = Array.from({ length: 14 }, (_, n) => `Överförmyndare ${n + 1}`);
const table: TableView = {
  ...{ id: 'ab'.repeat(16), name: '', subject: 'deficiencies', rows: 'life-area', columns: 'barrier' },
  ...{ title: 'En bred tabell', sentence: 'Den är bred.', note: '', corner: 'Del av livet', columnHeads },
  lines: ['Sysselsättning', 'Psykiatrisk vård'].map((head, row) => ({
    head,
    counts: columnHeads.map((_, n) => (row + 1) * 1000 + n),
  })),
};

/** The words of a PDF, and where each stands from the left, in points. */
async function placed(): Promise<{ word: string; from: number; until: number }[]> {
  const told = { year: 2026, tables: [table], language: 'sv', day: '20 november 2026' } as const;
  const pdf = await statisticsPdf(
    { ...told, made: new Date('2026-11-20T12:00:00Z') },
    words,
    documentWords('sv'),
  );
  const { said } = run('pdftotext', '-bbox', fileOf(pdf), '-');
  return [...said.matchAll(/xMin="([\d.]+)".*?xMax="([\d.]+)".*?>([^<]*)<\/word>/gu)].map(
    ([, from, until, word = '']) => ({ word, from: Number(from), until: Number(until) }),
  );
}

test('a table with more columns than the page is wide goes on below, under its first column', async () => {
  const found = await placed();
  const texts = found.map(({ word }) => word);
  const numbers = table.lines.flatMap(({ counts }) => counts.map(String));
  for (const number of numbers) expect(texts.filter((text) => text === number)).toHaveLength(1);
  expect(texts.filter((text) => text === 'Sysselsättning').length).toBeGreaterThan(1);
  expect(found.filter(({ from, until }) => from < 40 || until > 555)).toEqual([]);
});
