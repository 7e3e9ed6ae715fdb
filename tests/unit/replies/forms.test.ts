import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReplyFile } from '../../../electron/vault/replies/read.ts';
import { wordsMark } from '../../../electron/vault/replies/mark.ts';
import { reply as words } from '../../../shared/i18n/sv/document-reply.ts';
import { askedAt, filledPdf, filledSheet, formPdf, formSheet, type Written } from '../../support/replies.ts';

const questions = [
  askedAt(1, { happened: 'Ingen svarade i telefon på tre veckor.\nÄrendet låg still.', remedy: '' }),
  askedAt(2, { happened: '=1+1 "kö"; och\tmer', ledTo: '@ingenting' }),
];
const answers: Written[] = [
  { stance: words.stances['will-remedy'], text: 'Vi ringer upp <b>inom</b> två dagar.', day: '2027-01-31' },
  { stance: '', text: '=HYPERLINK("http://x")<script>alert(1)</script>', day: 'i vår' },
];
const expected = {
  kind: 'deficiency-reply/1',
  reportId: 'ab'.repeat(16),
  from: 'Försäkringskassan',
  on: '',
};
let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'reply-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(dir, name), bytes);
  return join(dir, name);
};
const digits = (number: string): string => number.replace(' ', '');

async function rowsOf(bytes: Uint8Array) {
  const read = await readReplyFile(Buffer.from(bytes));
  if (!read.ok) throw new Error(read.code);
  expect(read.value).toMatchObject(expected);
  return read.value.rows.map((row) => ({ ...row, number: digits(row.number) }));
}

const asWritten = questions.map((question, at) => ({
  number: question.number,
  mark: wordsMark(question),
  stance: answers[at]?.stance ?? '',
  text: answers[at]?.text ?? '',
  promised: answers[at]?.day ?? '',
}));

describe('the form as PDF', () => {
  test.each([true, false])('gives back what was filled in (written anew: %s)', async (whole) => {
    expect(await rowsOf(await filledPdf(await formPdf(questions), answers, { whole }))).toEqual(asWritten);
  });

  test('is a plain file with fields that show what they hold: no seal, no PDF/A, no script', async () => {
    const bytes = await formPdf(questions);
    const path = file('form.pdf', bytes);
    execFileSync('qpdf', ['--check', path]);
    const text = Buffer.from(bytes).toString('latin1');
    for (const absent of ['pdfaid', '/Sig', 'JavaScript', 'NeedAppearances', '/XFA'])
      expect(text.includes(absent), absent).toBe(false);
    expect(execFileSync('pdftotext', [path, '-']).toString()).toContain('Försäkringskassan');
    const filled = file(
      'filled.pdf',
      await filledPdf(bytes, [{ text: 'Vi ringer upp.', day: '2027-01-31' }]),
    );
    const shown = execFileSync('pdftotext', [filled, '-']).toString();
    expect(shown).toContain('Vi ringer upp.');
    expect(shown).toContain('2027-01-31');
    expect(execFileSync('pdfinfo', [filled]).toString()).toMatch(/Form: +AcroForm/);
  });

  test('asks each question on the page where its answer begins', async () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      askedAt(n + 1, { happened: 'Ingen svarade i telefon på tre veckor. '.repeat(n + 1) }),
    );
    const read = execFileSync('pdftotext', [file('many.pdf', await formPdf(many)), '-']).toString();
    for (const page of read.split('\f'))
      expect(page.split(`${words.number} `)).toHaveLength(page.split(words.stance).length);
  });

  test('names every field for a screen reader, in the structure tree', async () => {
    const structure = execFileSync('pdfinfo', [
      '-struct',
      file('s.pdf', await formPdf(questions)),
    ]).toString();
    // Who and when, then three for each question.
    expect(structure.match(/^ +Form/gm)).toHaveLength(2 + 3 * questions.length);
    const { PDF } = await import('@libpdf/core');
    const fields = (await PDF.load(await formPdf(questions))).getForm()?.getFields() ?? [];
    const named = fields.map(({ alternateName }) => alternateName ?? '');
    expect(named.every((name) => name !== '')).toBe(true);
    expect(new Set(named.filter((name) => name.includes(':'))).size).toBe(3 * questions.length);
  });
});

describe('the form as a sheet', () => {
  test.each(['xlsx', 'ods', 'csv'] as const)('gives back what was filled in as %s', async (kind) => {
    const filled = await filledSheet(await formSheet(questions, kind), kind, answers);
    expect(await rowsOf(filled)).toEqual(asWritten);
  });

  test.each(['xlsx', 'ods', 'csv'] as const)('holds no formula as %s', async (kind) => {
    expect((await rowsOf(await formSheet(questions, kind))).map(({ mark }) => mark)).toEqual(
      asWritten.map(({ mark }) => mark),
    );
  });

  test('with days and numbers that a spreadsheet made its own kind of is read as it was meant', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
    const rows = [
      [words.form, 'deficiency-reply/1'],
      [words.report, expected.reportId],
      [words.from, expected.from],
      [`${words.number} (${words.unchanged})`, words.text, words.promised],
      [Number(questions[0]?.number), 'Ja', new Date('2027-01-31T00:00:00Z')],
    ];
    const [row] = await rowsOf(await writeXlsx({ sheets: [{ name: 'Svar', rows }] }));
    expect(row).toMatchObject({ number: questions[0]?.number, text: 'Ja', promised: '2027-01-31' });
  });

  test('saved by LibreOffice is read as well', async () => {
    const from = await Promise.all(
      (['xlsx', 'ods'] as const).map(async (kind) =>
        file(`a.${kind}`, await filledSheet(await formSheet(questions, kind), kind, answers)),
      ),
    );
    const to = [
      ['ods', from[0] ?? ''],
      ['xlsx', from[1] ?? ''],
    ] as const;
    for (const [kind, path] of to) {
      const out = join(dir, `lo-${kind}`);
      const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
      execFileSync('libreoffice', [profile, '--headless', '--convert-to', kind, '--outdir', out, path]);
      expect(await rowsOf(readFileSync(join(out, `a.${kind}`)))).toEqual(asWritten);
    }
  }, 60_000);
});
