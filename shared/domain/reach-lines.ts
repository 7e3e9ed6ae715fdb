import type { DocumentLine } from './paper-document.ts';
import { mayLeaveBy, type Reach, type ReachWay } from './reach.ts';
import type { Safety } from './safety.ts';

/** Words that ways to reach somebody need on paper, from the catalogue of its language. */
export interface ReachPaperWords {
  ways: Readonly<Record<ReachWay, string>>;
  leave: string;
  leaveNone: string;
}

/** Ways to reach the client as lines of a paper, each with its times and whether a message may be left. */
export function reachLines(all: readonly Reach[], safety: Safety, words: ReachPaperWords): DocumentLine[] {
  return all.flatMap((reach, at): DocumentLine[] => {
    const number = at + 1;
    const id = `reach:${reach.id}`;
    const message = mayLeaveBy(reach, safety) ? words.leave : words.leaveNone;
    return [
      { id, kind: 'heading', number, text: words.ways[reach.way], detail: reach.times },
      { id: `${id}:words`, kind: 'text', number, text: reach.words, detail: '' },
      { id: `${id}:message`, kind: 'item', number, text: message, detail: '' },
    ];
  });
}
