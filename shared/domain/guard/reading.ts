/** A word of a text: a run of letters. */
export interface Word {
  /** Where it stands in `Reading.plain`. */
  readonly start: number;
  readonly end: number;
  /** As written, and in small letters. */
  readonly written: string;
  readonly lower: string;
  /** In small letters, without accents. */
  readonly bare: string;
}

/**
 * A text as the guard reads it: composed, without what cannot be seen, with one kind of dash, apostrophe, space and
 * digit. `plain` and `bare` (small letters without accents) are equally long, and `from` and `to` say where each of
 * their units stands in the text itself.
 */
export interface Reading {
  readonly plain: string;
  readonly bare: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly words: readonly Word[];
}

/** Zero-width characters, soft hyphens and marks of direction: what stands inside a word without being seen. */
const unseen =
  /^[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]$/u;
/** A character with the marks that belong to it; at most three unseen ones between, so that no text is read twice. */
const clusters = /\P{M}(?:[\u00AD\u200B-\u200F\u2060\uFEFF]{0,3}\p{M}+)*|\p{M}+/gu;

/** The value of a digit in any script: the digits of Unicode stand in tens, from zero. */
function digitOf(character: string): string {
  const code = Number(character.codePointAt(0));
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function plainOf(character: string): string {
  if (unseen.test(character) || /^\p{M}$/u.test(character)) return '';
  if (/^\p{Nd}$/u.test(character)) return digitOf(character);
  if (/^[\p{Pd}\u2212\u2043]$/u.test(character)) return '-';
  if (/^['’‘‛´`ʼʹ′＇]$/u.test(character)) return "'";
  if (/^[\n\r\u0085\u2028\u2029]$/u.test(character)) return '\n';
  if (/^[\s\p{Cc}]$/u.test(character)) return ' ';
  return character;
}

/** Letters that are no accented form of another in Unicode but are read as one. */
const likeLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  ß: 's',
};

/** A character in small letters without its accents, as many units long as it was. */
function bareOf(character: string): string {
  if (character.length > 1) return character;
  const small = character.toLowerCase();
  // Hangul taken apart would keep only the first sound of a syllable.
  const letter = /^\p{Script=Hangul}$/u.test(small) ? small : small.normalize('NFD').charAt(0);
  return likeLetters[letter] ?? letter;
}

/** A text as the guard reads it. */
export function read(text: string): Reading {
  let plain = '';
  let bare = '';
  const from: number[] = [];
  const to: number[] = [];
  const add = (character: string, at: number, end: number): void => {
    plain += character;
    bare += bareOf(character);
    for (let unit = 0; unit < character.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
  };
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    for (const character of cluster.normalize('NFKC')) add(plainOf(character), index, index + cluster.length);
  }
  const words = [...plain.matchAll(/\p{L}+/gu)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
    lower: written.toLowerCase(),
    bare: bare.slice(index, index + written.length),
  }));
  return { plain, bare, from, to, words };
}

/** What stands where no word does. */
const noWord: Word = { start: 0, end: 0, written: '', lower: '', bare: '' };

/** The word at a place; an empty one before the first and after the last. */
export const wordOf = (reading: Reading, at: number): Word => reading.words[at] ?? noWord;

/** Most units between two words that are looked at. */
const widest = 6;

/** What stands between a word and the one before it; only its beginning where it is long. */
export function gapBefore(reading: Reading, at: number): string {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  if (!word || !before) return '\n\n';
  return word.start - before.end > widest ? '\n\n' : reading.plain.slice(before.end, word.start);
}

/** Short words whose full stop ends no sentence. */
const shortened = /^(?:\p{L}|dr|st|ex|kl|ca|nr|tel|kap|prof|bl|mr|mrs|ms|jr|sr|fl|dvs|resp)$/u;

/** Does a word begin a sentence, a line or something quoted, so that its capital says nothing? */
export function beginsSentence(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  if (!word || !before) return true;
  const gap = reading.plain.slice(Math.max(before.end, word.start - widest), word.start);
  if (/[!?:;\n"”“«»•*>(\p{S}]/u.test(gap)) return true;
  return /[.…]/u.test(gap) && !shortened.test(before.lower);
}
