import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import schema from '../../../resources/schemas/deficiency-report.schema.json' with { type: 'json' };
import { reportJson } from '../../../electron/vault/documents/report/data.ts';
import { fullOf } from '../../../electron/vault/documents/report/full.ts';
import { reportOutline } from '../../../electron/vault/documents/report/outline.ts';
import { patternBlocks } from '../../../electron/vault/documents/report/patterns.ts';
import { reportPackage } from '../../../electron/vault/documents/report/package.ts';
import { reportPdf } from '../../../electron/vault/documents/report-pdf.ts';
import { seal } from '../../../electron/vault/documents/seal.ts';
import { parseCsv } from '../../../shared/domain/csv.ts';
import { patternsOf } from '../../../shared/domain/report-patterns.ts';
import { deficiencyNumber, shownNumber } from '../../../shared/domain/deficiency-number.ts';
import type { ReportLine } from '../../../shared/domain/report-line.ts';
import { reportFields, reportRows, reportTables } from '../../../shared/domain/report-data.ts';
import { reportWords } from '../../../electron/vault/services/document-words.ts';
import { passedOnReport, sampleAsk, sampleReport } from '../../support/sample-report.ts';
import { freshSigner } from './samples.ts';
import { bytesFrom, fileOf, folder, Objects, readingOf, run } from './tools.ts';

const words = reportWords('sv');
const made = new Date('2026-11-20T12:00:00Z');
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
const report = sampleReport();
const sealed = async (language: 'sv' | 'en' = 'sv'): Promise<Uint8Array> => {
  return seal(
    await reportPdf(sampleReport({ language }), reportWords(language), made),
    await freshSigner(),
    made,
  );
};

describe('the report as a document', () => {
  test('is whole to qpdf, tagged, valid to pdfsig, and says that it is PDF/A-3a', async () => {
    const pdf = await sealed();
    const file = fileOf(pdf);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    expect(run('pdfinfo', file).said).toMatch(/^Tagged:\s+yes$/mu);
    expect(run('pdfsig', file).said).toContain('Signature is Valid');
    const objects = new Objects(pdf);
    const xmp = objects.stream(objects.root['/Metadata']).toString('utf8');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(objects.info['/Title']).toBe('u:Det som inte fungerar');
  });

  test('begins with who owes what, by when, how late and over how many meetings', async () => {
    const reading = flat(readingOf(await sealed()).split('\f')[0] ?? '');
    const order = [
      'Det som inte fungerar',
      'Till Hela ledningsgruppen',
      'Svar senast 12 januari 2027',
      'Vem är skyldig svar',
      'Regionen',
      '13 oktober 2026',
      '28 1',
      'Socialtjänsten i Lillköping',
      '2 november 2026',
      'Vad det som åtgärdats har lett till',
      'Det går att ansöka på papper igen.',
    ];
    const places = order.map((part) => reading.indexOf(part));
    expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('says page one in short, and names an agency once where it is the one that owes the answer', async () => {
    const reading = flat(readingOf(await sealed()).split('\f')[0] ?? '');
    expect(reading).toContain(
      '2 brister väntar på svar eller på det som lovats. Det som har väntat längst är 28 arbetsdagar försenat. En är åtgärdad.',
    );
    const tables = reportOutline(report, words).flatMap((block) =>
      block.kind === 'table' ? [block.table] : [],
    );
    const service = 'Socialtjänsten i Lillköping';
    const whats = tables.flatMap(({ rows }) =>
      rows.flatMap(([who, what = '']) => (who === service ? what : [])),
    );
    expect(whats.filter((what) => what.includes('En handläggare bytte'))).toHaveLength(1);
    expect(whats.filter((what) => what.includes(service))).toEqual([]);
  });

  test('has room on page one for both what is owed and what was remedied, and loses no line', async () => {
    const many = (part: ReportLine['part'], count: number): ReportLine[] => {
      const line = report.lines.find((one) => one.part === part)!;
      return Array.from({ length: count }, (_, at) => ({
        ...line,
        daysLate: line.daysLate + at,
        wording: { ...line.wording, number: deficiencyNumber(String(1_000_000 + at * 7 + count)) },
      }));
    };
    const long = { ...report, lines: [...many('unanswered', 7), ...many('remedied', 5)] };
    const pages = readingOf(await reportPdf(long, words, made))
      .split('\f')
      .map(flat);
    const [first = '', ...rest] = pages;
    expect(first).toContain(words.report.owing.more(3));
    expect(first).toContain(words.report.ledTo.title);
    expect(first).toContain('Det går att ansöka på papper igen.');
    expect(rest.join(' ')).toContain(words.report.owing.rest);
    expect(rest.join(' ')).toContain(words.report.ledTo.rest);
    for (const { wording } of long.lines) expect(pages.join(' ')).toContain(shownNumber(wording.number));
    // The latest come first.
    const latest = shownNumber(long.lines[6]!.wording.number);
    expect(first).toContain(latest);
  });

  test('tells every chart by a sentence, by a table, and by words in place of the picture', async () => {
    const pdf = await sealed();
    const objects = run('qpdf', '--json', '--json-key=qpdf', fileOf(pdf)).said;
    expect(objects.match(/"\/S": "\/Figure"/gu)).toHaveLength(4);
    expect(objects.match(/"\/S": "\/Table"/gu)).toHaveLength(6);
    expect(objects).toContain(
      '"u:Diagram: Vad som stod i vägen. Flest brister gäller ”Går inte att få tag i någon”: 3 av 5."',
    );
    expect(flat(readingOf(pdf))).toContain('Flest togs upp i september 2026: 3 av 5.');
  });

  test('holds its data, which follow the published schema', async () => {
    const out = folder();
    run('pdfdetach', '-saveall', '-o', out, fileOf(await sealed()));
    const text = bytesFrom('cat', `${out}/report.json`).toString('utf8');
    expect(JSON.parse(text)).toEqual(reportJson(report));
    expect(report.lines.map(({ part }) => part)).toEqual([
      'new',
      'unanswered',
      'promise-past',
      'answered',
      'remedied',
    ]);
  });

  test('is read in English as well', async () => {
    const reading = flat(readingOf(await sealed('en')));
    expect(reading).toContain('Who owes an answer');
    expect(reading).toContain('Fewer than 6 people');
    expect(reading).toContain('Mental health care');
  });

  test('names what is not stated, last, and never as what there is most of', () => {
    const unstated = report.lines.map((line, at) => ({
      ...line,
      lifeArea: at === 0 ? line.lifeArea : { ...line.lifeArea, name: '' },
      barrier: { ...line.barrier, name: '' },
    }));
    const patterns = patternsOf(unstated, sampleAsk);
    const blocks = patternBlocks({ ...report, patterns }, words);
    const [, lifeArea, ...more] = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    const stated = report.lines[0]?.lifeArea.name;
    expect(lifeArea?.rows.map(({ name }) => name)).toEqual([stated, 'Inte angivet']);
    expect(lifeArea?.sentence).toBe(`Flest brister gäller ”${stated}”: 1 av 5.`);
    expect(more.map(({ by }) => by)).toEqual(['time']);
    expect(blocks).toContainEqual({
      kind: 'list',
      items: ['Vad som stod i vägen: Det är inte angivet för någon av bristerna.'],
    });
  });

  test('says whose each answer is, before what it says', () => {
    const line = report.lines.find(({ part }) => part === 'promise-past')!;
    const facts = fullOf({ ...report, lines: [line] }, words).flatMap((block) =>
      block.kind === 'facts' ? block.rows : [],
    );
    expect(facts.find(({ name }) => name === words.report.full.answer)?.value).toBe(
      `${line.answers[0]!.from} svarade 1 oktober 2026: Vi åtgärdar det. Senast 2 november 2026.\n@Vi återkommer`,
    );
  });

  test('is one page that says so when there is nothing', async () => {
    const empty = { ...report, lines: [], patterns: [] };
    expect(readingOf(await reportPdf(empty, words, made))).toContain('Det finns inget att ta upp');
  });
});

describe('the data of a report', () => {
  const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test('follow the published schema, and nothing else does', () => {
    const json = reportJson(report) as { deficiencies: Record<string, unknown>[] };
    expect(valid(json) || valid.errors).toBe(true);
    expect(valid(reportJson(sampleReport({ language: 'en', receiverId: '1'.repeat(32) })))).toBe(true);
    const passed = reportJson(passedOnReport()) as { asked_before: Record<string, unknown>[] };
    expect(valid(passed) || valid.errors).toBe(true);
    expect(passed.asked_before).toHaveLength(3);
    const [silent, ...others] = passed.asked_before;
    expect(silent).toMatchObject({ channel: 'body', first_on: '2026-09-15', times: 2 });
    for (const wrong of [{ times: 0 }, { days_silent: -1 }, { first_on: null }, { alias: 'Kastanj' }])
      expect(valid({ ...passed, asked_before: [{ ...silent, ...wrong }, ...others] })).toBe(false);
    const [first, ...rest] = json.deficiencies;
    for (const wrong of [
      { people_count: 3 },
      { alias: 'Kastanj' },
      { month: '2026-10-04' },
      { happened: null },
    ])
      expect(valid({ ...json, deficiencies: [{ ...first, ...wrong }, ...rest] })).toBe(false);
  });

  test('are a zip of a Frictionless Data Package, whose tables read the same everywhere', async () => {
    const files = unzipSync(await reportPackage(report, words.report.title, made));
    expect(Object.keys(files).sort()).toEqual([
      'answers.csv',
      'asked_before.csv',
      'datapackage.json',
      'deficiencies.csv',
      'deficiency-report.schema.json',
      'patterns.csv',
      'report.json',
      'report.ods',
      'report.xlsx',
    ]);
    const read = (name: string): unknown => JSON.parse(strFromU8(files[name]!));
    expect(read('report.json')).toEqual(reportJson(report));
    expect(read('deficiency-report.schema.json')).toEqual(schema);
    const { resources } = read('datapackage.json') as { resources: { path: string; schema: unknown }[] };
    expect(resources.map(({ path }) => path)).toEqual(reportTables.map((table) => `${table}.csv`));
    expect(resources.map((one) => one.schema)).toMatchObject(
      reportTables.map((table) => ({ fields: reportFields[table] })),
    );
  });

  test('no cell is run: CSV says that it is text, XLSX and ODS come back from LibreOffice as they were', async () => {
    const both = { ...report, lines: [...report.lines, ...passedOnReport().lines] };
    const files = unzipSync(await reportPackage(both, words.report.title, made));
    expect(strFromU8(files['deficiencies.csv']!)).toContain(`"'=SUM(A1)\n`);
    expect(strFromU8(files['answers.csv']!)).toContain(`'@Vi återkommer`);
    expect(strFromU8(files['asked_before.csv']!)).toContain(`'=Socialchefen`);
    const place = folder();
    for (const kind of ['xlsx', 'ods'] as const)
      writeFileSync(join(place, `report-${kind}.${kind}`), files[`report.${kind}`]!);
    const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`;
    const sheets = ['report-xlsx.xlsx', 'report-ods.ods'].map((name) => join(place, name));
    run('libreoffice', profile, '--headless', '--convert-to', everySheet, '--outdir', place, ...sheets);
    for (const kind of ['xlsx', 'ods'])
      for (const table of reportTables) {
        const rows = parseCsv(readFileSync(join(place, `report-${kind}-${table}.csv`), 'utf8'), ',', 1_000);
        const said = reportRows(both)[table].map((row) => row.map((cell) => String(cell ?? '')));
        expect(rows).toEqual({ ok: true, rows: [reportFields[table].map(({ name }) => name), ...said] });
      }
  });
});
