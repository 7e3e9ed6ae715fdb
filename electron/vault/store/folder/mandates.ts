import { z } from 'zod';
import {
  mandateForms,
  mandateKinds,
  type ConfirmMonths,
  type Mandate,
  type MandateTerms,
} from '../../../../shared/domain/mandate.ts';
import type { Day, Id, Instant } from '../../../../shared/domain/plan.ts';
import { asFlag, changeOne, dayText, flag, hexId, instantText, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';
import type { Cells } from '../undoable.ts';
import { readMeta, writeMeta } from './meta.ts';

const mandateRow = z.object({
  id: hexId,
  kind: z.enum(mandateKinds),
  form: z.enum(mandateForms),
  who: z.string(),
  whom: z.string(),
  matter: z.string(),
  records: z.string(),
  purpose: z.string(),
  from: dayText,
  until: dayText,
  passOn: flag,
  confirmMonths: z.union([z.literal(3), z.literal(6), z.literal(12), z.null()]),
  interpreter: z.string(),
  signed: dayText.nullable(),
  confirmed: dayText.nullable(),
  saidAt: instantText,
  paperId: hexId.nullable(),
  withdrawn: instantText.nullable(),
});

/** Every mandate and consent, the newest first. */
export function readMandates(db: Db<'folder'>): Mandate[] {
  const asleepSince = readMeta(db, 'mandates-asleep-since');
  const rows = many(
    db,
    mandateRow,
    `SELECT id, kind, form, who, whom, matter, records, purpose, from_day AS "from", until_day AS until,
       pass_on AS passOn, confirm_months AS confirmMonths, interpreter, signed, confirmed, said_at AS saidAt,
       paper_id AS paperId, mandate_withdrawal.at AS withdrawn
     FROM mandate LEFT JOIN mandate_withdrawal ON mandate_withdrawal.mandate_id = mandate.id
     WHERE deleted_at IS NULL ORDER BY mandate.rowid DESC`,
  );
  return rows.map(({ saidAt, ...mandate }) => ({
    ...mandate,
    asleep: asleepSince !== null && saidAt <= asleepSince,
  }));
}

/** One of them, or null. */
export const readMandate = (db: Db<'folder'>, id: Id): Mandate | null =>
  readMandates(db).find((mandate) => mandate.id === id) ?? null;

const cellsOf = (terms: MandateTerms) => ({
  kind: terms.kind,
  form: terms.form,
  who: terms.who,
  whom: terms.whom,
  matter: terms.matter,
  records: terms.records,
  purpose: terms.purpose,
  from_day: terms.from,
  until_day: terms.until,
  pass_on: asFlag(terms.passOn),
  confirm_months: terms.confirmMonths,
  interpreter: terms.interpreter,
});

/** Keeps what the client says. Only the client makes one: it takes their own pen (rule 2). */
export function addMandate(
  recorder: ClientRecorder,
  { id, signed, ...terms }: MandateTerms & { id: Id; signed: Day | null },
): void {
  const cells: Cells<'mandate'> = {
    ...cellsOf(terms),
    signed,
    confirmed: null,
    said_at: recorder.at,
    paper_id: null,
  };
  recorder.insert('mandate', id, cells);
}

/** Changes what it says. Throws `gone`. */
export function changeMandate(recorder: ClientRecorder, id: Id, terms: MandateTerms): void {
  recorder.update('mandate', id, { ...cellsOf(terms), said_at: recorder.at });
}

/** It was signed by hand on this day. Throws `gone`. */
export function signMandate(recorder: ClientRecorder, id: Id, signed: Day): void {
  recorder.update('mandate', id, { signed, said_at: recorder.at });
}

/** The client says that it still holds. Throws `gone`. */
export function confirmMandate(recorder: ClientRecorder, id: Id, confirmed: Day): void {
  recorder.update('mandate', id, { confirmed, said_at: recorder.at });
}

/** After how many months the client wants to be asked again. Throws `gone`. */
export function remindMandate(recorder: ClientRecorder, id: Id, confirmMonths: ConfirmMonths): void {
  recorder.update('mandate', id, { confirm_months: confirmMonths });
}

/** Which paper in the folder is the signed scan; null: none. Lets nothing out. Throws `gone`. */
export function connectMandatePaper(recorder: Recorder, id: Id, paperId: Id | null): void {
  recorder.update('mandate', id, { paper_id: paperId });
}

/** Removes it; it waits 30 days. Throws `gone`. */
export function removeMandate(recorder: ClientRecorder, id: Id): void {
  recorder.remove('mandate', id);
}

/**
 * Saying no never needs a key, and is not undone by undoing: a mandate that was taken back is made anew or not at all.
 */
export function withdrawMandate(tx: Tx<'folder'>, id: Id, at: Instant): void {
  changeOne(tx, 'INSERT INTO mandate_withdrawal (mandate_id, at) VALUES (?, ?)', [id, at]);
}

/** After a restore every mandate and consent sleeps until the client confirms it (rule 14). */
export function putMandatesToSleep(db: WritableDb<'folder'>, at: Instant): void {
  writeMeta(db, 'mandates-asleep-since', at);
}
