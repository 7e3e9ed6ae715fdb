import type { PDF } from '@libpdf/core';
import type { DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { reply as englishReply } from '../../../shared/i18n/en/document-reply.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';
import { reply as swedishReply } from '../../../shared/i18n/sv/document-reply.ts';
import { cleanText } from '../documents/clean-text.ts';
import { printedTexts, questionTitle, type ReplyWords } from '../documents/reply-form.ts';

/** Words of forms that may have come back, with what stands at the foot of each of their pages. */
const languages: readonly { words: ReplyWords; pageOf: (page: number, of: number) => string }[] = [
  { words: swedishReply, pageOf: swedish.page },
  { words: englishReply, pageOf: english.page },
];

/** What is read from a page the same as it was printed: letters, digits and signs that our fonts have, without spaces. */
const compared = (text: string): string =>
  cleanText(text).replace(/[^\p{Script=Latin}\p{Nd}\p{P}\p{Sc}\p{Sm}]/gu, '');

/** Runs from right to left: read from a page in the order it stands there, not in the one it was written in. */
const turned = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The text of all pages after each other, without their feet: a question can run on from one to the next. */
export function printedIn(pdf: PDF): string {
  const pages = pdf.extractText().map(({ text }) => compared(text));
  return pages
    .map((page, at) => {
      const feet = languages.map(({ words, pageOf }) =>
        compared(words.footer + pageOf(at + 1, pages.length)),
      );
      const foot = feet.find((one) => page.endsWith(one));
      return foot === undefined ? page : page.slice(0, -foot.length);
    })
    .join('');
}

/** How many forms stand on the pages, by how they begin. */
export const formsPrinted = (printed: string): number =>
  languages.reduce(
    (sum, { words }) => sum + printed.split(compared(words.title + words.intro)).length - 1,
    0,
  );

/** A question with its number. */
export type Question = { number: string } & Pick<DeficiencyContent, 'happened' | 'ledTo' | 'remedy'>;

/** Does a question stand on the pages as it was printed: its number, its words, and nothing else before its fields? */
export function standsPrinted(printed: string, question: Question): boolean {
  return languages.some(({ words }) => {
    const texts = [questionTitle(question, words), ...printedTexts(question, words), words.stance].join('');
    return turned.test(texts) || printed.includes(compared(texts));
  });
}
