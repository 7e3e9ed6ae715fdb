import type { Signer } from '../documents/seal.ts';
import { privateKeyOf, signatureOver } from '../keys/signing.ts';
import type { Db } from '../store/driver.ts';
import { StoreError } from '../store/store-error.ts';
import { readVaultSigning } from '../store/vault/vault-signing.ts';

/** The vault's own key, which seals what the service itself lets out. Throws `damaged` when the vault has none. */
export function vaultSigner(db: Db<'vault'>): Signer {
  const signing = readVaultSigning(db);
  if (!signing) throw new StoreError('damaged');
  const key = privateKeyOf(signing.privateDer);
  return { certificateDer: signing.certificate, sign: (data) => signatureOver(key, data) };
}
