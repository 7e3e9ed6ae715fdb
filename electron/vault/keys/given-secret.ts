import { closeSync, openSync, readSync } from 'node:fs';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import { fromGroups, normalPin, normalWords } from '../../../shared/domain/secrets.ts';
import { failed, done, type Outcome } from '../answer.ts';
import type { GivenSecret, SlotForm } from './client-slots.ts';

/** Bytes of the code on a card (80 bits), of a spare (160 bits) and of a key on a stick. */
export const secretBytes = { card: 10, spare: 20, stick: 32 } as const;

/** The text a card is stretched from: its code and the PIN, joined, so that neither is tried alone. */
export const cardText = (code: Uint8Array, pin: string): string =>
  `${Buffer.from(code).toString('hex')}|${pin}`;

/** The text a secret of bytes is stretched from. */
export const bytesText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Reads a key file of exactly `bytes` bytes; null when there is no such file or it has another length. */
export function keyFileBytes(path: string, bytes: number): Buffer | null {
  try {
    const file = openSync(path, 'r');
    try {
      // SECURITY: one byte more than wanted is asked for, and no more, whatever the file's size.
      const read = Buffer.alloc(bytes + 1);
      return readSync(file, read, 0, bytes + 1, 0) === bytes ? read.subarray(0, bytes) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Brings what the client gave into the form it is stretched in; a file is asked for and read here. */
export async function givenSecret(
  secret: ClientSecret,
  chooseKey: () => Promise<string | null>,
): Promise<Outcome<GivenSecret, 'mistyped' | 'nothing-chosen'>> {
  switch (secret.kind) {
    case 'words':
      return done({ form: 'words', text: normalWords(secret.words) });
    case 'card': {
      const code = fromGroups(secret.code, secretBytes.card);
      return code.ok
        ? done({ form: 'card', text: cardText(code.bytes, normalPin(secret.pin)) })
        : failed('mistyped');
    }
    case 'spare': {
      const code = fromGroups(secret.code, secretBytes.spare);
      return code.ok ? done({ form: 'spare', text: bytesText(code.bytes) }) : failed('mistyped');
    }
    case 'stick':
      return fromFile('stick', secretBytes.stick, chooseKey);
    case 'spare-stick':
      return fromFile('spare-stick', secretBytes.spare, chooseKey);
  }
}

async function fromFile(
  form: SlotForm,
  length: number,
  chooseKey: () => Promise<string | null>,
): Promise<Outcome<GivenSecret, 'mistyped' | 'nothing-chosen'>> {
  const path = await chooseKey();
  if (path === null) return failed('nothing-chosen');
  const bytes = keyFileBytes(path, length);
  return bytes ? done({ form, text: bytesText(bytes) }) : failed('mistyped');
}
