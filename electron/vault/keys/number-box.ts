import { createHash } from 'node:crypto';
import type { Id } from '../../../shared/domain/plan.ts';
import type { Random } from '../ports.ts';
import { derived } from './derive.ts';
import type { Presence } from './presence.ts';
import { unwrapped, wrapped } from './wrap.ts';

const use = 'egenmakt release number v1';
const about = (folderId: Id, releaseId: Id): string => `${use}|${folderId}|${releaseId}`;
const numberKey = (clientKey: Buffer, folderId: Id): Buffer =>
  derived(clientKey, createHash('sha256').update(folderId).digest(), use);

/**
 * The log's number of what a client released, encrypted to their key alone: nobody else can follow a wording in the log
 * back to this folder (product.md, rule 10). Numbers are all of one length, so that the box tells nothing.
 */
export function sealedNumber(presence: Presence, releaseId: Id, number: string, random: Random): Buffer {
  const { folderId } = presence;
  return presence.withClientKey((key) =>
    wrapped(numberKey(key, folderId), Buffer.from(number, 'utf8'), about(folderId, releaseId), random),
  );
}

/** Reads it back; null when it was for another key, which is lost. */
export function openedNumber(presence: Presence, releaseId: Id, box: Uint8Array): string | null {
  const { folderId } = presence;
  const opened = presence.withClientKey((key) =>
    unwrapped(numberKey(key, folderId), box, about(folderId, releaseId)),
  );
  return opened && opened.toString('utf8');
}
