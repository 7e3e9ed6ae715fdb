import type { LedgerEntry, LedgerKind } from './ledger.ts';
import type { DocumentLine } from './paper-document.ts';
import type { PaperKind } from './paper-part.ts';
import type { Day, Instant } from './plan.ts';

/** Words that the list of what was shared needs on paper, from the catalogue of its language. */
export interface LedgerPaperWords {
  kinds: Readonly<Record<LedgerKind, string>>;
  papers: Readonly<Record<PaperKind, string>>;
  day: (day: Day) => string;
  to: (receiver: string) => string;
  toMe: string;
  purpose: (purpose: string) => string;
  named: string;
  unnamed: string;
  struck: (count: number) => string;
  failed: string;
}

/** To whom it went; nothing where no document left. */
function receiverOf({ digest, receiver }: LedgerEntry, words: LedgerPaperWords): string {
  if (receiver !== '') return words.to(receiver);
  return digest === '' ? '' : words.toMe;
}

/**
 * What has been shared, as lines of a paper, in the order given.
 * @param dayOf the day that a moment had where this computer is
 */
export function ledgerLines(
  entries: readonly LedgerEntry[],
  words: LedgerPaperWords,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  return entries.map((entry, at): DocumentLine => {
    const named = entry.named ? words.named : words.unnamed;
    const detail = [
      words.day(dayOf(entry.at)),
      entry.what.map((kind) => words.papers[kind]).join(', '),
      receiverOf(entry, words),
      entry.purpose === '' ? '' : words.purpose(entry.purpose),
      entry.digest === '' ? '' : named,
      entry.struck === 0 ? '' : words.struck(entry.struck),
      entry.failed ? words.failed : '',
    ];
    return {
      id: `shared:${entry.id}`,
      kind: 'heading',
      number: at + 1,
      text: words.kinds[entry.kind],
      detail: detail.filter((part) => part !== '').join(' · '),
    };
  });
}
