import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../electron/vault/documents/check.ts';
import { notePdf, type NoteDetails } from '../../../electron/vault/documents/note-pdf.ts';
import { seal } from '../../../electron/vault/documents/seal.ts';
import { takeoverPdf } from '../../../electron/vault/documents/takeover-pdf.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { freshSigner, head, made, words } from './samples.ts';
import { fileOf, run, textOf } from './tools.ts';

const nine = ['7K3M', 'Q9XT', '0BVW', 'H4ZR', '8NC2', 'P5JD', 'GS61', 'EYAF', 'T3M8'];
const note: NoteDetails = {
  title: words.ending.noteTitle,
  forWhom: 'Maja',
  sections: [
    { heading: words.ending.decided, sentences: [words.ending.erasePlanned('2026-11-20')] },
    { heading: words.ending.left, sentences: [words.ending.noBackups, words.ending.shared(2)] },
  ],
  footer: words.receipt.footer,
  language: 'sv',
  made,
  record: head,
  discreet: false,
};

describe('the note to keep about an ending', () => {
  test('says what was decided and what is left where, for whom, and is sealed so that others see it', async () => {
    const bytes = await seal(await notePdf(note, words), await freshSigner(), made);
    const text = textOf(bytes);
    for (const sentence of [
      'För Maja',
      'efter 20 november 2026',
      words.ending.noBackups,
      '2 saker har lämnats ut',
    ])
      expect(text).toContain(sentence);
    expect(run('pdfsig', fileOf(bytes)).said).toContain('Signature is Valid');
    expect(run('pdfinfo', fileOf(bytes)).said).toMatch(/Tagged:\s+yes/u);
    expect(checkDocument(bytes).verdict).toBe('unchanged');
  });

  test('names neither person nor product where somebody must not see', async () => {
    const bytes = await notePdf({ ...note, forWhom: '', record: '', discreet: true }, words);
    expect(`${run('pdfinfo', fileOf(bytes)).said}${textOf(bytes)}`).not.toMatch(/egenmakt|maja/iu);
  });
});

describe('a half of the takeover key', () => {
  test.each([
    ['sv', words],
    ['en', english],
  ] as const)('says whose it is, what it opens and how, in %s', async (language, own) => {
    const day = '2026-02-03';
    const bytes = await takeoverPdf({ groups: nine, half: 2, holder: 'Bo Alm', language, made, day }, own);
    const text = textOf(bytes);
    expect(text).toContain(own.takeover.title(2));
    expect(text).toContain('Bo Alm');
    const places = nine.map((group) => text.indexOf(group));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(run('pdfsig', fileOf(bytes)).said).toContain('does not contain any signatures');
  });
});
