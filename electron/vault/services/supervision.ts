import type { Supervision } from '../../../shared/contract/supervision-calls.ts';
import { keptSince, monthOf } from '../../../shared/domain/month.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { askedOf, type AskedQuestion, type SupervisionQuestion } from '../../../shared/domain/supervision.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { seal } from '../documents/seal.ts';
import { supervisionPdf } from '../documents/supervision-pdf.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { StoreError } from '../store/store-error.ts';
import { freshNumber } from '../store/vault/deficiencies.ts';
import { withdrawByNumber } from '../store/vault/withdrawing.ts';
import {
  addOwnQuestion,
  countWaitingSupervision,
  noteAsked,
  purgeSupervision,
  readRemovedSupervision,
  readSupervision,
} from '../store/vault/supervision.ts';
import { clearingDay } from './believed-day.ts';
import { tellsNobody } from './deficiency-wordings.ts';
import { documentWords } from './document-words.ts';
import { filledEven } from './filling-up.ts';
import { canUndo, inLog, shownMonth, undone } from './log-session.ts';
import { newId, today } from './now.ts';
import { savedWithoutKey } from './save.ts';
import { vaultSigner } from './vault-signer.ts';

/** The questions as the desk shows them. */
function supervisionOf(app: App, session: Without): Supervision {
  const { db } = session.vault;
  const day = today(app.outside.clock);
  const month = monthOf(day);
  purgeSupervision(db, keptSince(clearingDay(app, db)));
  return {
    questions: readSupervision(db, month),
    waiting: countWaitingSupervision(db, month),
    removed: readRemovedSupervision(db, month).length,
    canUndo: canUndo(session, 'questions'),
    month,
  };
}

/** A question that shows. Throws `gone`. */
function questionOf(app: App, { vault }: Without, id: Id): SupervisionQuestion {
  const found = readSupervision(vault.db, shownMonth(app)).find((one) => one.id === id);
  if (!found) throw new StoreError('gone');
  return found;
}

/** Changes one question, so that it can be undone until the vault is locked. */
function changed(app: App, session: Without, id: Id, cells: Record<string, string | number | null>) {
  inLog(session, (writer) => writer.update('supervision_question', [id], cells));
  return done(supervisionOf(app, session));
}

/** The question as it may be asked now. */
function askable(
  app: App,
  session: Without,
  question: SupervisionQuestion,
): Outcome<AskedQuestion, 'nothing-written' | 'tells-somebody' | 'not-now'> {
  if (question.question.trim() === '') return failed('nothing-written');
  // SECURITY: a structured identifier leaves by no page; what a client released was guarded with what the folder knows.
  if (question.origin === 'own' && !tellsNobody(session, [question.question]))
    return failed('tells-somebody');
  const asked = askedOf(question, shownMonth(app));
  return asked ? done(asked) : failed('not-now');
}

/** Questions for colleagues: the ombudsperson's own, and those that clients released. */
export const supervisionHandlers = {
  'supervision.read': (app, session) => done(supervisionOf(app, session)),
  'supervision.add': (app, session, { question }) => {
    const { random } = app.outside;
    const id = newId(random);
    inLog(session, (writer) =>
      addOwnQuestion(writer, { id, number: freshNumber(writer.tx, random), question }),
    );
    return done({ supervision: supervisionOf(app, session), id });
  },
  'supervision.reword': (app, session, { id, question }) => {
    const { origin, sent } = questionOf(app, session, id);
    if (origin === 'released') return failed('needs-release');
    if (sent) return failed('already-asked');
    return changed(app, session, id, { question });
  },
  'supervision.asked': (app, session, { id }) => {
    const question = questionOf(app, session, id);
    if (question.sent) return failed('already-asked');
    const asked = askable(app, session, question);
    return asked.ok ? changed(app, session, id, { sent: 1 }) : asked;
  },
  'supervision.page': async (app, session, { id, to }) => {
    const { vault } = session;
    const { language } = vault.file;
    const asked = askable(app, session, questionOf(app, session, id));
    if (!asked.ok) return asked;
    const made = app.outside.clock.now();
    const sent = await savedWithoutKey(
      app,
      { exit: 'supervision-question', question: asked.value },
      async ({ question }) => {
        const pdf = await supervisionPdf({ question, language, made }, documentWords(language));
        return seal(pdf, vaultSigner(vault.db), made);
      },
      to,
    );
    if (!sent.ok) return sent;
    const { saved } = sent.value;
    if (saved) noteAsked(vault.db, id);
    return done({ saved, supervision: supervisionOf(app, session) });
  },
  'supervision.learned': (app, session, { id, learned }) => {
    if (!questionOf(app, session, id).sent) return failed('not-asked-yet');
    // What is learned is about the question, never about somebody: nothing that tells who is kept outside a folder.
    if (!tellsNobody(session, [learned])) return failed('tells-somebody');
    return changed(app, session, id, { learned });
  },
  'supervision.remove': (app, session, { id }) => {
    if (questionOf(app, session, id).sent) return failed('already-asked');
    return changed(app, session, id, { removed_month: shownMonth(app) });
  },
  'supervision.withdraw': (app, session, { id }) => {
    const { db } = session.vault;
    const { origin, number } = questionOf(app, session, id);
    if (origin === 'own') return failed('gone');
    if (withdrawByNumber(db, number) === 'already-sent') return failed('already-asked');
    // SECURITY: a withdrawal is final; nothing that was released lies in memory to come back by an undo.
    session.logChanges = [];
    filledEven(app, db);
    return done(supervisionOf(app, session));
  },
  'supervision.removed': (app, session) => done(readRemovedSupervision(session.vault.db, shownMonth(app))),
  'supervision.putBack': (app, session, { id }) => {
    const removed = readRemovedSupervision(session.vault.db, shownMonth(app));
    if (!removed.some((one) => one.id === id)) return failed('gone');
    return changed(app, session, id, { removed_month: null });
  },
  'supervision.undo': (app, session) =>
    undone(session, 'questions') ? done(supervisionOf(app, session)) : failed('nothing-to-undo'),
} satisfies Partial<Handlers>;
