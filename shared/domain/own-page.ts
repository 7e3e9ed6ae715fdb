import type { Feedback } from './feedback.ts';
import type { Day, Id, Instant } from './plan.ts';

/** What somebody wrote on a page only for themselves, at one time. */
export interface OwnWords {
  title: string;
  text: string;
  day: Day;
}

/** An earlier version of a page, and when it was written over. */
export interface OwnVersion extends OwnWords {
  until: Instant;
}

/** A page that the client alone can read (rule 7). */
export interface OwnPage extends OwnWords {
  id: Id;
  changed: Instant;
  /** The oldest first. */
  earlier: OwnVersion[];
  /** Random, and another one each time the earlier versions are erased; none until then. */
  life?: Id;
}

/** A page that was taken away; it waits 30 days. */
export interface RemovedOwnPage {
  page: OwnPage;
  at: Instant;
}

/** The pages themselves: those that are there, and those that wait. */
export interface OwnPages {
  pages: OwnPage[];
  removed: RemovedOwnPage[];
}

/** What left the pages only for me; listed nowhere but beside them. */
export const ownExitKinds = ['page', 'feedback'] as const;
export type OwnExitKind = (typeof ownExitKinds)[number];

/** One line of that list. */
export interface OwnExit {
  seq: number;
  id: Id;
  at: Instant;
  kind: OwnExitKind;
  /** Which pages; their words are not repeated here, so that erasing a page erases them. */
  pages: Id[];
  named: boolean;
  /** How many lines the client struck. */
  struck: number;
  /** SHA-256 of the document, hexadecimal; empty where there is none. */
  digest: string;
  /** Written, but the file could not be saved afterwards. */
  failed: boolean;
}

/** Days that earlier versions and pages taken away wait. */
const keptDays = 30;

const words = ({ title, text, day }: OwnWords): OwnWords => ({ title, text, day });

/** How much of two texts is the same, from the beginning. */
function common(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[same] === other[same]) same += 1;
  return same;
}

/** Whether `later` is `before` with something put in at one place: then nothing of it is lost. */
export function holds(later: string, before: string): boolean {
  if (later.length < before.length) return false;
  const start = common(later, before);
  return later.endsWith(before.slice(start));
}

const holdsAll = (later: OwnWords, before: OwnWords): boolean =>
  later.day === before.day && holds(later.title, before.title) && holds(later.text, before.text);

/**
 * The page with other words. What it said before is kept as an earlier version, unless the new words or the newest
 * version hold all of it: so every pause in writing can be saved without a version for each.
 */
export function rewritten(page: OwnPage, to: OwnWords, at: Instant): OwnPage {
  const newest = page.earlier.at(-1);
  const held = holdsAll(to, page) || (newest !== undefined && holdsAll(newest, page));
  const earlier = held ? page.earlier : [...page.earlier, { ...words(page), until: at }];
  return { ...page, ...words(to), changed: at, earlier };
}

/** The pages with one more, the newest first. */
export function withPage(all: OwnPages, page: Omit<OwnPage, 'earlier'>): OwnPages {
  return { ...all, pages: [{ ...page, earlier: [] }, ...all.pages] };
}

/** The pages with one changed; null when it is not there. */
export function withRewritten(all: OwnPages, id: Id, to: Partial<OwnWords>, at: Instant): OwnPages | null {
  const page = all.pages.find((one) => one.id === id);
  if (!page) return null;
  const changed = rewritten(page, { ...words(page), ...to }, at);
  return { ...all, pages: all.pages.map((one) => (one.id === id ? changed : one)) };
}

/** The pages without one; it waits 30 days. Null when it is not there. */
export function withRemoved(all: OwnPages, id: Id, at: Instant): OwnPages | null {
  const page = all.pages.find((one) => one.id === id);
  if (!page) return null;
  return {
    pages: all.pages.filter((one) => one.id !== id),
    removed: [{ page, at }, ...all.removed],
  };
}

/** A page that was taken away is there again, the newest first; null when it is gone. */
export function withPutBack(all: OwnPages, id: Id): OwnPages | null {
  const found = all.removed.find(({ page }) => page.id === id);
  if (!found) return null;
  return {
    pages: [found.page, ...all.pages],
    removed: all.removed.filter((one) => one !== found),
  };
}

/** A page says again what it said in an earlier version (counted from 0); null when there is none. */
export function withVersion(all: OwnPages, id: Id, version: number, at: Instant): OwnPages | null {
  const found = all.pages.find((one) => one.id === id)?.earlier[version];
  return found ? withRewritten(all, id, words(found), at) : null;
}

/** The pages without a trace of one, wherever it was; null when it was nowhere. */
export function withErased(all: OwnPages, id: Id): OwnPages | null {
  const left: OwnPages = {
    pages: all.pages.filter((one) => one.id !== id),
    removed: all.removed.filter(({ page }) => page.id !== id),
  };
  const before = all.pages.length + all.removed.length;
  return left.pages.length + left.removed.length === before ? null : left;
}

/** The page without its earlier versions, with another `life` from here on; null when it is not there. */
export function withoutVersions(all: OwnPages, id: Id, life: Id): OwnPages | null {
  if (!all.pages.some((one) => one.id === id)) return null;
  return { ...all, pages: all.pages.map((one) => (one.id === id ? { ...one, earlier: [], life } : one)) };
}

/** What a page, or answers, are noted under when they are erased. */
export const ownErased = (id: Id): string => `own|${id}`;

const lifeErased = ({ id, life }: OwnPage): string => `own-life|${id}|${life ?? ''}`;
const wordsKept = (page: OwnPage): string => `own-kept|${page.id}|${page.life ?? ''}|${page.changed}`;

/** What is noted when a page's earlier versions are erased: all it said in this life went, but for how it reads now. */
export const versionsErased = (page: OwnPage): string[] => [lifeErased(page), wordsKept(page)];

/**
 * The pages without what was erased after they were written like this: pages, and what a page said before. A page that
 * read otherwise when its versions were erased goes whole: nobody can tell which of its words stayed.
 * @param noted whether something was erased
 * @param life another random number for the page each time it is asked
 */
export function againErased(all: OwnPages, noted: (name: string) => boolean, life: () => Id): OwnPages {
  const left = (page: OwnPage): OwnPage[] => {
    if (noted(ownErased(page.id))) return [];
    if (!noted(lifeErased(page))) return [page];
    return noted(wordsKept(page)) ? [{ ...page, earlier: [], life: life() }] : [];
  };
  return {
    pages: all.pages.flatMap(left),
    removed: all.removed.flatMap(({ page, at }) => left(page).map((kept) => ({ page: kept, at }))),
  };
}

/** What is left when 30 days are over: versions and pages taken away before then leave for good. */
export function aged(all: OwnPages, now: Instant): OwnPages {
  const oldest = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
  const fresh = (page: OwnPage): OwnPage => ({
    ...page,
    earlier: page.earlier.filter(({ until }) => until >= oldest),
  });
  return {
    pages: all.pages.map(fresh),
    removed: all.removed.filter(({ at }) => at >= oldest).map(({ page, at }) => ({ page: fresh(page), at })),
  };
}

/** Everything the client finds among the pages only for me. */
export interface OwnView extends OwnPages {
  exits: OwnExit[];
  /** The list of what left is as it was written, without anything taken away or changed. */
  exitsWhole: boolean;
  /** Answers to the service's questions that the client kept here. */
  feedback: Feedback[];
  /** Bytes that are used, and that there is room for. */
  room: { used: number; of: number };
}
