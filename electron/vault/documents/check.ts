import { verify, X509Certificate } from 'node:crypto';
import { sealMark } from './certificate.ts';
import { attributesToSign, cmsOf, readCms, sha256, type SealParts } from './cms.ts';
import { lowSignature } from './ecdsa.ts';

/** Larger files are not read: nothing made here comes near. */
export const largestPdf = 50 * 1024 * 1024;
/** Longest signature looked at, in hexadecimal digits. */
const longestSeal = 64 * 1024;

/** What can be told of a file. Whose certificate it is, the caller knows. */
export type Checked =
  | {
      verdict: 'unchanged';
      certificateDer: Uint8Array;
      /** When the seal says that it was made. */
      signedAt: Date;
      /** SHA-256 of the whole file, hexadecimal, as the ledger has it. */
      digest: string;
    }
  | {
      verdict: 'changed';
      /** The certificate that stands in the seal, when it can still be read. Proves nothing. */
      certificateDer: Uint8Array | null;
      digest: string;
    }
  | { verdict: 'not-ours' | 'not-a-pdf' | 'too-large' };

/** Where a seal stands: `start` is its `<`, `end` just after its `>`. */
interface Place {
  start: number;
  end: number;
  hex: string;
}

/**
 * Tells of any file whether it is a document sealed here and unchanged since. A document is unchanged only when the seal
 * covers every byte of the file but its own, and its own bytes are exactly those that `seal` would write: so no byte at
 * all can differ. Reads in time proportional to the file's size, and never throws on its content.
 */
export function checkDocument(bytes: Uint8Array): Checked {
  if (bytes.length > largestPdf) return { verdict: 'too-large' };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A reader looks for the header in the first 1,024 bytes (ISO 32000-1, annex H, note 13).
  if (file.subarray(0, 1024).indexOf('%PDF-', 0, 'latin1') < 0) return { verdict: 'not-a-pdf' };
  const markAt = file.lastIndexOf(sealMark.toString('hex'), undefined, 'latin1');
  if (markAt < 0) return file.includes(sealMark) ? changed(file, null) : { verdict: 'not-ours' };
  const place = placeAround(file, markAt);
  const parts = place === null ? null : partsOf(place);
  if (place === null || parts === null) return changed(file, null);
  if (!isWhole(file, place, parts)) return changed(file, parts.certificateDer);
  const digest = sha256(file).toString('hex');
  return { verdict: 'unchanged', certificateDer: parts.certificateDer, signedAt: parts.when, digest };
}

const changed = (file: Buffer, certificateDer: Uint8Array | null): Checked => ({
  verdict: 'changed',
  certificateDer,
  digest: sha256(file).toString('hex'),
});

/** The hexadecimal string that holds the byte at `at`. */
function placeAround(file: Buffer, at: number): Place | null {
  const from = Math.max(0, at - longestSeal);
  const start = file.subarray(from, at).lastIndexOf('<', undefined, 'latin1') + from;
  const length = file.subarray(at, at + longestSeal).indexOf('>', 0, 'latin1');
  if (start < from || length < 0) return null;
  const end = at + length + 1;
  return { start, end, hex: file.toString('latin1', start + 1, end - 1) };
}

function partsOf({ hex }: Place): SealParts | null {
  if (!/^(?:[0-9a-f]{2})+$/u.test(hex)) return null;
  const bytes = Buffer.from(hex, 'hex');
  // A seal is a SEQUENCE of more than 255 bytes: 30 82, then its length (X.690, 8.1.3).
  if (bytes[0] !== 0x30 || bytes[1] !== 0x82) return null;
  return readCms(bytes.subarray(0, bytes.readUInt16BE(2) + 4));
}

function isWhole(file: Buffer, place: Place, parts: SealParts): boolean {
  const { start, end, hex } = place;
  // SECURITY: the range must end exactly where the file ends, so that nothing can be added after the seal.
  const before = file.toString('latin1', Math.max(0, start - 80), start);
  const range = `/ByteRange [0 ${start} ${end} ${file.length - end}]`;
  if (before.replace(/ *\n\/Contents $/u, '').slice(-range.length) !== range) return false;
  const digest = sha256(file.subarray(0, start), file.subarray(end));
  try {
    return isSealOver(digest, hex, parts);
  } catch {
    // A certificate, time or signature that cannot be read or written again was not put there by `seal`.
    return false;
  }
}

/**
 * Whether a seal, in hexadecimal, is the one and only seal over this digest: its own bytes and nothing else. May throw on
 * what `seal` did not write.
 */
export function isSealOver(
  digest: Uint8Array,
  hex: string,
  { certificateDer, when, signature: found }: SealParts,
): boolean {
  const facts = { certificateDer, digest, when };
  const signature = lowSignature(found);
  if (signature === null) return false;
  // SECURITY: no second way of writing the same seal is taken, not even in the padding after it.
  const expected = Buffer.from(cmsOf(facts, signature)).toString('hex').padEnd(hex.length, '0');
  if (expected !== hex) return false;
  const certificate = new X509Certificate(certificateDer);
  const key = certificate.publicKey;
  const rightCurve = key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return rightCurve && certificate.verify(key) && verify('sha256', attributesToSign(facts), key, signature);
}
