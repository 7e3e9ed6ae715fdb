import type { KdfCost, Random } from '../ports.ts';
import { derived, stretched } from './derive.ts';
import type { VaultSlot } from './vault-file.ts';
import { unwrapped, wrapped } from './wrap.ts';

const passphraseUse = 'egenmakt vault passphrase slot v1';
const recoveryUse = 'egenmakt vault recovery slot v1';

/** Bytes of a recovery secret: 160 random bits need no stretching. */
export const recoveryBytes = 20;

const aboutPassphrase = (vaultId: string, cost: KdfCost): string =>
  `egenmakt vault slot v1|passphrase|${vaultId}|${cost.memoryKiB}|${cost.passes}|${cost.lanes}`;
const aboutRecovery = (vaultId: string): string => `egenmakt vault slot v1|recovery|${vaultId}`;

/** Wraps the vault key under a passphrase (Argon2id). */
export async function passphraseSlot(
  vaultKey: Buffer,
  passphrase: string,
  vaultId: string,
  cost: KdfCost,
  random: Random,
): Promise<VaultSlot> {
  const salt = random(16);
  const key = derived(await stretched(passphrase, salt, cost), salt, passphraseUse);
  const box = wrapped(key, vaultKey, aboutPassphrase(vaultId, cost), random);
  return { kind: 'passphrase', salt: salt.toString('base64'), cost, box: box.toString('base64') };
}

/** Wraps the vault key under the recovery paper's secret (HKDF alone). */
export function recoverySlot(
  vaultKey: Buffer,
  secret: Uint8Array,
  vaultId: string,
  random: Random,
): VaultSlot {
  const salt = random(16);
  const box = wrapped(derived(secret, salt, recoveryUse), vaultKey, aboutRecovery(vaultId), random);
  return { kind: 'recovery', salt: salt.toString('base64'), box: box.toString('base64') };
}

/** The vault key by passphrase, or null when none of the slots opens. */
export async function keyByPassphrase(
  slots: readonly VaultSlot[],
  passphrase: string,
  vaultId: string,
): Promise<Buffer | null> {
  for (const slot of slots) {
    if (slot.kind !== 'passphrase') continue;
    const salt = Buffer.from(slot.salt, 'base64');
    const key = derived(await stretched(passphrase, salt, slot.cost), salt, passphraseUse);
    const opened = unwrapped(key, Buffer.from(slot.box, 'base64'), aboutPassphrase(vaultId, slot.cost));
    if (opened) return opened;
  }
  return null;
}

/** The vault key by the recovery paper, or null. */
export function keyByRecovery(
  slots: readonly VaultSlot[],
  secret: Uint8Array,
  vaultId: string,
): Buffer | null {
  for (const slot of slots) {
    if (slot.kind !== 'recovery') continue;
    const key = derived(secret, Buffer.from(slot.salt, 'base64'), recoveryUse);
    const opened = unwrapped(key, Buffer.from(slot.box, 'base64'), aboutRecovery(vaultId));
    if (opened) return opened;
  }
  return null;
}

/** The raw key of vault.db, derived from the vault key. */
export const vaultDatabaseKey = (vaultKey: Uint8Array, vaultId: string): Buffer =>
  derived(vaultKey, Buffer.from(vaultId, 'hex'), 'egenmakt vault.db v1');
