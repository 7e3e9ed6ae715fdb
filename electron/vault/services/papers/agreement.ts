import { agreementLines } from '../../../../shared/domain/agreement.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readAgreement } from '../../store/folder/agreement.ts';

/** The agreement, with lines for both to sign on. */
export const agreementPaper = (db: Db<'folder'>, words: DocumentWords): PaperPartLines => ({
  title: words.papers.agreement,
  empty: words.agreement.empty,
  lines: agreementLines(readAgreement(db), words.agreement, words.plan.doer),
});
