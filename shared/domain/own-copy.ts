import type { KeyForm, Reading } from './folder.ts';
import type { PaperDocument } from './paper-document.ts';
import type { PaperPart } from './paper-part.ts';
import type { ClientLanguage } from './folder.ts';
import type { StoredPaper } from './stored-paper.ts';

/** One part of the folder as the client reads it in their copy. */
export interface CopyPart {
  part: PaperPart;
  document: PaperDocument;
}

/** Everything in a taken copy, but the pages only for me: it is read, and never changed. */
export interface CopyView {
  calledName: string;
  language: ClientLanguage;
  reading: Reading;
  forms: KeyForm[];
  parts: CopyPart[];
  stored: StoredPaper[];
}
