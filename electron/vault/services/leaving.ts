import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import type { PaperDocument } from '../../../shared/domain/paper-document.ts';
import type { PaperPart } from '../../../shared/domain/paper-part.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { sha256 } from '../documents/cms.ts';
import { letterProof } from '../documents/letter-proof.ts';
import { seal, type Signer } from '../documents/seal.ts';
import type { OpenFolder } from '../session.ts';
import type { Db, Tx } from '../store/driver.ts';
import { addProof, letterWords, readLetter } from '../store/folder/letters.ts';

/** A paper that is ready to leave, and what the folder keeps of it in the transaction of its entry. */
export interface Leaving {
  bytes: Uint8Array;
  keep: (tx: Tx<'folder'>, entry: LedgerEntry) => void;
}

/** What a letter says now, to be known again later; empty when lines of it were struck. */
function wordsOf(db: Db<'folder'>, { kind, id }: PaperPart, whole: boolean): string {
  const letter = kind === 'letter' && id !== null ? readLetter(db, id) : null;
  return letter === null || !whole ? '' : letterWords(letter);
}

/**
 * Signs a finished paper: inside the file, or, for a letter, apart from it, with the proof kept in the folder (rule 4).
 * @param pdf the paper as `paperBytes` drew it; changed by nobody after this
 * @param struck how many lines the client struck
 */
export async function leaving(
  app: App,
  folder: OpenFolder,
  paper: { document: PaperDocument; parts: readonly PaperPart[]; pdf: Uint8Array; struck: number },
  signer: Signer,
): Promise<Leaving> {
  const { document, parts, pdf, struck } = paper;
  const when = app.outside.clock.now();
  const [part] = parts;
  const about: Id | null = part?.id ?? null;
  if (document.letter !== true || part === undefined || about === null)
    return { bytes: await seal(pdf, signer, when), keep: () => undefined };
  const proof = {
    about,
    digest: sha256(pdf).toString('hex'),
    words: wordsOf(folder.db, part, struck === 0),
    cms: await letterProof(pdf, signer, when),
  };
  return { bytes: pdf, keep: (tx, entry) => addProof(tx, { ...proof, entryId: entry.id }) };
}
