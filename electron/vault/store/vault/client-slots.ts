import { z } from 'zod';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { slotForms, type ClientSlot, type SlotForm } from '../../keys/client-slots.ts';
import { costSchema } from '../../keys/derive.ts';
import { bytes, changeOne, json, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';

/** A slot with its own identifier, as it is added. */
export interface NewSlot extends ClientSlot {
  id: Id;
  made: Instant;
}

const slotRow: z.ZodType<ClientSlot> = z.object({
  form: z.enum(slotForms),
  salt: bytes,
  cost: json(costSchema).nullable(),
  box: bytes,
});

/** The slots of one client's key, the oldest first. */
export function readSlots(db: Db<'vault'>, folderId: Id): ClientSlot[] {
  return many(
    db,
    slotRow,
    'SELECT form, salt, cost, box FROM client_slot WHERE folder_id = ? ORDER BY made, rowid',
    [folderId],
  );
}

/** Which forms there are; reads no secrets. */
export function slotFormsOf(db: Db<'vault'>, folderId: Id): SlotForm[] {
  const row = z.object({ form: z.enum(slotForms) });
  return many(db, row, 'SELECT DISTINCT form FROM client_slot WHERE folder_id = ? ORDER BY form', [
    folderId,
  ]).map(({ form }) => form);
}

function addOne(tx: Tx<'vault'>, folderId: Id, slot: NewSlot): void {
  const { id, form, salt, box, made } = slot;
  const cost = slot.cost && JSON.stringify(slot.cost);
  changeOne(
    tx,
    `INSERT INTO client_slot (id, folder_id, form, salt, cost, box, made)
     VALUES ($id, $folderId, $form, $salt, $cost, $box, $made)`,
    { id, folderId, form, salt, cost, box, made },
  );
}

/** A new key: every slot of the old one leaves. */
export function replaceSlots(db: WritableDb<'vault'>, folderId: Id, slots: readonly NewSlot[]): void {
  db.transaction((tx) => {
    tx.run('DELETE FROM client_slot WHERE folder_id = ?', [folderId]);
    slots.forEach((slot) => addOne(tx, folderId, slot));
  });
}
