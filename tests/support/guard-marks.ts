/**
 * The notation of the identity guard's test sentences: `'annika> [n:Annikas] ansökan avslogs.'`
 * Before `>` stands the folder that the sentence is checked against (see `folders`), where there is one. In
 * brackets stands what identifies somebody, after the letter of its class.
 */

/** What the guard is told of a folder. */
export interface KnownParts {
  own: readonly string[];
  others: readonly string[];
  places: readonly string[];
  numbers: readonly string[];
  smallPlaces: readonly string[];
}

/** The classes of what identifies, by their letter in a sentence. */
export const markClasses = {
  n: 'name',
  o: 'other-name',
  f: 'official',
  p: 'personal-number',
  t: 'phone',
  m: 'mail',
  a: 'address',
  g: 'property',
  d: 'date',
  r: 'age-and-place',
  x: 'other',
} as const;

export type MarkClass = (typeof markClasses)[keyof typeof markClasses];

/** Numbers, mail and street addresses: a wording that has one is not let out. */
const structuredClasses: readonly MarkClass[] = ['personal-number', 'phone', 'mail', 'address'];

export interface Mark {
  piece: string;
  /** Offsets into the text without brackets; `end` is exclusive. */
  start: number;
  end: number;
  class: MarkClass;
  structured: boolean;
}

export interface MarkedSentence {
  text: string;
  known: KnownParts;
  marks: readonly Mark[];
}

const nothingKnown: KnownParts = { own: [], others: [], places: [], numbers: [], smallPlaces: [] };

const isMarkLetter = (letter: string): letter is keyof typeof markClasses => letter in markClasses;

/**
 * Reads one sentence of the notation.
 * @param folders what each named folder knows
 * @throws Error where the folder or a class is unknown or a bracket is left over: the set itself is wrong
 */
export function readMarked(source: string, folders: Readonly<Record<string, KnownParts>>): MarkedSentence {
  const [, folder, marked] = /^(?:(\w+)> )?(.*)$/su.exec(source) ?? [];
  const known = folder === undefined ? nothingKnown : folders[folder];
  if (known === undefined || marked === undefined) throw new Error(`no such folder: ${source}`);
  const marks: Mark[] = [];
  let text = '';
  let read = 0;
  for (const found of marked.matchAll(/\[(\w):([^[\]]+)\]/gu)) {
    const [whole, letter = '', piece = ''] = found;
    if (!isMarkLetter(letter)) throw new Error(`no such class: ${source}`);
    text += marked.slice(read, found.index);
    const kind = markClasses[letter];
    const start = text.length;
    text += piece;
    marks.push({ piece, start, end: text.length, class: kind, structured: structuredClasses.includes(kind) });
    read = found.index + whole.length;
  }
  text += marked.slice(read);
  if (/[[\]]/u.test(text)) throw new Error(`a bracket is left over: ${source}`);
  return { text, known, marks };
}
