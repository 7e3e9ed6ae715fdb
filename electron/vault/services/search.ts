import type { Input } from '../../../shared/contract/contract.ts';
import {
  byRank,
  indexQuestions,
  piecesOf,
  searchTerms,
  type FolderSearchAnswer,
  type Found,
  type FoundWords,
  type SearchAnswer,
} from '../../../shared/domain/search.ts';
import { done } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { countFound, foundRows, foundWords, type Hit, type Lookup } from '../store/folder/search.ts';
import { askedFolders, type OpenableFolder } from './folder-pool.ts';

type Place = Hit & { folder: OpenableFolder };

function lookupOf(input: Input<'search.find'>, terms: readonly string[]): Lookup {
  const { kinds, from, until, most } = input;
  return { questions: indexQuestions(terms), kinds, from, until, most };
}

function wordsAt(db: Db<'folder'>, { id, at }: Hit, terms: readonly string[]): FoundWords {
  const { kind, text } = foundWords(db, id);
  return { kind, at, pieces: piecesOf(text, terms) };
}

const foundAt = ({ folder, ...hit }: Place, terms: readonly string[]): Found => ({
  folderId: folder.id,
  alias: folder.alias,
  ...wordsAt(folder.db, hit, terms),
});

/** Identifiers from every folder first; words only of what is shown. */
function searched(app: App, session: Without, input: Input<'search.find'>): SearchAnswer {
  const terms = searchTerms(input.text);
  const lookup = lookupOf(input, terms);
  let total = 0;
  let best: Place[] = [];
  const { onlyWithClient, unreadable } = askedFolders(app, session, (folder) => {
    const count = terms.length === 0 ? 0 : countFound(folder.db, lookup);
    if (count === 0) return;
    const worst = best.length < input.most ? null : (best.at(-1) ?? null);
    const hits = foundRows(folder.db, lookup, worst);
    total += count;
    best = [...best, ...hits.map((hit): Place => ({ ...hit, folder }))].sort(byRank).slice(0, input.most);
  });
  return { found: best.map((place) => foundAt(place, terms)), total, onlyWithClient, unreadable };
}

/** The client's own folder, which is open before them. */
function searchedIn(db: Db<'folder'>, { text, most }: Input<'search.mine'>): FolderSearchAnswer {
  const terms = searchTerms(text);
  if (terms.length === 0) return { found: [], total: 0 };
  const lookup: Lookup = { questions: indexQuestions(terms), kinds: [], from: null, until: null, most };
  const hits = foundRows(db, lookup, null);
  return { found: hits.map((hit) => wordsAt(db, hit, terms)), total: countFound(db, lookup) };
}

export const searchHandlers = {
  'search.find': (app, session, input) => done(searched(app, session, input)),
  'search.mine': (_app, session, input) => done(searchedIn(session.folder.db, input)),
} satisfies Partial<Handlers>;
