import type { LetterText } from './letter.ts';
import type { DocumentLine, LineKind } from './paper-document.ts';
import type { Day } from './plan.ts';

/** The fixed words of a letter on paper, from the catalogue of its language. */
export interface LetterWords {
  reference: (number: string) => string;
  closing: string;
  signature: string;
  beside: string;
  interpreted: (who: string) => string;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/**
 * A letter as it stands on paper: to whom, the day, the number of the matter, each paragraph, the name; then the same in
 * the client's own language, when it was written. What is empty takes no room.
 */
export function letterLines(
  letter: LetterText,
  words: LetterWords,
  { today, day }: { today: Day; day: (day: Day) => string },
): DocumentLine[] {
  const line = (id: string, text: string, kind: LineKind = 'text', number = 0): DocumentLine => ({
    id,
    kind,
    number,
    text,
    detail: '',
  });
  const body = paragraphsOf(letter.body).map((text, at) => line(`body:${at}`, text));
  const own = paragraphsOf(letter.beside).map((text, at) => line(`beside:${at}`, text, 'text', 1));
  const interpreted = letter.interpreter === '' ? '' : words.interpreted(letter.interpreter);
  const letterItself = [
    line('receiver', letter.receiver.trim()),
    line('date', day(today)),
    line('reference', letter.reference === '' ? '' : words.reference(letter.reference)),
    ...body,
    line('closing', words.closing),
    line('signature', words.signature, 'sign'),
    line('name', letter.name),
  ];
  const beside = [
    line('beside', words.beside, 'heading', 1),
    ...own,
    line('interpreted', interpreted, 'text', 1),
  ];
  return [...letterItself, ...(own.length === 0 ? [] : beside)].filter(({ text }) => text !== '');
}
