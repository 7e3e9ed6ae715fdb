import type { DeficiencyLog } from '../../../shared/contract/deficiency-calls.ts';
import {
  isBeforeReports,
  stateAnswered,
  stateWithout,
  wasReported,
} from '../../../shared/domain/deficiency-ladder.ts';
import { pieceBytes } from '../../../shared/domain/stored-paper.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { examined } from '../papers/examine.ts';
import type { Without } from '../session.ts';
import {
  addAnswer,
  readAnswer,
  readAnswerPart,
  removeAnswer,
  setAnswerPaper,
} from '../store/vault/deficiency-answers.ts';
import { answerPaperTypes } from '../store/vault/deficiency-rows.ts';
import { keepLogDraft, readLogDraft } from '../store/vault/log-drafts.ts';
import { readChosen } from './chosen-file.ts';
import { tellsNobody } from './deficiency-wordings.ts';
import { deficiencyOf, inLog, logOf } from './log-session.ts';
import { newId, today } from './now.ts';
import { isOwnFile } from './own-files.ts';

/** The largest paper of an answer, in bytes. */
const longestAnswerPaper = 20 * pieceBytes;

type PaperRefused =
  | 'paper-empty'
  | 'paper-too-large'
  | 'answer-paper-unknown'
  | 'paper-broken'
  | 'picture-too-large'
  | 'cannot-read';

/** Keeps what was chosen, without a photo's metadata. */
function keptPaper(
  app: App,
  session: Without,
  answerId: Id,
  path: string,
): Outcome<DeficiencyLog, PaperRefused> {
  // SECURITY: the app's own files are no papers, and reading vault.db here would let go of its lock (POSIX).
  if (isOwnFile(app.dir, path)) return failed('cannot-read');
  const bytes = readChosen(path, longestAnswerPaper);
  if (!bytes.ok) return bytes;
  const paper = examined(bytes.value);
  if (!paper.ok) return failed(paper.code === 'paper-unknown' ? 'answer-paper-unknown' : paper.code);
  const { type, bytes: kept } = paper.value;
  const known = answerPaperTypes.find((one) => one === type);
  if (known === undefined) return failed('answer-paper-unknown');
  inLog(session, (writer) => setAnswerPaper(writer, answerId, { type: known, bytes: kept }));
  return done(logOf(app, session));
}

/** An answer of a deficiency that the log shows. Throws `gone`. */
function shownAnswer(app: App, session: Without, id: Id): ReturnType<typeof deficiencyOf> {
  return deficiencyOf(app, session, readAnswer(session.vault.db, id).deficiencyId);
}

/** What was answered, as the ombudsperson types it in, and the paper it came on. */
export const deficiencyAnswerHandlers = {
  'log.answer': (app, session, { id, ...said }) => {
    const { state, reports } = deficiencyOf(app, session, id);
    if (!wasReported(state)) return failed('not-reported-yet');
    if (said.text.trim() === '' && said.stance === null) return failed('nothing-written');
    if (said.receivedOn > today(app.outside.clock)) return failed('not-yet');
    if (isBeforeReports(said.receivedOn, reports)) return failed('before-report');
    // SECURITY: an answer stands in reports, and an identifier leaves by none, whoever wrote it (rule 10).
    if (!tellsNobody(session, [said.from, said.text])) return failed('tells-somebody');
    const answerId = newId(app.outside.random);
    inLog(session, (writer) => {
      addAnswer(writer, id, { id: answerId, reportId: null, ...said });
      writer.update('deficiency', [id], { state: stateAnswered(state) });
    });
    return done({ log: logOf(app, session), answerId });
  },
  'log.keepDraft': (_app, session, { text, ...draft }) => {
    keepLogDraft(session.vault.db, draft, text);
    return done(null);
  },
  'log.readDraft': (_app, session, draft) => done(readLogDraft(session.vault.db, draft)),
  'log.removeAnswer': (app, session, { answerId }) => {
    const deficiency = shownAnswer(app, session, answerId);
    inLog(session, (writer) => {
      removeAnswer(writer, answerId);
      const state = stateWithout(deficiency.answers.length - 1, deficiency);
      writer.update('deficiency', [deficiency.id], { state });
    });
    return done(logOf(app, session));
  },
  'log.answerPaper': async (app, session, { answerId }) => {
    shownAnswer(app, session, answerId);
    const path = await app.outside.choose('open-paper', '');
    return path === null ? done(null) : keptPaper(app, session, answerId, path);
  },
  'log.readPaper': (app, session, { answerId, n }) => {
    shownAnswer(app, session, answerId);
    return done(new Uint8Array(readAnswerPart(session.vault.db, answerId, n)));
  },
} satisfies Partial<Handlers>;
