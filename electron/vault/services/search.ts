import type { Input } from '../../../shared/contract/contract.ts';
import {
  byRank,
  indexQuestions,
  piecesOf,
  searchTerms,
  type Found,
  type SearchAnswer,
} from '../../../shared/domain/search.ts';
import { done } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { countFound, foundRows, foundWords, type Hit, type Lookup } from '../store/folder/search.ts';
import { askedFolders, type OpenableFolder } from './folder-pool.ts';

type Place = Hit & { folder: OpenableFolder };

function lookupOf(input: Input<'search.find'>, terms: readonly string[]): Lookup {
  const { kinds, from, until, most } = input;
  return { questions: indexQuestions(terms), kinds, from, until, most };
}

function foundAt({ folder, id, at }: Place, terms: readonly string[]): Found {
  const { kind, text } = foundWords(folder.db, id);
  return { folderId: folder.id, alias: folder.alias, kind, at, pieces: piecesOf(text, terms) };
}

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

export const searchHandlers = {
  'search.find': (app, session, input) => done(searched(app, session, input)),
} satisfies Partial<Handlers>;
