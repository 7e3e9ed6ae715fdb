import { z } from 'zod';
import {
  decisions,
  type Application,
  type ApplicationChange,
} from '../../../../shared/domain/application.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import { dayText, hexId, json, many } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { Recorder } from '../recorder.ts';
import type { Cells } from '../undoable.ts';

const papers = z.array(z.object({ words: z.string(), got: z.boolean() }));
const day = dayText.nullable();

const applicationRow: z.ZodType<Application> = z.object({
  id: hexId,
  sought: z.string(),
  agency: z.string(),
  papers: json(papers),
  sent: day,
  askedOn: day,
  askedFor: z.string(),
  decidedOn: day,
  decision: z.enum(decisions).nullable(),
  served: day,
  appealSet: day,
  appealed: day,
  begun: day,
});

const live = `SELECT id, sought, agency, papers, sent, asked_on AS askedOn, asked_for AS askedFor,
    decided_on AS decidedOn, decision, served, appeal_set AS appealSet, appealed, begun
  FROM application WHERE deleted_at IS NULL`;

/** All applications, in the order they were begun. */
export const readApplications = (db: Db<'folder'>): Application[] =>
  many(db, applicationRow, `${live} ORDER BY added, rowid`);

/** Those that can be open to appeal: refused in full or in part, not appealed, nothing begun. */
export const readAppealable = (db: Db<'folder'>): Application[] =>
  many(
    db,
    applicationRow,
    `${live} AND decision IN ('partly', 'refused') AND appealed IS NULL AND begun IS NULL`,
  );

const cellsOf = (change: ApplicationChange): Partial<Cells<'application'>> => ({
  ...(change.sought !== undefined && { sought: change.sought }),
  ...(change.agency !== undefined && { agency: change.agency }),
  ...(change.papers !== undefined && { papers: JSON.stringify(change.papers) }),
  ...(change.sent !== undefined && { sent: change.sent }),
  ...(change.askedOn !== undefined && { asked_on: change.askedOn }),
  ...(change.askedFor !== undefined && { asked_for: change.askedFor }),
  ...(change.decidedOn !== undefined && { decided_on: change.decidedOn }),
  ...(change.decision !== undefined && { decision: change.decision }),
  ...(change.served !== undefined && { served: change.served }),
  ...(change.appealSet !== undefined && { appeal_set: change.appealSet }),
  ...(change.appealed !== undefined && { appealed: change.appealed }),
  ...(change.begun !== undefined && { begun: change.begun }),
});

/** Begins an application. */
export function addApplication(
  recorder: Recorder,
  given: Pick<Application, 'id' | 'sought' | 'agency'> & { added: Day },
): void {
  const { id, sought, agency, added } = given;
  recorder.insert('application', id, {
    sought,
    agency,
    papers: '[]',
    sent: null,
    asked_on: null,
    asked_for: '',
    decided_on: null,
    decision: null,
    served: null,
    appeal_set: null,
    appealed: null,
    begun: null,
    added,
  });
}

/** Changes what is given and leaves the rest. Throws `gone`. */
export function changeApplication(recorder: Recorder, id: Id, change: ApplicationChange): void {
  recorder.update('application', id, cellsOf(change));
}

/** Removes an application; it waits 30 days. Throws `gone`. */
export function removeApplication(recorder: Recorder, id: Id): void {
  recorder.remove('application', id);
}
