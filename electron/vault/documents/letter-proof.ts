import { isSealOver } from './check.ts';
import { attributesToSign, cmsOf, readCms, sha256 } from './cms.ts';
import { lowSignature } from './ecdsa.ts';
import type { Signer } from './seal.ts';

/**
 * A detached CMS signature (RFC 5652) over a whole file, DER: the proof of a letter, which itself carries no seal
 * (product.md, rule 4).
 * @throws Error when the signer does not answer ECDSA P-256 in DER
 */
export async function letterProof(pdf: Uint8Array, signer: Signer, when: Date): Promise<Uint8Array> {
  const facts = { certificateDer: signer.certificateDer, digest: sha256(pdf), when };
  const signature = lowSignature(await signer.sign(attributesToSign(facts)));
  if (signature === null) throw new Error('not an ECDSA P-256 signature in DER');
  return cmsOf(facts, signature);
}

/** Whose certificate proves this very file, and when; null when the proof is not of these bytes, or is none. */
export function provedBy(
  pdf: Uint8Array,
  proof: Uint8Array,
): { certificateDer: Uint8Array; signedAt: Date } | null {
  const parts = readCms(proof);
  if (parts === null) return null;
  try {
    const holds = isSealOver(sha256(pdf), Buffer.from(proof).toString('hex'), parts);
    return holds ? { certificateDer: parts.certificateDer, signedAt: parts.when } : null;
  } catch {
    // A certificate or time that cannot be written again was not put there by `letterProof`.
    return null;
  }
}
