import { createHash } from 'node:crypto';
import type { Id } from '../../../shared/domain/plan.ts';
import type { Random } from '../ports.ts';
import type { Presence } from './presence.ts';
import { derived } from './derive.ts';
import { unwrapped, wrapped } from './wrap.ts';

/** Bytes of one block for the pages only for me (rule 7). */
export const blockBytes = 1024 * 1024;
/** Bytes that iv, tag and length take of the whole. */
const overhead = 12 + 16 + 4;
/** Every how many meetings With one more block is added, also when empty. */
export const meetingsPerBlock = 50;

/** How many blocks a folder has after so many meetings With; never fewer than one. */
export const blocksAfter = (meetings: number): number => 1 + Math.floor(meetings / meetingsPerBlock);

/** Before there is a client's key: random bytes, so that nobody sees whether anything was written. */
export const emptyBlocks = (count: number, random: Random): Buffer => random(count * blockBytes);

const about = (folderId: Id): string => `egenmakt only for me v1|${folderId}`;
const pagesKey = (clientKey: Buffer, folderId: Id): Buffer =>
  derived(clientKey, createHash('sha256').update(folderId).digest(), 'egenmakt only for me v1');

/** Bytes of text that fit into so many blocks. */
export const roomFor = (blocks: number): number => blocks * blockBytes - overhead;

/** The pages, padded to whole blocks and encrypted to the client's key alone; null when they do not fit. */
export function sealedBlocks(
  presence: Presence,
  text: string,
  blocks: number,
  random: Random,
): Buffer | null {
  const plain = Buffer.from(text, 'utf8');
  if (plain.length > roomFor(blocks)) return null;
  const padded = Buffer.alloc(roomFor(blocks) + 4);
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, 4);
  return presence.withClientKey((key) =>
    wrapped(pagesKey(key, presence.folderId), padded, about(presence.folderId), random),
  );
}

/** Reads the pages back; null while the blocks are still random, or belong to another key. */
export function openedBlocks(presence: Presence, blocks: Buffer): string | null {
  const padded = presence.withClientKey((key) =>
    unwrapped(pagesKey(key, presence.folderId), blocks, about(presence.folderId)),
  );
  return padded ? padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8') : null;
}
