import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsMark } from '../../../electron/vault/replies/mark.ts';
import { readReplyFile } from '../../../electron/vault/replies/read.ts';
import { askedAt, filledPdf, formPdf } from '../../support/replies.ts';

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'printed-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const questions = [
  askedAt(1, { happened: 'Ingen svarade i telefon.' }),
  askedAt(2, { happened: 'Blanketten fanns bara på svenska.' }),
];
const answers = [{ text: 'Vi ringer upp.' }, { text: 'Den översätts.' }];

async function marksIn(bytes: Uint8Array): Promise<string[]> {
  const read = await readReplyFile(Buffer.from(bytes));
  if (!read.ok) throw new Error(read.code);
  return read.value.rows.map(({ mark }) => mark);
}

/** What an editor of PDF files does with the pages of a form: unpacked, changed, and put right again. */
function altered(bytes: Uint8Array, change: (text: string) => string): Buffer {
  const [from, open, to] = ['from.pdf', 'open.pdf', 'to.pdf'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(from, bytes);
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=all', from, open]);
  const text = readFileSync(open, 'latin1');
  const other = change(text);
  expect(other).not.toBe(text);
  writeFileSync(open, other, 'latin1');
  writeFileSync(to, execFileSync('fix-qdf', [open], { maxBuffer: 1 << 28 }));
  execFileSync('qpdf', ['--check', to]);
  return readFileSync(to);
}

/** The first line under the heading of each question, as it is drawn: the numbers of signs in a font. */
const drawn = (text: string): string[] =>
  [...text.matchAll(/ 15 Tf\n[^\n]+ TJ\n[^]*?\n([^\n]+ TJ)\n/gu)].map(([, line = '']) => line);

describe('the words that a member read', () => {
  test('are ours, in a form that was filled in, and one that was written anew', async () => {
    const ours = questions.map(wordsMark);
    for (const whole of [true, false])
      expect(await marksIn(await filledPdf(await formPdf(questions), answers, { whole }))).toEqual(ours);
    expect(await marksIn(altered(await formPdf(questions), (text) => `${text}%\n`))).toEqual(ours);
  });

  test('are noticed to be others when the page was changed and the fields were not', async () => {
    const filled = await filledPdf(await formPdf(questions), answers);
    const other = altered(filled, (text) => {
      const [first = '', second = ''] = drawn(text);
      return text.replace(first, second);
    });
    const shown = execFileSync('pdftotext', [join(dir, 'to.pdf'), '-']).toString();
    expect([shown.includes('Ingen svarade'), shown.split('Blanketten fanns').length]).toEqual([false, 3]);
    expect(await marksIn(other)).toEqual(['', wordsMark(questions[1]!)]);
  });

  test('are noticed to be others when the fields were changed and the page was not', async () => {
    const other = altered(await filledPdf(await formPdf(questions), answers), (text) =>
      text.replace('(Ingen svarade i telefon.)', '(Alla svarade i telefon.)'),
    );
    expect(await marksIn(other)).toEqual(['', wordsMark(questions[1]!)]);
  });

  test('are ours in English, over several pages, with signs no font has, and from right to left', async () => {
    const odd = [
      askedAt(1, { happened: 'Ingen svarade – ”på” länge, 1+1 = 2 §. '.repeat(90), ledTo: '' }),
      askedAt(2, { happened: '漢字 och 😀\n\tmed\u00a0mer', remedy: '' }),
      askedAt(3, { happened: 'لم يرد أحد على الهاتف 123 abc' }),
    ];
    expect(await marksIn(await formPdf(odd))).toEqual(odd.map(wordsMark));
    expect(await marksIn(await formPdf(odd, 'en'))).toEqual(odd.map(wordsMark));
  });
});
