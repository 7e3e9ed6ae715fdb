import { z } from 'zod';
import { birthBands, genders, yesNo, type Told } from '../../../../shared/domain/ending.ts';
import { cameWays } from '../../../../shared/domain/first-meeting.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { Presence } from '../../keys/presence.ts';
import { asFlag, changeOne, dayText, flag, hexId, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** Whether the client may be counted, what they told, and under which number their row lies in the vault. */
export interface CountedRecord extends Told {
  rowId: Id;
  /** Null: they took their yes back. */
  agreedOn: Day | null;
}

/** An empty text is a null. */
const told = <T extends string>(values: readonly [T, ...T[]]): z.ZodType<T | null> =>
  z.union([z.literal('').transform(() => null), z.enum(values)]);

const countedRow: z.ZodType<CountedRecord> = z.object({
  rowId: hexId,
  agreedOn: dayText.nullable(),
  born: told(birthBands),
  gender: told(genders),
  children: told(yesNo),
  contact: told(cameWays),
  length: flag,
});

/** What the client said about being counted; null when they were never asked. */
export const readCounted = (db: Db<'folder'>): CountedRecord | null =>
  one(
    db,
    countedRow,
    `SELECT row_id AS rowId, agreed_on AS agreedOn, born, gender, children, contact, length FROM counted`,
  );

/** The client says yes, and what they want to tell. Only they can (rule 2). `rowId` counts the first time only. */
export function agreeToBeCounted(
  db: WritableDb<'folder'>,
  _presence: Presence,
  given: Told & { rowId: Id; agreedOn: Day },
): void {
  const { born, gender, children, contact, length, rowId, agreedOn } = given;
  db.transaction((tx) =>
    changeOne(
      tx,
      `INSERT INTO counted (id, row_id, agreed_on, born, gender, children, contact, length)
       VALUES (1, $rowId, $agreedOn, $born, $gender, $children, $contact, $length)
       ON CONFLICT (id) DO UPDATE SET agreed_on = excluded.agreed_on, born = excluded.born, gender = excluded.gender,
         children = excluded.children, contact = excluded.contact, length = excluded.length`,
      {
        rowId,
        agreedOn,
        born: born ?? '',
        gender: gender ?? '',
        children: children ?? '',
        contact: contact ?? '',
        length: asFlag(length),
      },
    ),
  );
}

/** The client takes it back: what they told goes, too. Saying no never needs a key (rule 2). */
export function withdrawCounted(db: WritableDb<'folder'>): void {
  db.transaction((tx) => {
    tx.run(
      `UPDATE counted SET agreed_on = NULL, born = '', gender = '', children = '', contact = '', length = 0`,
    );
  });
}

/** Nothing was ever said about being counted: what was agreed with one service says nothing to another. */
export function forgetCounted(db: WritableDb<'folder'>): void {
  db.transaction((tx) => {
    tx.run('DELETE FROM counted');
  });
}
