import type { Id } from './plan.ts';

/** What a paper from the folder can hold, in the order it stands on a paper. */
export const paperKinds = [
  'plan',
  'me',
  'front',
  'reach',
  'around',
  'meetings',
  'agreement',
  'crisis',
  'own-words',
  'way',
  'said',
  'suggestions',
  'applications',
  'mandate',
  'mandate-withdrawal',
  'letter',
  'stuck',
  'released',
  'notes',
  'feedback',
  'ending',
  'yes',
  'shared',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** One thing that goes on a paper: a whole area of the folder, or (with `id`) one thing of many. */
export interface PaperPart {
  kind: PaperKind;
  id: Id | null;
}

/** Parts in the order they stand on a paper, each once. The plan's wishes come first, so that their numbers are its own. */
export function inPaperOrder(parts: readonly PaperPart[]): PaperPart[] {
  const key = (part: PaperPart): string => `${part.kind}:${part.id ?? ''}`;
  const once = [...new Map(parts.map((part) => [key(part), part])).values()];
  const place = (part: PaperPart): number => paperKinds.indexOf(part.kind);
  return once.toSorted((one, other) => place(one) - place(other));
}
