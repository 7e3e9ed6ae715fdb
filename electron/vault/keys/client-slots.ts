import type { KdfCost, Random } from '../ports.ts';
import { derived, stretched } from './derive.ts';
import { unwrapped, wrapped } from './wrap.ts';

/** Forms of a slot of the client's key, a spare included. */
export const slotForms = ['words', 'card', 'stick', 'spare', 'spare-stick'] as const;
export type SlotForm = (typeof slotForms)[number];

/** What the client gave, brought into the one form it is stretched in. */
export interface GivenSecret {
  form: SlotForm;
  /** Words in plain form, code and PIN joined, or bytes in hexadecimal. */
  text: string;
}

/** One slot as the vault keeps it. `cost` is null for spares: 160 random bits need no stretching. */
export interface ClientSlot {
  form: SlotForm;
  salt: Buffer;
  cost: KdfCost | null;
  box: Buffer;
}

const about = (folderId: string, form: SlotForm, cost: KdfCost | null): string =>
  `egenmakt client slot v1|${folderId}|${form}|${cost ? `${cost.memoryKiB}|${cost.passes}|${cost.lanes}` : 'hkdf'}`;

/** Spares hold 160 random bits. */
export const isSpare = (form: SlotForm): boolean => form === 'spare' || form === 'spare-stick';

async function slotKey(
  given: GivenSecret,
  salt: Buffer,
  cost: KdfCost | null,
  pepper: Buffer,
): Promise<Buffer> {
  const base = cost ? await stretched(given.text, salt, cost) : Buffer.from(given.text, 'utf8');
  // SECURITY: mixed with the folder's pepper, which lies in vault.db: a slot alone cannot be guessed at.
  return derived(base, Buffer.concat([salt, pepper]), `egenmakt client slot v1 ${given.form}`);
}

/** Wraps the client's key under what they gave. */
export async function clientSlot(
  clientKey: Buffer,
  given: GivenSecret,
  folder: { id: string; pepper: Buffer },
  cost: KdfCost,
  random: Random,
): Promise<ClientSlot> {
  const salt = random(16);
  const used = isSpare(given.form) ? null : cost;
  const key = await slotKey(given, salt, used, folder.pepper);
  return {
    form: given.form,
    salt,
    cost: used,
    box: wrapped(key, clientKey, about(folder.id, given.form, used), random),
  };
}

/** The client's key by what they gave, or null: the same answer whichever part was wrong. */
export async function clientKeyBy(
  slots: readonly ClientSlot[],
  given: GivenSecret,
  folder: { id: string; pepper: Buffer },
): Promise<Buffer | null> {
  for (const slot of slots) {
    if (slot.form !== given.form) continue;
    const key = await slotKey(given, slot.salt, slot.cost, folder.pepper);
    const opened = unwrapped(key, slot.box, about(folder.id, slot.form, slot.cost));
    if (opened) return opened;
  }
  return null;
}
