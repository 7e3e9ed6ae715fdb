import type { Verdict } from '../../../shared/contract/contract.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { dayAt } from '../../state/wall-clock.ts';

/** A verdict on a document, worded: what it is, and what that means. */
export interface Said {
  title: string;
  lines: string[];
  /** Check characters of the key, to compare; empty where there is none. */
  fingerprint: string;
}

/** Words for what "Check a document" found; null when nothing was chosen. */
export function saidOf(verdict: Verdict, all: Pick<Catalogue, 'locked' | 'document'>): Said | null {
  const t = all.locked.document;
  const plain = (title: string, line: string): Said => ({ title, lines: [line], fingerprint: '' });
  switch (verdict.verdict) {
    case 'none':
      return null;
    case 'unchanged':
      return {
        title: t.unchanged,
        lines: [t.unchangedHelp(all.document.day(dayAt(verdict.made))), t.by[verdict.by](verdict.alias)],
        fingerprint: verdict.fingerprint,
      };
    case 'changed':
      return {
        title: t.changed,
        lines: [t.changedHelp, t.by[verdict.by](verdict.alias)],
        fingerprint: verdict.fingerprint,
      };
    case 'letter':
      return {
        title: t.letter,
        lines: [t.letterHelp(verdict.alias, all.document.day(dayAt(verdict.left)))],
        fingerprint: verdict.fingerprint,
      };
    case 'not-ours':
      return plain(t['not-ours'], t.notOursHelp);
    case 'not-a-pdf':
      return plain(t['not-a-pdf'], t.notPdfHelp);
    case 'too-large':
      return plain(t['too-large'], t.tooLargeHelp);
    case 'unreadable':
      return plain(t.unreadable, t.unreadableHelp);
  }
}
