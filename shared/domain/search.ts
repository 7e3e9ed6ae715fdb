import { areaNames, type AreaName } from './area.ts';
import type { Id } from './plan.ts';

/** What a thing that was found is, as the filter and the list call it: a part of the folder's first page, or an area. */
export const searchKinds = ['plan', 'notes', 'said', 'suggestions', 'person', ...areaNames] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Whether a kind has a page of its own. */
export const isArea = (kind: SearchKind): kind is AreaName => (areaNames as readonly string[]).includes(kind);

/** A piece of a text that was found; `hit` is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** One thing that was found in a folder. */
export interface FoundWords {
  kind: SearchKind;
  /** The day or moment it is about; empty when it says none. */
  at: string;
  pieces: Piece[];
}

/** One thing that was found on the desk, and whose it is. */
export interface Found extends FoundWords {
  folderId: Id;
  /** What the folder is called on the desk. */
  alias: string;
}

/** What a search of one folder answers with. */
export interface FolderSearchAnswer {
  /** The best first, as many as were asked for. */
  found: FoundWords[];
  /** How many there are in all. */
  total: number;
}

/** What a search of all folders answers with. */
export interface SearchAnswer extends FolderSearchAnswer {
  found: Found[];
  /** Folders that open only with their client, and were not searched. */
  onlyWithClient: number;
  /** Folders that could not be opened. */
  unreadable: number;
}

/** A thing that was found, before its words are fetched. */
export interface Ranked {
  at: string;
  /** Whether each word that was searched for begins a word there; otherwise it stands inside one. */
  whole: boolean;
}

/** Most words of a search that count. */
const mostTerms = 8;
/** From how many letters a part of a word is looked for; a shorter one is the beginning of a word. */
const shortestPart = 3;
/** Letters without their accents, in small letters: how a text and what is searched for are compared. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

/**
 * The words that are searched for: letters, marks and digits in any script, each once, at most eight. The index takes
 * away accents by itself.
 */
export function searchTerms(text: string): string[] {
  const terms =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Map(terms.map((term) => [folded(term), term])).values()].slice(0, mostTerms);
}

/** The same words as questions to the index; each may be empty. */
export interface IndexQuestions {
  /** Every term as the beginning of a word. */
  beginnings: string;
  /** Terms of three letters and more, anywhere in a word. */
  parts: string;
  /** Terms shorter than that, as the beginning of a word. */
  short: string;
}

/** How the words are asked of the index. A term holds no quotes, so that none ends early. */
export function indexQuestions(terms: readonly string[]): IndexQuestions {
  const joined = (some: readonly string[], star: string): string =>
    some.map((term) => `"${term}"${star}`).join(' AND ');
  const isLong = (term: string): boolean => Array.from(term).length >= shortestPart;
  return {
    beginnings: joined(terms, '*'),
    parts: joined(terms.filter(isLong), ''),
    short: joined(
      terms.filter((term) => !isLong(term)),
      '*',
    ),
  };
}

/** Which comes first: where whole words begin with what was searched for, then the newest. */
export function byRank(one: Ranked, other: Ranked): number {
  if (one.whole !== other.whole) return one.whole ? -1 : 1;
  if (one.at === other.at) return 0;
  return one.at > other.at ? -1 : 1;
}

interface Span {
  from: number;
  to: number;
}

/** Each character of the text, folded, with where it began in the text. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let all = '';
  let at = 0;
  for (const character of text) {
    const plain = folded(character);
    for (let n = 0; n < plain.length; n += 1) places.push(at);
    all += plain;
    at += character.length;
  }
  places.push(at);
  return { folded: all, places };
}

function spansOf(text: string, terms: readonly string[]): Span[] {
  const { folded: plain, places } = foldedWithPlaces(text);
  const spans: Span[] = [];
  for (const term of terms.map(folded)) {
    for (let at = plain.indexOf(term); at !== -1; at = plain.indexOf(term, at + term.length)) {
      // `places` has one more entry than `plain` has characters, so that both ends are there.
      spans.push({ from: Number(places[at]), to: Number(places[at + term.length]) });
    }
  }
  return joinedSpans(spans);
}

function joinedSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** Characters shown before the first hit, and in all. */
const before = 40;
const most = 200;

/** The end of a cut that splits no pair of surrogates. */
const whole = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;

/** Where the part that is shown begins: at a word a little before the first hit. */
function beginningOf(text: string, first: number): number {
  if (first <= before) return 0;
  const space = text.indexOf(' ', first - before);
  return space === -1 || space >= first ? whole(text, first - before) : space + 1;
}

/** A part of a text around the first hit, cut into pieces; `…` stands where something is left out. */
export function piecesOf(text: string, terms: readonly string[]): Piece[] {
  const line = text.replace(/\s+/gu, ' ').trim();
  const spans = spansOf(line, terms);
  const from = beginningOf(line, spans[0]?.from ?? 0);
  const to = line.length - from <= most ? line.length : whole(line, from + most);
  const pieces: Piece[] = [];
  let at = from;
  for (const span of spans) {
    if (span.from >= to) break;
    if (span.from > at) pieces.push({ text: line.slice(at, span.from), hit: false });
    at = Math.min(span.to, to);
    pieces.push({ text: line.slice(span.from, at), hit: true });
  }
  if (at < to) pieces.push({ text: line.slice(at, to), hit: false });
  if (from > 0) pieces.unshift({ text: '… ', hit: false });
  if (to < line.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}
