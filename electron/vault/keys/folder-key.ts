import type { OpeningChoice } from '../../../shared/domain/folder.ts';
import type { Random } from '../ports.ts';
import { derived } from './derive.ts';
import { unwrapped, wrapped } from './wrap.ts';

/** The two ways a folder's key can be wrapped; which are there follows the opening choice. */
export interface FolderKeyBoxes {
  /** Under the vault's share: `vault` and `either`. */
  byShare: Buffer | null;
  /** Under the client's key (`either`), or under share and client's key together (`only`). */
  byClient: Buffer | null;
}

const about = (folderId: string, choice: OpeningChoice, by: 'share' | 'client'): string =>
  `egenmakt folder key v1|${folderId}|${choice}|${by}`;

const together = (share: Buffer, clientKey: Buffer): Buffer =>
  derived(Buffer.concat([share, clientKey]), Buffer.alloc(0), 'egenmakt only with you v1');

/**
 * Wraps a folder's key as the choice says (architecture.md, Keys). With `only` there is no box that the vault alone
 * could open.
 */
export function folderKeyBoxes(
  folderKey: Buffer,
  choice: OpeningChoice,
  keys: { folderId: string; share: Buffer; clientKey: Buffer | null },
  random: Random,
): FolderKeyBoxes {
  const byShare = (): Buffer => wrapped(keys.share, folderKey, about(keys.folderId, choice, 'share'), random);
  if (choice === 'vault') return { byShare: byShare(), byClient: null };
  if (!keys.clientKey) throw new Error('a choice of the client needs the key of the client');
  const client = choice === 'only' ? together(keys.share, keys.clientKey) : keys.clientKey;
  const byClient = wrapped(client, folderKey, about(keys.folderId, choice, 'client'), random);
  // SECURITY: only with you leaves nothing that opens without the client.
  return { byShare: choice === 'only' ? null : byShare(), byClient };
}

/** The folder's key by the vault alone; null for `only`, and for boxes that are not this folder's. */
export function folderKeyByShare(
  boxes: FolderKeyBoxes,
  choice: OpeningChoice,
  keys: { folderId: string; share: Buffer },
): Buffer | null {
  return boxes.byShare && unwrapped(keys.share, boxes.byShare, about(keys.folderId, choice, 'share'));
}

/** The folder's key with the client's key. */
export function folderKeyByClient(
  boxes: FolderKeyBoxes,
  choice: OpeningChoice,
  keys: { folderId: string; share: Buffer; clientKey: Buffer },
): Buffer | null {
  if (!boxes.byClient) return null;
  const key = choice === 'only' ? together(keys.share, keys.clientKey) : keys.clientKey;
  return unwrapped(key, boxes.byClient, about(keys.folderId, choice, 'client'));
}
