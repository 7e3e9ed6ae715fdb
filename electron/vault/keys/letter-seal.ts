import type { Random } from '../ports.ts';
import { openedFrom, sealedTo, type SealedFor } from './sealed-to.ts';

const letters: SealedFor = { use: 'egenmakt letter box v1', about: 'letter v1' };

/** Seals a letter to a folder's public key (SPKI): nobody reads it without the folder, whoever wrote it included. */
export const sealedLetter = (folderPublicDer: Uint8Array, text: string, random: Random): Buffer =>
  sealedTo(folderPublicDer, Buffer.from(text, 'utf8'), letters, random);

/** Opens a letter with the folder's private key (PKCS #8); null when it was damaged or sealed to another. */
export const openedLetter = (folderPrivateDer: Uint8Array, sealed: Uint8Array): string | null =>
  openedFrom(folderPrivateDer, sealed, letters)?.toString('utf8') ?? null;
