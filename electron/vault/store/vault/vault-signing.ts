import { z } from 'zod';
import { bytes, changeOne, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** The vault's own signing key, which seals what leaves by a yes in advance. */
export interface VaultSigning {
  /** PKCS #8, DER. */
  privateDer: Buffer;
  /** Self-signed certificate, DER. */
  certificate: Buffer;
}

const signingRow: z.ZodType<VaultSigning> = z.object({ privateDer: bytes, certificate: bytes });

/** The vault's signing key, or null before it was made. */
export function readVaultSigning(db: Db<'vault'>): VaultSigning | null {
  return one(db, signingRow, 'SELECT private_der AS privateDer, certificate FROM vault_signing WHERE id = 1');
}

/** Keeps the vault's signing key. It is made once: `taken` afterwards. */
export function addVaultSigning(db: WritableDb<'vault'>, signing: VaultSigning): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      'INSERT INTO vault_signing (id, private_der, certificate) VALUES (1, $privateDer, $certificate)',
      {
        ...signing,
      },
    ),
  );
}
