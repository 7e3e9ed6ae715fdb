import type { ReleaseLimits } from './deficiency.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day, Instant } from './plan.ts';
import type { Release, StuckKind } from './release.ts';

/** Words that released wordings need on paper, from the catalogue of its language. */
export interface ReleaseDocumentWords {
  kinds: Readonly<Record<StuckKind, string>>;
  released: (day: Day) => string;
  withdrawn: (day: Day) => string;
  ledTo: (words: string) => string;
  remedy: (words: string) => string;
  place: (words: string) => string;
  onlyBody: string;
  notBefore: (month: string) => string;
  untilTold: string;
  interpreted: (who: string) => string;
}

const limitsIn = (limits: ReleaseLimits, words: ReleaseDocumentWords): string[] => [
  ...(limits.onlyBody ? [words.onlyBody] : []),
  ...(limits.notBefore === null ? [] : [words.notBefore(limits.notBefore)]),
  ...(limits.untilTold ? [words.untilTold] : []),
];

/**
 * What the client released as lines of a paper, word for word, each with when and how far it may go. The log's number is
 * not among them: it would tie the paper to the log.
 * @param dayOf the day that a moment had where this computer is
 */
export function releaseLines(
  releases: readonly Release[],
  words: ReleaseDocumentWords,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  return releases.flatMap((release, at): DocumentLine[] => {
    const { content, beside, interpreter, withdrawnAt } = release;
    const told = [
      words.released(dayOf(release.releasedAt)),
      ...(withdrawnAt === null ? [] : [words.withdrawn(dayOf(withdrawnAt))]),
    ];
    const items = [
      content.ledTo && words.ledTo(content.ledTo),
      content.remedy && words.remedy(content.remedy),
      content.place && words.place(content.place),
      ...limitsIn(release.limits, words),
      beside,
      interpreter && words.interpreted(interpreter),
    ].filter((text) => text !== '');
    const number = at + 1;
    const id = `release:${release.id}`;
    return [
      { id, kind: 'heading', number, text: words.kinds[release.kind], detail: told.join(' · ') },
      { id: `${id}:text`, kind: 'text', number, text: content.happened, detail: '' },
      ...items.map((text, item): DocumentLine => ({
        id: `${id}:${item}`,
        kind: 'item',
        number,
        text,
        detail: '',
      })),
    ];
  });
}
