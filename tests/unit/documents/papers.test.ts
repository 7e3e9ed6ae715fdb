import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { cardPdf, sparePdf } from '../../../electron/vault/documents/client-card-pdf.ts';
import { checkDocument } from '../../../electron/vault/documents/check.ts';
import { receiptPdf, type ReceiptDetails } from '../../../electron/vault/documents/receipt-pdf.ts';
import { recoveryPdf } from '../../../electron/vault/documents/recovery-pdf.ts';
import { seal } from '../../../electron/vault/documents/seal.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { freshSigner, head, ledgerEntry, made, words } from './samples.ts';
import { bytesFrom, fileOf, flat, Objects, run, textOf } from './tools.ts';

const nine = ['7K3M', 'Q9XT', '0BVW', 'H4ZR', '8NC2', 'P5JD', 'GS61', 'EYAF', 'T3M8'];
const five = nine.slice(0, 5);
const recovery = (): Promise<Uint8Array> =>
  recoveryPdf({ groups: nine, language: 'sv', made, day: '2026-02-03' }, words);

/** The QR code as it looks on the page, sampled in the middle of each module, beside the one it should be. */
function pictures(bytes: Uint8Array, content: string): { seen: string[]; wanted: string[] } {
  const figure = flat(new Objects(bytes).tree()).find(({ type }) => type === '/Figure');
  const attributes = figure?.element['/A'] as { '/BBox': [number, number, number, number] };
  const [left, , right, top] = attributes['/BBox'];
  const scale = 4;
  const image = bytesFrom('pdftoppm', '-r', String(72 * scale), '-gray', fileOf(bytes));
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(image.toString('latin1', 0, 40));
  const width = Number(header?.[1]);
  const { data, size } = encode(content, { ecc: 'M', border: 4 });
  const side = (right - left) / size;
  const dark = (row: number, column: number): boolean => {
    const y = Math.floor((841.89 - top + (row + 0.5) * side) * scale);
    const x = Math.floor((left + (column + 0.5) * side) * scale);
    return (image[(header?.[0].length ?? 0) + y * width + x] ?? 255) < 128;
  };
  const line = (row: readonly boolean[]): string => row.map((one) => (one ? '#' : '.')).join('');
  return { seen: data.map((row, y) => line(row.map((_, x) => dark(y, x)))), wanted: data.map(line) };
}

describe('the recovery paper', () => {
  test('shows numbered groups in order, what they are for and how to keep them', async () => {
    const text = textOf(await recovery());
    expect(text).toContain(
      nine
        .map((group, at) => `${at + 1} ${group}`)
        .join('\n')
        .replace(/\n/gu, ' ')
        .slice(0, 6),
    );
    const places = nine.map((group) => text.indexOf(group));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const sentence of [
      'Egenmakt',
      'Så använder du papperet',
      '1. Öppna Egenmakt.',
      'Så förvarar du det',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  test('has the same groups as a QR code, drawn in lines, with an alternative text', async () => {
    const pdf = await recovery();
    const figures = flat(new Objects(pdf).tree()).filter(({ type }) => type === '/Figure');
    expect(figures.map(({ element }) => element['/Alt'])).toEqual([
      `u:${words.recovery.alt(nine.join(' '))}`,
    ]);
    expect(run('pdfimages', '-list', fileOf(pdf)).said.trim().split('\n')).toHaveLength(2);
    const { seen, wanted } = pictures(pdf, nine.join('-'));
    expect(seen).toEqual(wanted);
  });

  test('is one tagged page, whole, without a seal', async () => {
    const pdf = await recovery();
    const file = fileOf(pdf);
    expect(run('pdfinfo', file).said).toMatch(/Tagged:\s+yes[\s\S]*Pages:\s+1\n/u);
    expect(run('qpdf', '--check', file).status).toBe(0);
    expect(run('pdfsig', file).said).toContain('does not contain any signatures');
    expect(checkDocument(pdf)).toEqual({ verdict: 'not-ours' });
  });

  test('is in English too', async () => {
    const pdf = await recoveryPdf({ groups: nine, language: 'en', made, day: '2026-02-03' }, english);
    expect(textOf(pdf)).toContain('Made on 3 February 2026');
    expect(run('pdfinfo', fileOf(pdf)).said).toMatch(/Pages:\s+1\n/u);
  });
});

describe('the client’s card and spare', () => {
  test('show the groups and the same as a QR code', async () => {
    const card = await cardPdf({ groups: five, language: 'sv', made, discreet: false }, words);
    const spare = await sparePdf({ groups: nine, language: 'sv', made, discreet: false }, words);
    for (const [pdf, groups] of [
      [card, five],
      [spare, nine],
    ] as const) {
      const text = textOf(pdf);
      for (const group of groups) expect(text).toContain(group);
      const { seen, wanted } = pictures(pdf, groups.join('-'));
      expect(seen).toEqual(wanted);
      expect(run('qpdf', '--check', fileOf(pdf)).status).toBe(0);
    }
  });

  test('say nothing of what they are when somebody must not see', async () => {
    for (const paper of [cardPdf, sparePdf]) {
      const pdf = await paper({ groups: nine, language: 'sv', made, discreet: true }, words);
      const text = `${textOf(pdf)}${JSON.stringify(new Objects(pdf).info)}`;
      expect(text).not.toMatch(/egenmakt|nyckel|pärm|plan\b|ombud|PIN/iu);
      expect(bytesFrom('qpdf', '--qdf', fileOf(pdf), '-').toString('latin1')).not.toMatch(/egenmakt/iu);
    }
  });
});

describe('the note to keep', () => {
  const details: ReceiptDetails = {
    entry: ledgerEntry,
    forWhom: 'Agnes',
    language: 'sv',
    made,
    timeZone: 'Europe/Stockholm',
    head,
    large: false,
    discreet: false,
  };
  const note = async (more: Partial<ReceiptDetails> = {}): Promise<string> =>
    textOf(await receiptPdf({ ...details, ...more }, words));

  test('says what, to whom, why, when, and the signs to compare', async () => {
    const text = await note();
    const order = [
      'För Agnes',
      words.receipt.whatKinds['paper.pdf'],
      'Min plan',
      'Försäkringskassan',
      'Så att de vet vad jag vill',
      '3 februari 2026 klockan 13:34',
      'Står i dokumentet',
      '2 rader',
      'FEDC BA98 7654 3210 FEDC BA98 7654 3210',
      '0123 4567 89AB CDEF 0123 4567 89AB CDEF',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('leaves out what there is not', async () => {
    const entry = {
      ...ledgerEntry,
      kind: 'choice.changed' as const,
      receiver: '',
      purpose: '',
      digest: '',
      struck: 0,
    };
    const text = await note({ entry, forWhom: '' });
    expect(text).not.toMatch(/För |Varför|Strukna|Dokumentets kontrolltecken/u);
    expect(text).toContain('Mig själv');
  });

  test('tells when the file could not be saved', async () => {
    expect(await note({ entry: { ...ledgerEntry, failed: true } })).toContain('Inget lämnades ut.');
  });

  test('is sealed like the plan, in large print too', async () => {
    const pdf = await seal(await receiptPdf({ ...details, large: true }, words), await freshSigner(), made);
    expect(run('pdfsig', fileOf(pdf)).said).toMatch(/Total document signed[\s\S]*Signature is Valid\./u);
    expect(checkDocument(pdf).verdict).toBe('unchanged');
  });
});
