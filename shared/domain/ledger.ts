import type { PaperKind } from './paper-part.ts';
import type { Id, Instant } from './plan.ts';

/** Kinds of things the ledger tells. */
export const ledgerKinds = [
  'paper.pdf',
  'paper.print',
  'stored.file',
  'stored.print',
  'receipt.pdf',
  'receipt.print',
  'warrant.made',
  'warrant.used',
  'warrant.printed',
  'warrant.withdrawn',
  'mandate.withdrawn',
  'release',
  'release.withdrawn',
  'key.made',
  'key.set-anew',
  'key.slot-added',
  'key.slot-removed',
  'choice.changed',
  'erase.planned',
  'erase.taken-back',
  'takeover.allowed',
  'takeover.withdrawn',
  'takeover.used',
  'calendar.ics',
  'feedback.passed',
  'folder.copy',
  'handed-over',
  'received',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One line of "What has been shared", written before the thing leaves. */
export interface LedgerEntry {
  seq: number;
  id: Id;
  at: Instant;
  kind: LedgerKind;
  /** What was on the paper, or is spoken of; empty where there is none. */
  what: PaperKind[];
  /** Who received it, in the client's words; empty when the client took it. */
  receiver: string;
  purpose: string;
  named: boolean;
  /** How many lines the client struck. */
  struck: number;
  /** SHA-256 of the document, hexadecimal; empty where there is none. */
  digest: string;
  /** Which yes in advance it used, if any. */
  warrantId: Id | null;
  /** Signed by the client's key (made With) or written by the vault. */
  signed: boolean;
  /** Written, but the file could not be saved afterwards. */
  failed: boolean;
}
