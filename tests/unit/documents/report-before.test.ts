import { describe, expect, test } from 'vitest';
import { fullOf } from '../../../electron/vault/documents/report/full.ts';
import { reportOutline } from '../../../electron/vault/documents/report/outline.ts';
import { reportPdf } from '../../../electron/vault/documents/report-pdf.ts';
import { reportWords } from '../../../electron/vault/services/document-words.ts';
import { passedOnReport } from '../../support/sample-report.ts';
import { readingOf } from './tools.ts';

const words = reportWords('sv');
const made = new Date('2026-11-20T12:00:00Z');
const flat = (text: string): string => text.replace(/\s+/gu, ' ');

describe('a report of what was passed on', () => {
  const silent =
    'Ledningsgruppen fick frågan första gången till mötet 15 september 2026. Inget svar på 2 möten och 48 arbetsdagar (66 dagar).';
  const fellSilent =
    'Ledningsgruppen fick frågan första gången till mötet 15 september 2026. Senaste svaret kom 1 oktober 2026 från =Socialchefen: Vi undersöker det. Efter det inget svar på 1 möte och 23 arbetsdagar (31 dagar).';
  const promised =
    'Ledningsgruppen fick frågan första gången till mötet 15 september 2026. Senaste svaret kom 1 oktober 2026 från Socialchefen: Vi åtgärdar det. Senast 2 november 2026.';

  test('to the next channel tells of each who was asked before, when, and how long they were silent', () => {
    const blocks = reportOutline(passedOnReport(), words);
    const full = fullOf(passedOnReport(), words).flatMap((block) =>
      block.kind === 'facts' ? block.rows : [],
    );
    const told = full.flatMap(({ name, value }) => (name === words.report.before.fact ? value : []));
    expect(told).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining([silent, fellSilent, promised]));
    // With what is new to this channel as well.
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).join('\n');
    for (const sentence of [silent, fellSilent, promised]) expect(items).toContain(sentence);
    expect(items).toContain('Alla 3 togs upp i september 2026');
    expect(blocks).toContainEqual({
      kind: 'text',
      quiet: false,
      text: words.report.before.inShort(3, 2, 48),
    });
    const table = blocks.flatMap((block) => (block.kind === 'table' ? block.table : []))[0];
    expect(table?.caption).toBe(words.report.before.title);
    expect(table?.columns.at(-1)?.name).toBe('Möten utan svar');
    expect(table?.rows.map((row) => [row[0], row[2]?.replace('\u00a0', ' '), ...row.slice(3)])).toEqual([
      ['Ledningsgruppen', '15 september 2026', '48', '2'],
      ['Ledningsgruppen', '15 september 2026', '23', '1'],
    ]);
  });

  test('further up names each who was asked: the board by reports, where it said nothing and had no time to', () => {
    const passed = passedOnReport();
    const [line] = passed.lines;
    const board = {
      channel: 'county-board',
      firstOn: '2026-11-20',
      times: 1,
      answer: null,
      silent: { times: 0, workingDays: 0, days: 0 },
    } as const;
    expect(
      JSON.stringify(fullOf({ ...passed, lines: [{ ...line!, firstOn: '2026-11-20' }] }, words)),
    ).toContain(words.report.full.firstSent);
    const later = { ...board, silent: { times: 1, workingDays: 1, days: 1 } };
    const unsaid = {
      ...board,
      answer: { from: 'Handläggaren', receivedOn: '2026-11-20', stance: null, promisedOn: null },
    };
    const before = [...line!.before, board, later, unsaid];
    const blocks = reportOutline({ ...passed, lines: [{ ...line!, before }] }, words);
    const said = JSON.stringify(blocks);
    const first = 'Länsstyrelsen fick frågan första gången 20 november 2026.';
    expect(said).toContain(`${first} Inget svar har kommit.`);
    expect(said).toContain(`${first} Inget svar på 1 rapport och 1 arbetsdag (1 dag).`);
    expect(said).toContain(`${first} Senaste svaret kom 20 november 2026 från Handläggaren.`);
    expect(said).toContain(words.report.before.times);
  });

  test('on paper says on page one that others were asked first, in Swedish and English', async () => {
    const page = async (language: 'sv' | 'en'): Promise<string[]> => {
      const pdf = await reportPdf(passedOnReport(language), reportWords(language), made);
      return readingOf(pdf).split('\f').map(flat);
    };
    const [first = '', ...rest] = await page('sv');
    expect(first).toContain('3 brister togs först upp hos någon annan. 2 av dem blev utan svar.');
    expect(first).toContain('Har blivit utan svar förut');
    expect(first).toContain('Skickas 8 december 2026');
    expect(first).not.toContain(words.report.owing.none);
    expect(rest.join(' ')).toContain(silent);
    const [front = '', ...more] = await page('en');
    expect(front).toContain('3 deficiencies were first brought to somebody else. 2 of them got no answer.');
    expect(more.join(' ')).toContain(
      'The management body was first asked for the meeting on 15 September 2026. No answer over 2 meetings and 48 working days (66 days).',
    );
  });

  test('says that nobody owes an answer from before, only where those who were asked before had one', () => {
    const passed = passedOnReport();
    const none = { kind: 'text', text: words.report.owing.none, quiet: false };
    expect(reportOutline(passed, words)).not.toContainEqual(none);
    const lines = passed.lines.filter(({ before }) => before.every(({ silent }) => silent.days === 0));
    expect(lines).toHaveLength(1);
    const answered = reportOutline({ ...passed, lines }, words);
    expect(answered).toContainEqual(none);
    expect(answered).toContainEqual({
      kind: 'text',
      text: words.report.before.inShort(1, 0, 0),
      quiet: false,
    });
  });
});
