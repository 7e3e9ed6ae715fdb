import { z } from 'zod';
import { noAgreement, type Agreement, type AgreementTask } from '../../../../shared/domain/agreement.ts';
import { stepDoers, type Day, type Id } from '../../../../shared/domain/plan.ts';
import { asFlag, dayText, flag, hexId, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder } from '../recorder.ts';

type Head = Omit<Agreement, 'tasks'>;

const headRow: z.ZodType<Head> = z.object({
  goals: z.string(),
  meeting: z.string(),
  ending: z.string(),
  signedOn: dayText.nullable(),
  changed: flag,
  lookedOn: dayText.nullable(),
});
const taskRow: z.ZodType<AgreementTask> = z.object({
  id: hexId,
  what: z.string(),
  doer: z.enum(stepDoers),
  doerName: z.string(),
});

const readHead = (db: Db<'folder'>): Head | null =>
  one(
    db,
    headRow,
    `SELECT goals, meeting, ending, signed_on AS signedOn, changed, looked_on AS lookedOn
     FROM agreement WHERE id = 'agreement'`,
  );

/** What is agreed; {@link noAgreement} when nothing is. */
export function readAgreement(db: Db<'folder'>): Agreement {
  const tasks = many(
    db,
    taskRow,
    `SELECT id, what, doer, doer_name AS doerName FROM agreement_task
     WHERE deleted_at IS NULL ORDER BY added, rowid`,
  );
  return { ...noAgreement, ...readHead(db), tasks };
}

/** Writes the head of it, new or not. Only the client can (rule 2). */
function putHead(recorder: ClientRecorder, part: Partial<Head>): void {
  const kept = readHead(recorder.tx);
  const { goals, meeting, ending, signedOn, changed, lookedOn } = { ...noAgreement, ...kept, ...part };
  const cells = {
    goals,
    meeting,
    ending,
    signed_on: signedOn,
    changed: asFlag(changed),
    looked_on: lookedOn,
  };
  if (kept) recorder.update('agreement', 'agreement', cells);
  else recorder.insert('agreement', 'agreement', cells);
}

/** What was signed is no longer what stands there. */
const changedSinceSigned = (recorder: ClientRecorder): { changed: boolean } => ({
  changed: (readHead(recorder.tx)?.signedOn ?? null) !== null,
});

/** Writes the words of the agreement. */
export function setAgreement(
  recorder: ClientRecorder,
  words: Pick<Agreement, 'goals' | 'meeting' | 'ending'>,
): void {
  putHead(recorder, { ...words, ...changedSinceSigned(recorder) });
}

/** Both signed it on paper that day; null: they did not after all. */
export function signAgreement(recorder: ClientRecorder, signedOn: Day | null): void {
  putHead(recorder, { signedOn, changed: false });
}

/** It was looked at again that day, and is right. */
export function lookAtAgreement(recorder: ClientRecorder, lookedOn: Day): void {
  putHead(recorder, { lookedOn });
}

/** Adds what one of them does. */
export function addTask(recorder: ClientRecorder, { id, what, doer, doerName }: AgreementTask): void {
  recorder.insert('agreement_task', id, { what, doer, doer_name: doerName, added: recorder.at });
  putHead(recorder, changedSinceSigned(recorder));
}

/** Changes it. Throws `gone`. */
export function changeTask(recorder: ClientRecorder, { id, what, doer, doerName }: AgreementTask): void {
  recorder.update('agreement_task', id, { what, doer, doer_name: doerName });
  putHead(recorder, changedSinceSigned(recorder));
}

/** Removes it; it waits 30 days. Throws `gone`. */
export function removeTask(recorder: ClientRecorder, id: Id): void {
  recorder.remove('agreement_task', id);
  putHead(recorder, changedSinceSigned(recorder));
}
