import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
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

  test('asks each question on the page where it is answered', async () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      askedAt(n + 1, { happened: 'Ingen svarade i telefon på tre veckor. '.repeat(n * 2 + 1) }),
    );
    const read = execFileSync('pdftotext', [file('many.pdf', await formPdf(many)), '-']).toString();
    for (const page of read.split('\f'))
      for (const label of [words.stance, words.text, words.promised])
        expect(page.split(`${words.number} `)).toHaveLength(page.split(label).length);
  });

  test('keeps the fields together where the words alone are longer than a page', async () => {
    const lengths = Array.from({ length: 8 }, (_, n) => 45 + n * 2);
    for (const length of lengths) {
      const long = askedAt(1, { happened: 'Ingen svarade i telefon på tre veckor. '.repeat(length) });
      const read = execFileSync('pdftotext', [file('long.pdf', await formPdf([long])), '-']).toString();
      const withFields = read.split('\f').filter((page) => page.includes(words.stance));
      expect(withFields.map((page) => page.includes(words.promised))).toEqual([true]);
    }
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

describe('forms that are put together into one file', () => {
  const form = async (n: number): Promise<string> =>
    file(`part-${n}.pdf`, await filledPdf(await formPdf([askedAt(n)]), [{ text: `Svar ${n}` }]));
  const joined = async (name: string, by: (from: string[], to: string) => string[]): Promise<string> => {
    const to = file(name, new Uint8Array());
    const [program = '', ...args] = by([await form(1), await form(2)], to);
    execFileSync(program, args);
    const read = await readReplyFile(readFileSync(to));
    return read.ok ? 'read' : read.code;
  };

  test('are refused rather than read by half', async () => {
    const qpdf = (from: string[], to: string): string[] => ['qpdf', '--empty', '--pages', ...from, '--', to];
    const united = (from: string[], to: string): string[] => ['pdfunite', ...from, to];
    expect([await joined('q.pdf', qpdf), await joined('u.pdf', united)]).toEqual([
      'reply-damaged',
      'reply-damaged',
    ]);
  });
});

describe('a form of a newer version', () => {
  const newer = { ok: true, value: { kind: 'deficiency-reply/2' } };
  test('is told by what it says of itself, whatever else stands in it', async () => {
    const path = file('newer.pdf', await formPdf(questions));
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, join(dir, 'open.pdf')]);
    const text = readFileSync(join(dir, 'open.pdf'), 'latin1');
    const other = text.replace('(deficiency-reply/1)', '(deficiency-reply/2)').replace('(count)', '(sum)');
    expect(await readReplyFile(Buffer.from(other, 'latin1'))).toMatchObject(newer);
    const rows = `${words.form};deficiency-reply/2\r\nNytt huvud;Annat\r\n1;2\r\n`;
    expect(await readReplyFile(Buffer.from(rows))).toMatchObject(newer);
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

  test.each(['xlsx', 'ods', 'csv'] as const)(
    'says what can be chosen, also where nothing offers it, as %s',
    async (kind) => {
      const bytes = Buffer.from(await formSheet(questions, kind));
      const text =
        kind === 'csv'
          ? bytes.toString('utf8')
          : Object.values(unzipSync(bytes))
              .map((part) => Buffer.from(part).toString('utf8'))
              .join('');
      expect(text).toContain(words.oneOf(Object.values(words.stances).join(' / ')));
    },
  );

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
  });
});
