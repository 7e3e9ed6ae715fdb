import { createHash } from 'node:crypto';
import type { Id, Instant } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { provedBy } from '../documents/letter-proof.ts';
import type { OpenVault, Session } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { readProofs } from '../store/folder/letters.ts';
import { isCertificateOf } from '../store/vault/folder-certificates.ts';
import { readVaultSigning } from '../store/vault/vault-signing.ts';
import { askedFolders } from './folder-pool.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** When this very file left this folder as a letter; null when the folder does not know it, or cannot prove it. */
function leftFolder(
  vault: OpenVault,
  folder: { id: Id; db: Db<'folder'> },
  file: Uint8Array,
  digest: string,
): Instant | null {
  for (const proof of readProofs(folder.db)) {
    if (proof.digest !== digest) continue;
    const by = provedBy(file, proof.cms);
    if (by === null) continue;
    // SECURITY: proved by this folder's own key, or, with a yes in advance, by the vault's; anybody can sign a file.
    const own = isCertificateOf(vault.db, folder.id, sha256(by.certificateDer));
    if (own || readVaultSigning(vault.db)?.certificate.equals(by.certificateDer)) return proof.at;
  }
  return null;
}

/** A letter that this session may recognise: on the desk from any folder that may be read, With from this one only. */
export function knownLetter(
  app: App,
  session: Session,
  file: Uint8Array,
): { alias: string; left: Instant; digest: string } | null {
  if (!('vault' in session)) return null;
  const digest = sha256(file);
  if (session.mode !== 'without') {
    // SECURITY: With and beside nothing is told of any other folder (rule 3).
    const left = leftFolder(session.vault, session.folder, file, digest);
    return left === null ? null : { alias: '', left, digest };
  }
  const { answers } = askedFolders(app, session, (folder) => {
    const left = leftFolder(session.vault, folder, file, digest);
    return left === null ? null : { alias: folder.alias, left, digest };
  });
  return answers.find((answer) => answer !== null) ?? null;
}
