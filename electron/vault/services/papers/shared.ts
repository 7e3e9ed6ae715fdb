import { ledgerLines } from '../../../../shared/domain/ledger-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import { readLedger } from '../../ledger/ledger.ts';
import type { Db } from '../../store/driver.ts';
import { dayHere } from '../now.ts';

/** What has been shared, the latest first. */
export const sharedPaper = (
  db: Db<'folder'>,
  { papers, shared, receipt, day }: DocumentWords,
): PaperPartLines => ({
  title: papers.shared,
  empty: '',
  lines: ledgerLines(readLedger(db), { ...shared, kinds: receipt.whatKinds, papers, day }, dayHere),
});
