import { z } from 'zod';
import { birthBands, endingReasons, genders, yesNo, type Told } from '../../../../shared/domain/ending.ts';
import { cameWays, serviceGroups } from '../../../../shared/domain/first-meeting.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { Presence } from '../../keys/presence.ts';
import { asChoices, asFlag, changeOne, dayText, flag, hexId, json, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { readMeta, writeMeta } from './meta.ts';

/** Whether the client may be counted, what they told, and under which number their row lies in the vault. */
export interface CountedRecord extends Told {
  rowId: Id;
  /** Null: they took their yes back. */
  agreedOn: Day | null;
  /** A backup was put back since: the yes counts for nothing until the client says it again. */
  asleep: boolean;
}

/** An empty text is a null. */
const told = <T extends string>(values: readonly [T, ...T[]]): z.ZodType<T | null> =>
  z.union([z.literal('').transform(() => null), z.enum(values)]);

const countedRow: z.ZodType<Omit<CountedRecord, 'asleep'>> = z.object({
  rowId: hexId,
  agreedOn: dayText.nullable(),
  born: told(birthBands),
  gender: told(genders),
  children: told(yesNo),
  contact: told(cameWays),
  length: flag,
  groups: json(z.array(z.enum(serviceGroups))),
  areas: json(z.array(z.string())),
  reason: told(endingReasons),
});

/** What the client said about being counted; null when they were never asked. */
export function readCounted(db: Db<'folder'>): CountedRecord | null {
  const kept = one(
    db,
    countedRow,
    `SELECT row_id AS rowId, agreed_on AS agreedOn, born, gender, children, contact, length, groups, areas, reason
     FROM counted`,
  );
  return kept && { ...kept, asleep: readMeta(db, 'counted-asleep') === 'yes' };
}

/** Whether the yes counts now. */
export const mayBeCounted = ({ agreedOn, asleep }: CountedRecord): boolean => agreedOn !== null && !asleep;

/** After a restore the yes sleeps until the client says it again (rule 14). */
export const putCountedToSleep = (db: WritableDb<'folder'>): void => writeMeta(db, 'counted-asleep', 'yes');

/** The client says yes, and what they want to tell. Only they can (rule 2). `rowId` counts the first time only. */
export function agreeToBeCounted(
  db: WritableDb<'folder'>,
  _presence: Presence,
  given: Told & { rowId: Id; agreedOn: Day },
): void {
  const { born, gender, children, contact, length, groups, areas, reason, rowId, agreedOn } = given;
  db.transaction((tx) => {
    writeMeta(tx, 'counted-asleep', 'no');
    changeOne(
      tx,
      `INSERT INTO counted
         (id, row_id, agreed_on, born, gender, children, contact, length, groups, areas, reason)
       VALUES (1, $rowId, $agreedOn, $born, $gender, $children, $contact, $length, $groups, $areas, $reason)
       ON CONFLICT (id) DO UPDATE SET agreed_on = excluded.agreed_on, born = excluded.born, gender = excluded.gender,
         children = excluded.children, contact = excluded.contact, length = excluded.length,
         groups = excluded.groups, areas = excluded.areas, reason = excluded.reason`,
      {
        rowId,
        agreedOn,
        born: born ?? '',
        gender: gender ?? '',
        children: children ?? '',
        contact: contact ?? '',
        length: asFlag(length),
        groups: asChoices(groups),
        areas: asChoices(areas),
        reason: reason ?? '',
      },
    );
  });
}

/** The client takes it back: what they told goes, too. Saying no never needs a key (rule 2). */
export function withdrawCounted(db: WritableDb<'folder'>): void {
  db.transaction((tx) => {
    tx.run(
      `UPDATE counted SET agreed_on = NULL, born = '', gender = '', children = '', contact = '', length = 0,
         groups = '[]', areas = '[]', reason = ''`,
    );
  });
}

/** Nothing was ever said about being counted: what was agreed with one service says nothing to another. */
export function forgetCounted(db: WritableDb<'folder'>): void {
  db.transaction((tx) => {
    tx.run('DELETE FROM counted');
  });
}
