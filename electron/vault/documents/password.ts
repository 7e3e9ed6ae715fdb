import { rangeToFill } from './seal-place.ts';
import { fillTime } from './seal.ts';

/**
 * A finished paper, not labelled PDF/A, encrypted under a password (AES-256, ISO 32000-2 revision 6) with everything
 * permitted: screen readers, printing and copying are the client's own. To be sealed afterwards and never before, since
 * encrypting breaks a seal. The library is loaded at the first use.
 * @param pdf with or without a place for a seal
 * @param when the time the seal will say; what is encrypted cannot be filled in later
 */
export async function withPassword(pdf: Uint8Array, password: string, when: Date): Promise<Uint8Array> {
  const { PDF } = await import('@libpdf/core');
  const bytes = Buffer.from(pdf);
  const isSealed = bytes.lastIndexOf(rangeToFill, bytes.length, 'latin1') >= 0;
  if (isSealed) fillTime(bytes, when);
  const document = await PDF.load(bytes);
  // NFC as everywhere: the same letters from another keyboard open the same file.
  const typed = password.normalize('NFC');
  // SECURITY: no second password that would open it as well.
  document.setProtection({ userPassword: typed, ownerPassword: typed, algorithm: 'AES-256' });
  return document.save();
}
