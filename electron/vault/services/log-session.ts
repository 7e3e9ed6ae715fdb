import type { DeficiencyLog } from '../../../shared/contract/deficiency-calls.ts';
import type { Deficiency, LoggedWording, Month } from '../../../shared/domain/deficiency.ts';
import { usualAnswerDays, type AnswerDays } from '../../../shared/domain/deficiency-silence.ts';
import { keptSince, monthOf } from '../../../shared/domain/month.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { pieceBytes } from '../../../shared/domain/stored-paper.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { StoreError } from '../store/store-error.ts';
import {
  countRemovedDeficiencies,
  countWaiting,
  deficiencyOfWording,
  purgeLog,
  readDeficiencies,
  readLog,
} from '../store/vault/deficiencies.ts';
import { dropLooseDrafts } from '../store/vault/log-drafts.ts';
import { changeLog, undoLogChange, type LogChange, type LogWriter } from '../store/vault/log-writer.ts';
import { readSetting } from '../store/vault/settings.ts';
import { clearingDay } from './believed-day.ts';
import { today } from './now.ts';

/** The month whose log shows now. */
export const shownMonth = (app: App): Month => monthOf(today(app.outside.clock));

/** When an answer is late, and very late, in this vault. */
export const answerDaysOf = (db: Db<'vault'>): AnswerDays => ({
  answerDays: Number(readSetting(db, 'answer-days') ?? usualAnswerDays.answerDays),
  veryLateDays: Number(readSetting(db, 'very-late-days') ?? usualAnswerDays.veryLateDays),
});

/** The log as the desk shows it. */
export function logOf(app: App, session: Without): DeficiencyLog {
  const { db } = session.vault;
  const day = today(app.outside.clock);
  purgeLog(db, keptSince(clearingDay(app, db)));
  dropLooseDrafts(db);
  return {
    deficiencies: readLog(db, monthOf(day)),
    waiting: countWaiting(db, monthOf(day)),
    removed: countRemovedDeficiencies(db),
    canUndo: canUndo(session, 'log'),
    ...answerDaysOf(db),
    today: day,
  };
}

/** Changes that can be undone, at most, and how much memory the papers in them may take. */
const mostChanges = 200;
const mostBytes = 100 * pieceBytes;

/** The latest changes that there is room for. */
function remembered(changes: readonly LogChange[]): LogChange[] {
  let bytes = 0;
  const older = changes.slice(-mostChanges).reverse();
  const tooFar = older.findIndex((change) => (bytes += change.bytes) > mostBytes);
  return (tooFar === -1 ? older : older.slice(0, tooFar)).reverse();
}

/** Changes the log, so that it can be undone until the vault is locked. */
export function inLog<T>(session: Without, work: (writer: LogWriter) => T): T {
  const { value, change } = changeLog(session.vault.db, work);
  if (change) session.logChanges = remembered([...session.logChanges, change]);
  return value;
}

/** What a change is of: the log of deficiencies, or the questions for colleagues. Each has an undo of its own. */
type ChangeOf = 'log' | 'questions';
const kindOf = ({ rows }: LogChange): ChangeOf =>
  rows.some(({ table }) => table === 'supervision_question') ? 'questions' : 'log';

/** Whether the last change of a kind can be tried to be undone. */
export const canUndo = ({ logChanges }: Pick<Without, 'logChanges'>, kind: ChangeOf): boolean =>
  logChanges.some((change) => kindOf(change) === kind);

/** Undoes the last change of a kind; answers whether it was undone. */
export function undone(session: Without, kind: ChangeOf): boolean {
  const at = session.logChanges.findLastIndex((change) => kindOf(change) === kind);
  const last = session.logChanges[at];
  const done = last !== undefined && undoLogChange(session.vault.db, last);
  // A report or the client came in between: what is older than that is not undone either.
  session.logChanges = done
    ? session.logChanges.toSpliced(at, 1)
    : session.logChanges.filter((change) => kindOf(change) !== kind);
  return done;
}

/** The deficiencies named, as the log shows them now. Throws `gone` when one is not in it. */
export function deficienciesOf(app: App, { vault }: Without, ids: readonly Id[]): Deficiency[] {
  const shown = new Map(readDeficiencies(vault.db, shownMonth(app), ids).map((one) => [one.id, one]));
  return ids.map((id) => {
    const found = shown.get(id);
    if (!found) throw new StoreError('gone');
    return found;
  });
}

/** One deficiency, as the log shows it now. Throws `gone`. */
export function deficiencyOf(app: App, session: Without, id: Id): Deficiency {
  const [found] = deficienciesOf(app, session, [id]);
  return found as Deficiency;
}

/** A wording that the log shows, and its deficiency. Throws `gone`. */
export function wordingOf(
  app: App,
  session: Without,
  wordingId: Id,
): { deficiency: Deficiency; wording: LoggedWording } {
  const id = deficiencyOfWording(session.vault.db, wordingId);
  const deficiency = id === null ? null : deficiencyOf(app, session, id);
  const wording = deficiency?.wordings.find((one) => one.id === wordingId);
  if (!deficiency || !wording) throw new StoreError('gone');
  return { deficiency, wording };
}
