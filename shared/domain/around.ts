import type { DocumentLine } from './paper-document.ts';
import type { Id } from './plan.ts';

/**
 * From which layer a help comes, the person's own resources first (UNHCR, Strengthening mental health and psychosocial
 * support: start from what the person and their network already have; help comes in layers).
 */
export const aroundLayers = ['own', 'close', 'community', 'focused', 'services'] as const;
export type AroundLayer = (typeof aroundLayers)[number];

/** Who wrote it: what the ombudsperson wrote alone is marked until the client keeps it. */
export const aroundAuthors = ['client', 'ombudsperson'] as const;
export type AroundAuthor = (typeof aroundAuthors)[number];

/** Somebody or something around the client: a person, an agency, a strength, a pet, a place, a habit. */
export interface Around {
  id: Id;
  name: string;
  /** What they are for, in the client's words; may be empty. */
  what: string;
  layer: AroundLayer;
  author: AroundAuthor;
  /** A row of the vault's directory, which does not know of it; null for none. */
  directoryId: Id | null;
}

/** How the writing is done: alone, at the table before there is a key, or with the client's key. */
export type AroundMode = 'without' | 'beside' | 'with';

/** Whether a help of this layer can stand in a directory of agencies, services and groups. */
export const canBeInDirectory = (layer: AroundLayer): boolean => layer !== 'own' && layer !== 'close';

/** Whether what this author wrote may be changed: alone the ombudsperson changes only their own words. */
export const mayChangeAround = (author: AroundAuthor, mode: AroundMode): boolean =>
  mode !== 'without' || author === 'ombudsperson';

/** Whose words they are from now on: what is written alone is the ombudsperson's. */
export const authorOfNew = (mode: AroundMode): AroundAuthor =>
  mode === 'without' ? 'ombudsperson' : 'client';

/** Whose words they are after a change: with the client's key they become the client's. */
export const authorOfChanged = (author: AroundAuthor, mode: AroundMode): AroundAuthor =>
  mode === 'with' ? 'client' : author;

/** The layers that hold something, from the inside out, each with what it holds in its order. */
export const byLayer = (all: readonly Around[]): { layer: AroundLayer; held: Around[] }[] =>
  aroundLayers
    .map((layer) => ({ layer, held: all.filter((one) => one.layer === layer) }))
    .filter(({ held }) => held.length > 0);

/**
 * What is around the client as lines of a paper, layer by layer. What the ombudsperson wrote waits for the client and
 * never leaves before (rule 2).
 */
export function aroundLines(
  all: readonly Around[],
  words: { layers: Record<AroundLayer, string> },
): DocumentLine[] {
  return byLayer(all.filter(({ author }) => author === 'client')).flatMap(({ layer, held }, at) => {
    const number = at + 1;
    const heading: DocumentLine = {
      id: `around:${layer}`,
      kind: 'heading',
      number,
      text: words.layers[layer],
      detail: '',
    };
    const items = held.map(({ id, name, what }): DocumentLine => ({
      id: `around:${id}`,
      kind: 'item',
      number,
      text: name,
      detail: what,
    }));
    return [heading, ...items];
  });
}
