import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Id } from '../../../shared/domain/plan.ts';
import type { Random } from '../ports.ts';
import { json } from '../store/decode.ts';
import { writeWhole } from '../store/write-whole.ts';
import { derived } from './derive.ts';
import { openedFrom, sealedTo } from './sealed-to.ts';
import { freshPair } from './signing.ts';
import { unwrapped, wrapped } from './wrap.ts';

/** Bytes of the takeover secret, and so of each half: 160 random bits need no stretching. */
export const halfBytes = 20;

const use = 'egenmakt takeover v1';
const about = (vaultId: Id): string => `egenmakt takeover key v1|${vaultId}`;
const sealing = (frontId: Id): { use: string; about: string } => ({
  use: 'egenmakt takeover page v1',
  about: `egenmakt takeover page v1|${frontId}`,
});

/** Two halves that each tell nothing: one is random, the other is the secret under it. */
export function inHalves(secret: Uint8Array, random: Random): [Buffer, Buffer] {
  const first = random(secret.length);
  return [first, joinedHalves(secret, first)];
}

/** The secret of two halves, in either order. */
export const joinedHalves = (one: Uint8Array, other: Uint8Array): Buffer =>
  Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)));

const largestFile = 16 * 1024;
const fileSchema = z.strictObject({
  format: z.literal(1),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  salt: z.base64().max(100),
  /** The private key (PKCS #8) under the secret of the two halves. */
  box: z.base64().max(4096),
});

/** The takeover key as it lies beside the vault: readable while that is locked, and opened by the two halves only. */
export type TakeoverFile = z.infer<typeof fileSchema>;

const takeoverPath = (dir: string): string => join(dir, 'vault.keys.takeover');

/** Makes a takeover key pair, its private half under the secret. Answers the public half (SPKI), too. */
export function newTakeover(
  secret: Uint8Array,
  vaultId: Id,
  random: Random,
): { file: TakeoverFile; publicDer: Buffer } {
  const { privateDer, publicDer } = freshPair();
  const salt = random(16);
  const box = wrapped(derived(secret, salt, use), privateDer, about(vaultId), random);
  privateDer.fill(0);
  return {
    file: { format: 1, vaultId, salt: salt.toString('base64'), box: box.toString('base64') },
    publicDer,
  };
}

/** The private key (PKCS #8) by the secret, or null when it is another's. */
export function takeoverPrivate({ vaultId, salt, box }: TakeoverFile, secret: Uint8Array): Buffer | null {
  const key = derived(secret, Buffer.from(salt, 'base64'), use);
  return unwrapped(key, Buffer.from(box, 'base64'), about(vaultId));
}

/** Keeps the takeover key (JSON of a {@link TakeoverFile}) beside the vault, unless it lies there. Throws StoreError. */
export function keepTakeoverFile(dir: string, text: string): void {
  const path = takeoverPath(dir);
  if (existsSync(path) && statSync(path).size <= largestFile && readFileSync(path, 'utf8') === text) return;
  writeWhole(path, Buffer.from(text, 'utf8'));
}

/** The takeover key beside the vault; null when there is none, or it cannot be read. */
export function readTakeoverFile(dir: string): TakeoverFile | null {
  const path = takeoverPath(dir);
  // SECURITY: a size limit before parsing what somebody else may have put there.
  if (!existsSync(path) || statSync(path).size > largestFile) return null;
  const file = json(fileSchema).safeParse(readFileSync(path, 'utf8'));
  return file.success ? file.data : null;
}

/** There is no takeover key any more. */
export const removeTakeoverFile = (dir: string): void => rmSync(takeoverPath(dir), { force: true });

const contentSchema = json(z.strictObject({ alias: z.string().max(400), key: z.base64().max(100) }));

/** What opens one front page, and whose it is. */
export interface PageKey {
  alias: string;
  /** 32 bytes. */
  key: Buffer;
}

/** Seals the key of a front page to the takeover key: only the two halves together read it. */
export function sealedPageKey(publicDer: Uint8Array, frontId: Id, page: PageKey, random: Random): Buffer {
  const content = JSON.stringify({ alias: page.alias, key: page.key.toString('base64') });
  return sealedTo(publicDer, Buffer.from(content, 'utf8'), sealing(frontId), random);
}

/** Opens it; null when it was damaged, or sealed to another key. */
export function openedPageKey(privateDer: Uint8Array, frontId: Id, sealed: Uint8Array): PageKey | null {
  const opened = openedFrom(privateDer, sealed, sealing(frontId));
  const content = opened && contentSchema.safeParse(opened.toString('utf8'));
  return content?.success
    ? { alias: content.data.alias, key: Buffer.from(content.data.key, 'base64') }
    : null;
}
