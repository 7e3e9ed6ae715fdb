import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FrontPage } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { frontPage } from '../../../shared/contract/inputs.ts';
import { unwrapped, wrapped } from '../keys/wrap.ts';
import type { Random } from '../ports.ts';
import { StoreError } from './store-error.ts';
import { takeoverBoxPath } from './takeover-box.ts';
import { besideOf, writeWhole } from './write-whole.ts';

const largestPage = 256 * 1024;
const about = (fileId: Id): string => `egenmakt front page v1|${fileId}`;
const pagePath = (dir: string, fileId: Id): string => join(dir, 'front', fileId);
const pageSchema = z.strictObject({ page: frontPage });

/** Writes a front page under its own key, whole or not at all (architecture.md, Keys). Throws StoreError. */
export function writeFrontPage(
  dir: string,
  fileId: Id,
  key: Uint8Array,
  page: FrontPage,
  random: Random,
): void {
  mkdirSync(join(dir, 'front'), { recursive: true, mode: 0o700 });
  writeWhole(
    pagePath(dir, fileId),
    wrapped(key, Buffer.from(JSON.stringify({ page }), 'utf8'), about(fileId), random),
  );
}

/** Reads a front page. Throws StoreError `damaged` when the file is gone, changed, or another's. */
export function readFrontPage(dir: string, fileId: Id, key: Uint8Array): FrontPage {
  const path = pagePath(dir, fileId);
  // SECURITY: a size limit before reading what somebody else may have put there.
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined || size > largestPage) throw new StoreError('damaged');
  const plain = unwrapped(key, readFileSync(path), about(fileId));
  const page = plain && pageSchema.safeParse(JSON.parse(plain.toString('utf8')));
  if (!page?.success) throw new StoreError('damaged');
  return page.data.page;
}

/** Removes a front page that is no longer wanted, with what a crash can have left beside it. */
export function removeFrontPage(dir: string, fileId: Id): void {
  const path = pagePath(dir, fileId);
  const box = takeoverBoxPath(dir, fileId);
  for (const each of [path, box]) for (const file of [each, besideOf(each)]) rmSync(file, { force: true });
}
