import type { ReleaseLimits } from './deficiency.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day, Instant } from './plan.ts';
import type { Release, Stuck, StuckKind, StuckText } from './release.ts';

/** Words that released wordings need on paper, from the catalogue of its language. */
export interface ReleaseDocumentWords {
  kinds: Readonly<Record<StuckKind, string>>;
  released: (day: Day) => string;
  withdrawn: (day: Day) => string;
  draft: (begun: Day) => string;
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

/** One wording: what it is about and how it stands, the words, and what goes with them. */
function wordingLines(
  id: string,
  number: number,
  { kind, content, beside, interpreter }: StuckText & { kind: StuckKind },
  { detail, further }: { detail: string; further: readonly string[] },
  words: ReleaseDocumentWords,
): DocumentLine[] {
  const items = [
    content.ledTo && words.ledTo(content.ledTo),
    content.remedy && words.remedy(content.remedy),
    content.place && words.place(content.place),
    ...further,
    beside,
    interpreter && words.interpreted(interpreter),
  ].filter((text) => text !== '');
  return [
    { id, kind: 'heading', number, text: words.kinds[kind], detail },
    { id: `${id}:text`, kind: 'text', number, text: content.happened, detail: '' },
    ...items.map((text, item): DocumentLine => ({
      id: `${id}:${item}`,
      kind: 'item',
      number,
      text,
      detail: '',
    })),
  ];
}

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
    const { id, limits, releasedAt, withdrawnAt } = release;
    const told = [
      words.released(dayOf(releasedAt)),
      ...(withdrawnAt === null ? [] : [words.withdrawn(dayOf(withdrawnAt))]),
    ];
    const standing = { detail: told.join(' · '), further: limitsIn(limits, words) };
    return wordingLines(`release:${id}`, at + 1, release, standing, words);
  });
}

/** Drafts of what did not work as lines of a paper; each says that it has not been passed on. */
export function draftLines(drafts: readonly Stuck[], words: ReleaseDocumentWords): DocumentLine[] {
  return drafts.flatMap((draft, at) =>
    wordingLines(
      `stuck:${draft.id}`,
      at + 1,
      draft,
      { detail: words.draft(draft.added), further: [] },
      words,
    ),
  );
}
