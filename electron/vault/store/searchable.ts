import type { SearchKind } from '../../../shared/domain/search.ts';
import type { Cells, KeptRow, UndoableTable } from './undoable.ts';

/** What of a table can be found. */
export interface Searchable {
  kind: SearchKind;
  /** Columns that hold words, in the order they are shown. */
  words: readonly string[];
  /** Columns that hold JSON; every text in it counts but codes, days and identifiers. */
  json?: readonly string[];
  /** Columns with the day or moment it is about; the first that is set counts. Without one: when it was written. */
  at?: readonly string[];
}

type Of<T extends UndoableTable> = Searchable & {
  words: readonly (keyof Cells<T>)[];
  json?: readonly (keyof Cells<T>)[];
  at?: readonly (keyof Cells<T>)[];
};

/**
 * What can be found of every undoable table, and as what it is told among the removed things; null where nothing of it
 * is ever removed or found by words. Pages only for me are in no table of this list, and so in no index (rule 7).
 */
const searchable: { readonly [T in UndoableTable]: Of<T> | null } = {
  person: { kind: 'person', words: ['called_name'], at: ['rights_talked_on'] },
  front_page: { kind: 'person', words: ['reach', 'next_meeting', 'crisis'] },
  wish: { kind: 'plan', words: ['words', 'closing'], at: ['closed', 'added'] },
  step: { kind: 'plan', words: ['words', 'doer_name', 'outcome'], at: ['done', 'due'] },
  note: { kind: 'notes', words: ['text', 'agency', 'comment'], at: ['at'] },
  statement: { kind: 'said', words: ['said'], at: ['at'] },
  suggestion: { kind: 'suggestions', words: ['words'], at: ['at'] },
  application: {
    kind: 'applications',
    words: ['sought', 'agency', 'asked_for'],
    json: ['papers'],
    at: ['decided_on', 'sent', 'added'],
  },
  meeting_words: { kind: 'meetings', words: ['what', 'place', 'people'], at: ['starts'] },
  review: null,
  crisis_page: {
    kind: 'crisis',
    words: [
      'signs',
      'helps',
      'never',
      'call',
      'call_not',
      'involuntary',
      'children',
      'animals',
      'keys',
      'bills',
    ],
    at: ['changed_on'],
  },
  own_statement: { kind: 'own-words', words: ['words'], at: ['said_on'] },
  still_confirmed: null,
  plan_way: null,
  way_answer: { kind: 'way', words: ['words'] },
  reach: { kind: 'reach', words: ['words', 'times'], at: ['added'] },
  around: { kind: 'around', words: ['name', 'what'], at: ['added'] },
  agreement: { kind: 'agreement', words: ['goals', 'meeting', 'ending'], at: ['signed_on'] },
  agreement_task: { kind: 'agreement', words: ['what', 'doer_name'], at: ['added'] },
  first_contact: null,
  // Only the days: they can be put back, and not be found by words.
  concern_note: { kind: 'person', words: [], at: ['made'] },
  paper: { kind: 'papers', words: ['name', 'note'], at: ['added'] },
  mandate: {
    kind: 'mandates',
    words: ['who', 'whom', 'matter', 'records', 'purpose', 'interpreter'],
    at: ['from_day'],
  },
  letter: {
    kind: 'letters',
    words: ['receiver', 'matter', 'reference', 'body', 'beside', 'interpreter', 'name'],
    at: ['at'],
  },
  feedback: { kind: 'feedback', words: [], json: ['answers'], at: ['at'] },
  pause: { kind: 'ending', words: [], at: ['since'] },
  ending: { kind: 'ending', words: ['changed', 'helped', 'next_time', 'if_i_die'], at: ['ended_on'] },
  stuck: { kind: 'stuck', words: ['beside', 'interpreter'], json: ['content'], at: ['added'] },
};

/** How a table can be searched, or null. */
export const searchableOf = (table: UndoableTable): Searchable | null => searchable[table];

/** Codes, days and identifiers, which nobody wrote. */
const notWritten = /^(?:[0-9a-f]{32}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|)$/;
/** Names of JSON fields that hold a code and never words. */
const codes: ReadonlySet<string> = new Set([
  'kind',
  'doer',
  'state',
  'channel',
  'language',
  'form',
  'id',
  'agencyId',
  'agencyKind',
  'level',
  'lifeArea',
  'barrier',
  'rights',
  'month',
  'met',
]);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return notWritten.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (codes.has(name) ? [] : textsIn(inner)));
}

function textsOfJson(text: string): string[] {
  try {
    return textsIn(JSON.parse(text));
  } catch {
    return [];
  }
}

/** The words of a row, one text a line; empty when there are none. */
export function wordsOfRow(source: Searchable, row: KeptRow): string {
  const cell = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
  const texts = source.words.map(cell);
  const inside = (source.json ?? []).flatMap((name) => textsOfJson(cell(name)));
  return [...texts, ...inside].filter((text) => text.trim() !== '').join('\n');
}

/** The day or moment a row is about, or `written` when it says none. */
export function momentOfRow(source: Searchable, row: KeptRow, written: string): string {
  for (const name of source.at ?? []) {
    const value = row[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return written;
}
