import { describe, expect, test } from 'vitest';
import { blankPaper } from '../../../electron/vault/documents/blank-forms.ts';
import { blankPdf } from '../../../electron/vault/documents/blank-pdf.ts';
import { checkDocument } from '../../../electron/vault/documents/check.ts';
import { blankQuestions, blankWords } from '../../../electron/vault/services/blank-words.ts';
import { blankForms, type BlankForm } from '../../../shared/domain/first-meeting.ts';
import type { FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { made } from './samples.ts';
import { fileOf, flat, Objects, run, textOf } from './tools.ts';

const all = blankForms.flatMap((form) =>
  (['sv', 'en'] as const).flatMap((language) => [true, false].map((large) => ({ form, language, large }))),
);
const pdfOf = (form: BlankForm, language: DeskLanguage, large: boolean): Promise<Uint8Array> =>
  blankPdf({ form, language, large, made }, blankWords(language));
const flatText = (bytes: Uint8Array): string => textOf(bytes).replace(/\s+/gu, ' ');
const pagesOf = (file: string): number => Number(/Pages:\s+(\d+)/u.exec(run('pdfinfo', file).said)?.[1]);

describe('a blank paper', () => {
  test.each(all)('$form, $language, large: $large: whole, tagged, unsealed, nameless', async (one) => {
    const pdf = await pdfOf(one.form, one.language, one.large);
    const file = fileOf(pdf);
    expect(run('qpdf', '--check', file).status).toBe(0);
    expect(run('pdfinfo', file).said).toMatch(/Tagged:\s+yes/u);
    expect(run('pdfsig', file).said).toContain('does not contain any signatures');
    expect(checkDocument(pdf)).toEqual({ verdict: 'not-ours' });
    expect(JSON.stringify(new Objects(pdf).info)).not.toMatch(/egenmakt/iu);
    expect(flatText(pdf)).not.toMatch(/egenmakt/iu);
  });

  test.each(all)('$form, $language, large: $large: asks all it should, in order', async (one) => {
    const text = flatText(await pdfOf(one.form, one.language, one.large));
    const paper = blankPaper(one.form, blankWords(one.language));
    let from = 0;
    for (const said of [paper.title, paper.intro, ...paper.pieces.map((piece) => piece.text)]) {
      const at = text.indexOf(said, from);
      expect(at, said).toBeGreaterThanOrEqual(0);
      from = at + said.length;
    }
  });

  test('has a ruled line for every line there is room for', async () => {
    const words = blankWords('sv');
    const content = Buffer.from(await pdfOf('complaint', 'sv', false));
    const asked = blankPaper('complaint', words).pieces.reduce(
      (sum, piece) => sum + (piece.kind === 'ask' ? piece.lines : piece.kind === 'sign' ? 1 : 0),
      0,
    );
    const file = fileOf(content);
    const streams = run('qpdf', '--qdf', '--object-streams=disable', file, '-').said;
    const drawn = streams.match(/^[\d.]+ [\d.]+ m\n[\d.]+ [\d.]+ l$/gmu) ?? [];
    expect(drawn).toHaveLength(asked);
  });

  test('is large where it is asked for, and takes one sheet where a signature stands', async () => {
    const small = fileOf(await pdfOf('mandate', 'sv', false));
    const large = fileOf(await pdfOf('mandate', 'sv', true));
    expect(pagesOf(small)).toBe(1);
    expect(pagesOf(fileOf(await pdfOf('mandate', 'en', false)))).toBe(1);
    expect(pagesOf(large)).toBe(2);
  });

  test('has its answers in lists and its name as heading', async () => {
    const branches = flat(new Objects(await pdfOf('feedback', 'sv', false)).tree());
    expect(branches.filter(({ type }) => type === '/H1')).toHaveLength(1);
    expect(branches.filter(({ type }) => type === '/L')).toHaveLength(4);
    expect(branches.filter(({ type }) => type === '/LI')).toHaveLength(16);
  });

  test.each(['sv', 'en'] as const)(
    'asks what the service asks, with the answers of the screen, in %s',
    async (language) => {
      const asked: FeedbackQuestion[] = [
        { id: '1', kind: 'scale', sv: 'Ringer vi när vi lovat?', en: 'Do we call when we said?' },
        { id: '2', kind: 'yes-no', sv: 'Har du fått välja plats?', en: 'Did you choose the place?' },
        { id: '3', kind: 'words', sv: 'Vad saknas?', en: 'What is missing?' },
      ];
      const words = blankWords(language);
      const questions = blankQuestions(asked, language);
      const text = flatText(
        await blankPdf({ form: 'feedback', language, large: false, made, questions }, words),
      );
      for (const question of asked) expect(text).toContain(question[language]);
      for (const answer of [...Object.values(words.answers.scale), ...Object.values(words.answers.yesNo)])
        expect(text).toContain(answer);
      expect(text).not.toContain(words.feedback.helped);
      expect(blankPaper('plan', words, questions)).toEqual(blankPaper('plan', words));
    },
  );
});
