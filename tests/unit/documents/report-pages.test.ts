import { describe, expect, test } from 'vitest';
import { patternBlocks } from '../../../electron/vault/documents/report/patterns.ts';
import { reportPdf } from '../../../electron/vault/documents/report-pdf.ts';
import { reportWords } from '../../../electron/vault/services/document-words.ts';
import { deficiencyNumber, shownNumber } from '../../../shared/domain/deficiency-number.ts';
import type { ReportLine } from '../../../shared/domain/report-line.ts';
import type { ReportBlock } from '../../../shared/domain/report-outline.ts';
import { patternsOf } from '../../../shared/domain/report-patterns.ts';
import { sampleAsk, sampleReport } from '../../support/sample-report.ts';
import { readingOf } from './tools.ts';

const words = reportWords('sv');
const made = new Date('2026-11-20T12:00:00Z');
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
const report = sampleReport();

describe('the pages of a report', () => {
  const linesOf = (count: number, over: (at: number) => Partial<ReportLine> = () => ({})): ReportLine[] =>
    Array.from({ length: count }, (_, at) => ({
      ...report.lines[0]!,
      wording: { ...report.lines[0]!.wording, number: deficiencyNumber(String(1_000_000 + at * 7)) },
      ...over(at),
    }));
  const blocksOf = (lines: ReportLine[]): ReportBlock[] =>
    patternBlocks({ ...report, lines, patterns: patternsOf(lines, sampleAsk) }, words);
  const named = (name: string) => ({ id: name, name });

  test('tells a pattern of one row by a sentence alone, and of one deficiency none', () => {
    expect(blocksOf(linesOf(1))).toEqual([]);
    expect(blocksOf(linesOf(2)).at(2)).toMatchObject({
      items: expect.arrayContaining(['Del av livet: Båda gäller ”Pengar att leva på”.']) as string[],
    });
    expect(blocksOf(linesOf(3)).slice(2)).toEqual([
      {
        kind: 'list',
        items: [
          'Var det hände: Alla 3 gäller ”Socialtjänsten i Lillköping”.',
          'Del av livet: Alla 3 gäller ”Pengar att leva på”.',
          'Vad som stod i vägen: Alla 3 gäller ”Ny kontakt hela tiden”.',
          'När de togs upp första gången: Alla 3 togs upp i december 2026.',
        ],
      },
    ]);
  });

  test('names no more than three that are as common', () => {
    const sentences = (count: number, each: number): string[] =>
      blocksOf(linesOf(count * each, (at) => ({ barrier: named(`Hinder ${at % count}`) }))).flatMap(
        (block) => (block.kind === 'chart' ? block.chart.sentence : []),
      );
    expect(sentences(3, 2)).toEqual([
      'Flest brister gäller ”Hinder 0”, ”Hinder 1” och ”Hinder 2”: 2 var av 6.',
    ]);
    expect(sentences(4, 2)).toEqual(['Flera är lika vanliga: 2 brister var.']);
    expect(sentences(4, 1)).toEqual(['Ingen av dem återkommer: alla är olika.']);
  });

  test('draws small patterns on one page, and a high one with its chart above its table', async () => {
    const patterned = async (count: number): Promise<string[]> => {
      const lines = linesOf(count, (at) => ({
        barrier: named(`Hinder ${at}`),
        lifeArea: named(`Del ${at % 3}`),
      }));
      const patterns = patternsOf(lines, sampleAsk);
      return readingOf(await reportPdf({ ...report, lines, patterns }, words, made))
        .split('\f')
        .map(flat);
    };
    const { patterns: t } = words.report;
    const few = (await patterned(4)).filter((page) => page.includes(t.title));
    expect(few).toHaveLength(1);
    for (const name of [t.agency, t['life-area'], t.barrier, t.time]) expect(few[0]).toContain(name);
    const many = (await patterned(40)).join(' ');
    for (let at = 0; at < 40; at += 1) expect(many.split(`Hinder ${at} `).length).toBeGreaterThan(2);
  });

  test('never leaves a heading alone at the foot of a page', async () => {
    for (let count = 1; count <= 12; count += 1) {
      const lines = linesOf(count);
      const patterns = patternsOf(lines, sampleAsk);
      const pages = readingOf(await reportPdf({ ...report, lines, patterns }, words, made)).split('\f');
      const headings = [
        ...lines.map(({ wording }) => shownNumber(wording.number)),
        ...Object.values(words.report.parts),
        words.report.full.title,
        words.report.asked.title,
        words.report.patterns.title,
      ];
      for (const page of pages) {
        const above = page.slice(0, page.indexOf(words.report.footer)).trim().split('\n').at(-1)?.trim();
        expect(headings).not.toContain(above);
      }
    }
  });
});
