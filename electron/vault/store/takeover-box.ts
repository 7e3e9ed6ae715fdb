import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../../shared/domain/plan.ts';
import { asStoreError } from './store-error.ts';
import { besideOf, writeWhole } from './write-whole.ts';

const ending = '.over';
/** Bytes of the mark before what was sealed. */
export const markBytes = 8;
const largestBox = 16 * 1024;

/** Where the key of a front page lies, sealed to the takeover key: beside the page itself. */
export const takeoverBoxPath = (dir: string, frontId: Id): string =>
  join(dir, 'front', `${frontId}${ending}`);

/** Keeps what was sealed, behind a mark by which it can be seen later whether it is still right. Throws StoreError. */
export function writeTakeoverBox(dir: string, frontId: Id, mark: Uint8Array, sealed: Uint8Array): void {
  mkdirSync(join(dir, 'front'), { recursive: true, mode: 0o700 });
  writeWhole(takeoverBoxPath(dir, frontId), Buffer.concat([mark, sealed]));
}

function boxBytes(path: string): Buffer | null {
  // SECURITY: a size limit before reading what somebody else may have put there.
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return size === undefined || size > largestBox ? null : readFileSync(path);
}

/** Whether the box is there, with this mark. */
export function hasTakeoverBox(dir: string, frontId: Id, mark: Uint8Array): boolean {
  return boxBytes(takeoverBoxPath(dir, frontId))?.subarray(0, markBytes).equals(mark) ?? false;
}

/** Takes the box away: the takeover key opens this page no more. Throws StoreError. */
export function removeTakeoverBox(dir: string, frontId: Id): void {
  try {
    const path = takeoverBoxPath(dir, frontId);
    for (const each of [path, besideOf(path)]) rmSync(each, { force: true });
  } catch (error) {
    throw asStoreError(error);
  }
}

const named = /^([0-9a-f]{32})\.over$/u;

/** Every box that is there: what was sealed, and for which front page. */
export function readTakeoverBoxes(dir: string): { frontId: Id; sealed: Buffer }[] {
  let names: string[];
  try {
    names = readdirSync(join(dir, 'front')).sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const frontId = named.exec(name)?.[1];
    const bytes = frontId === undefined ? null : boxBytes(join(dir, 'front', name));
    return frontId === undefined || bytes === null ? [] : [{ frontId, sealed: bytes.subarray(markBytes) }];
  });
}
