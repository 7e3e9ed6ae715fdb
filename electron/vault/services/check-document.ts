import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Verdict } from '../../../shared/contract/contract.ts';
import { fingerprint } from '../../../shared/domain/fingerprint.ts';
import { done } from '../answer.ts';
import { checkDocument, largestPdf } from '../documents/check.ts';
import type { Handlers } from '../handler.ts';
import { readLedger } from '../ledger/ledger.ts';
import type { Session } from '../session.ts';
import { aliasByCertificate, isCertificateOf } from '../store/vault/folder-certificates.ts';
import { readVaultSigning } from '../store/vault/vault-signing.ts';
import { knownLetter } from './known-letter.ts';
import { isOwnFile } from './own-files.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads a file up to the size that is looked at; null when it cannot be read. */
function readLimited(path: string): Buffer | 'too-large' | null {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      // SECURITY: nothing larger is taken into memory, whatever it is.
      if (size > largestPdf) return 'too-large';
      const bytes = Buffer.alloc(size);
      let read = 0;
      while (read < size) {
        const more = readSync(file, bytes, read, size - read, read);
        if (more === 0) break;
        read += more;
      }
      return bytes.subarray(0, read);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** A paper without name carries a key used once; only the open folder's own list knows it again. */
const isListed = (session: Session, digest: string): boolean =>
  session.mode !== 'locked' &&
  session.folder !== null &&
  readLedger(session.folder.db).some((entry) => entry.digest === digest && !entry.named);

/** Whose key made the seal, as far as this session may say: on the desk by alias, With only about this folder. */
function maker(
  session: Session,
  certificate: Uint8Array,
  digest: string,
): Pick<Extract<Verdict, { verdict: 'unchanged' }>, 'by' | 'alias'> {
  const unknown = { by: 'unknown', alias: '' } as const;
  const once = { by: 'once', alias: '' } as const;
  if (!('vault' in session)) return unknown;
  if (session.mode !== 'without') {
    // SECURITY: With and beside nothing is told of any other folder (rule 3).
    const own = isCertificateOf(session.vault.db, session.folder.id, sha256(certificate));
    if (own) return { by: 'folder', alias: '' };
    return isListed(session, digest) ? once : unknown;
  }
  if (readVaultSigning(session.vault.db)?.certificate.equals(certificate)) return { by: 'vault', alias: '' };
  const alias = aliasByCertificate(session.vault.db, sha256(certificate));
  if (alias !== null) return { by: 'folder', alias };
  return isListed(session, digest) ? once : unknown;
}

export const checkHandlers = {
  'document.check': async (app, session) => {
    const path = await app.outside.choose('open-pdf', '');
    if (path === null) return done({ verdict: 'none' });
    const bytes = isOwnFile(app.dir, path) ? null : readLimited(path);
    if (bytes === null) return done({ verdict: 'unreadable' });
    if (bytes === 'too-large') return done({ verdict: 'too-large' });
    const letter = knownLetter(app, session, bytes);
    if (letter !== null) {
      const { alias, left, digest } = letter;
      return done({ verdict: 'letter', alias, fingerprint: fingerprint(digest), left });
    }
    const checked = checkDocument(bytes);
    switch (checked.verdict) {
      case 'unchanged':
        return done({
          verdict: 'unchanged',
          ...maker(session, checked.certificateDer, checked.digest),
          fingerprint: fingerprint(checked.digest),
          made: checked.signedAt.toISOString(),
        });
      case 'changed':
        return done({
          verdict: 'changed',
          ...(checked.certificateDer
            ? maker(session, checked.certificateDer, checked.digest)
            : { by: 'unknown', alias: '' }),
          fingerprint: fingerprint(checked.digest),
        });
      case 'not-ours':
      case 'not-a-pdf':
      case 'too-large':
        return done({ verdict: checked.verdict });
    }
  },
} satisfies Partial<Handlers>;
