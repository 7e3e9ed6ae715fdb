import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import { joinParts, type PaperDocument, type PaperPartLines } from '../../../shared/domain/paper-document.ts';
import {
  inPaperOrder,
  paperKinds,
  type PaperKind,
  type PaperPart,
} from '../../../shared/domain/paper-part.ts';
import { planLines } from '../../../shared/domain/plan-lines.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { folderPdf } from '../documents/folder-pdf.ts';
import type { DocumentWords } from '../documents/words.ts';
import { head } from '../ledger/ledger.ts';
import type { OpenFolder } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { readPerson } from '../store/folder/person.ts';
import { readPlan } from '../store/folder/plan.ts';
import { StoreError } from '../store/store-error.ts';
import { documentLanguage, documentWords } from './document-words.ts';
import { today } from './now.ts';

/** What telling one part needs. */
interface Telling {
  db: Db<'folder'>;
  /** One thing of many; null for a whole area. */
  id: Id | null;
  words: DocumentWords;
  /** The client's own language, for what stands beside (rule 6). */
  own: ClientLanguage;
}

/** What each part of a paper says; null when there is nothing to tell (the thing is gone, the area untouched). */
const tellers: Record<PaperKind, (telling: Telling) => PaperPartLines | null> = {
  plan: ({ db, words }) => ({
    title: words.plan.title,
    empty: words.plan.empty,
    lines: planLines(readPlan(db), words.plan),
  }),
};

/** The areas of the folder that can be taken home: those that hold something. */
export function papersOf(db: Db<'folder'>): PaperKind[] {
  const words = documentWords('sv');
  return paperKinds.filter((kind) => {
    const told = tellers[kind]({ db, id: null, words, own: 'sv' });
    return told !== null && told.lines.length > 0;
  });
}

/** What a paper says, as preview, PDF and data file all have it. Throws StoreError `gone` when a part is. */
export function paperDocument(
  app: App,
  folder: OpenFolder,
  asked: readonly PaperPart[],
  how: { named: boolean; large: boolean },
): PaperDocument {
  const { calledName, language: own } = readPerson(folder.db);
  const words = documentWords(own);
  const parts = inPaperOrder(asked).map(({ kind, id }) => {
    const told = tellers[kind]({ db: folder.db, id, words, own });
    if (told === null) throw new StoreError('gone');
    return { ...told, part: kind };
  });
  const [first] = parts;
  const title = first !== undefined && parts.length === 1 ? first.title : words.fromFolder;
  return {
    title,
    forWhom: how.named ? calledName : '',
    language: documentLanguage(own),
    beside: null,
    made: today(app.outside.clock),
    lines: joinParts(parts),
    empty: first?.empty ?? '',
    large: how.large,
    footer: words.plan.footer,
  };
}

/** Renders a paper with room for its seal; nothing of it is written anywhere yet. */
export async function paperBytes(
  app: App,
  folder: OpenFolder,
  document: PaperDocument,
  named: boolean,
): Promise<Uint8Array> {
  return folderPdf(document, documentWords(document.language), {
    made: app.outside.clock.now(),
    discreet: readPerson(folder.db).safety.someone,
    // A head on a paper without name would tie it to the folder.
    record: named ? (head(folder.db).hash?.toString('hex') ?? '') : '',
    sealed: true,
  });
}
