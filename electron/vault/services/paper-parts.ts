import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import { joinParts, type PaperDocument, type PaperPartLines } from '../../../shared/domain/paper-document.ts';
import { inPaperOrder, type PaperKind, type PaperPart } from '../../../shared/domain/paper-part.ts';
import { ownWordLines } from '../../../shared/domain/own-words.ts';
import { planLines } from '../../../shared/domain/plan-lines.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { folderPdf } from '../documents/folder-pdf.ts';
import { withPassword } from '../documents/password.ts';
import type { DocumentWords } from '../documents/words.ts';
import { head } from '../ledger/ledger.ts';
import type { OpenFolder } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { readOwnWords } from '../store/folder/own-words.ts';
import { readPerson } from '../store/folder/person.ts';
import { readPlan } from '../store/folder/plan.ts';
import { StoreError } from '../store/store-error.ts';
import { documentWords } from './document-words.ts';
import { today } from './now.ts';
import { agreementPaper } from './papers/agreement.ts';
import { aroundPaper } from './papers/around.ts';
import { applicationsPaper } from './papers/applications.ts';
import { crisisPaper } from './papers/crisis.ts';
import { endingPaper } from './papers/ending.ts';
import { feedbackPaper } from './papers/feedback.ts';
import { frontPaper } from './papers/front.ts';
import { letterPaper } from './papers/letter.ts';
import { mandatePaper, withdrawalPaper } from './papers/mandate.ts';
import { mePaper } from './papers/me.ts';
import { meetingsPaper } from './papers/meetings.ts';
import { notesPaper } from './papers/notes.ts';
import { reachPaper } from './papers/reach.ts';
import { releasedPaper, stuckPaper } from './papers/released.ts';
import { saidPaper, suggestionsPaper } from './papers/said.ts';
import { sharedPaper } from './papers/shared.ts';
import { wayPaper } from './papers/way.ts';
import { yesPaper } from './papers/yes.ts';

/** What telling one part needs. */
interface Telling {
  db: Db<'folder'>;
  /** One thing of many; null for a whole area. */
  id: Id | null;
  words: DocumentWords;
  /** The client's own language, for what stands beside (rule 6). */
  own: ClientLanguage;
  /** The day it is told, for letters. */
  today: Day;
  /** Whether the client's name may stand in it. */
  named: boolean;
}

/** What each part of a paper says; null when there is nothing to tell (the thing is gone, the area untouched). */
const tellers: Record<PaperKind, (telling: Telling) => PaperPartLines | null> = {
  plan: ({ db, words }) => ({
    title: words.plan.title,
    empty: words.plan.empty,
    lines: planLines(readPlan(db), words.plan),
  }),
  me: ({ db, words, named }) => mePaper(db, words, named),
  front: ({ db, words }) => frontPaper(db, words),
  reach: ({ db, words }) => reachPaper(db, words),
  around: ({ db, words }) => aroundPaper(db, words),
  meetings: ({ db, words }) => meetingsPaper(db, words),
  agreement: ({ db, words }) => agreementPaper(db, words),
  crisis: ({ db, words }) => crisisPaper(db, words),
  'own-words': ({ db, words }) => {
    const lines = ownWordLines(readOwnWords(db), words.ownWords);
    return lines.length === 0 ? null : { title: words.papers['own-words'], empty: '', lines };
  },
  way: ({ db, words }) => wayPaper(db, words),
  said: ({ db, words }) => saidPaper(db, words),
  suggestions: ({ db, words }) => suggestionsPaper(db, words),
  mandate: ({ db, id, own }) => mandatePaper(db, id, own),
  'mandate-withdrawal': ({ db, id, own, today: day }) => withdrawalPaper(db, id, own, day),
  letter: ({ db, id, today: day }) => letterPaper(db, id, day),
  applications: ({ db, words }) => applicationsPaper(db, words),
  stuck: ({ db, words }) => stuckPaper(db, words),
  released: ({ db, words }) => releasedPaper(db, words),
  notes: ({ db, words }) => notesPaper(db, words),
  feedback: ({ db, own, words }) => feedbackPaper(db, own, words),
  ending: ({ db, words }) => endingPaper(db, words),
  yes: ({ db, words, today: day }) => yesPaper(db, words, day),
  shared: ({ db, words }) => sharedPaper(db, words),
};

/** What a paper says, as preview, PDF and data file all have it. Throws StoreError `gone` when a part is. */
export function paperDocument(
  app: App,
  folder: OpenFolder,
  asked: readonly PaperPart[],
  how: { named: boolean; large: boolean },
): PaperDocument {
  const { calledName, language: own } = readPerson(folder.db);
  const words = documentWords(own);
  const made = today(app.outside.clock);
  const parts = inPaperOrder(asked).map(({ kind, id }) => {
    const told = tellers[kind]({ db: folder.db, id, words, own, today: made, named: how.named });
    if (told === null) throw new StoreError('gone');
    return { ...told, part: kind };
  });
  const [first] = parts;
  const title = first !== undefined && parts.length === 1 ? first.title : words.fromFolder;
  const alone = parts.length === 1 ? first?.alone : undefined;
  const language = alone?.language ?? own;
  return {
    title,
    forWhom: how.named ? calledName : '',
    language,
    beside: null,
    made,
    lines: joinParts(parts),
    empty: first?.empty ?? '',
    large: how.large,
    onePage: parts.every(({ part }) => part === 'crisis'),
    footer: documentWords(language).plan.footer,
    ...alone,
  };
}

/**
 * Renders a paper with room for its seal, encrypted where there is a password; nothing of it is written anywhere yet.
 */
export async function paperBytes(
  app: App,
  folder: OpenFolder,
  document: PaperDocument,
  named: boolean,
  password = '',
): Promise<Uint8Array> {
  const made = app.outside.clock.now();
  const words = documentWords(document.language);
  const locked = password !== '';
  // A paper without a foot, as a letter, gets none.
  const footer = locked && document.footer !== '' ? words.plan.footerLocked : document.footer;
  const pdf = await folderPdf({ ...document, footer }, words, {
    made,
    locked,
    // SECURITY: a letter to somebody outside never carries the product's name, nor a seal (rule 4).
    discreet: document.letter === true || readPerson(folder.db).safety.someone,
    // A head on a paper without name would tie it to the folder.
    record: named ? (head(folder.db).hash?.toString('hex') ?? '') : '',
    sealed: document.letter !== true,
  });
  // Before it is sealed: encrypting afterwards would break the seal.
  return locked ? withPassword(pdf, password, made) : pdf;
}
