import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freshPair } from '../../electron/vault/keys/signing.ts';
import { Presence, wrappedSigningKey } from '../../electron/vault/keys/presence.ts';
import { applied } from '../../shared/domain/plan-change.ts';
import type { Plan, PlanChange } from '../../shared/domain/plan.ts';
import { readPlan } from '../../electron/vault/store/folder/plan.ts';
import { savePlan } from '../../electron/vault/store/folder/save-plan.ts';
import { recordWith } from '../../electron/vault/store/history.ts';
import { beginPerson } from '../../electron/vault/store/folder/person.ts';
import { writeMeta } from '../../electron/vault/store/folder/meta.ts';
import { createFolder, createVault, type FolderDb, type VaultDb } from '../../electron/vault/store/open.ts';

/** A fixed point in time, `seconds` after the beginning of a day. */
export const moment = (seconds = 0): string => new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString();
export const newId = (): string => randomBytes(16).toString('hex');
export const newKey = (): Buffer => randomBytes(32);

/** A fresh place on the disk that leaves with the test. */
export function freshPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'egenmakt-store-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** Closes with the test what the test did not close itself. */
export function closing<T extends { close(): void }>(db: T): T {
  onTestFinished(() => {
    try {
      db.close();
    } catch {
      // The test closed it.
    }
  });
  return db;
}

export interface Kept<D> {
  db: D;
  path: string;
  key: Buffer;
}

export function freshVault(place = freshPlace()): Kept<VaultDb> {
  const path = join(place, 'vault.db');
  const key = newKey();
  return { db: closing(createVault(path, key)), path, key };
}

export interface KeptFolder extends Kept<FolderDb> {
  id: string;
  /** The client, with a key of their own. */
  presence: Presence;
}

/** A client who is here. */
export function presenceIn(folderId: string): Presence {
  const clientKey = newKey();
  const signingBox = wrappedSigningKey(clientKey, freshPair().privateDer, folderId, randomBytes);
  const presence = Presence.of(
    folderId,
    clientKey,
    { signingBox, certificate: Buffer.from('certificate') },
    0,
  );
  if (!presence) throw new Error('the key that wrapped does not open');
  return presence;
}

export function freshFolder(place = freshPlace()): KeptFolder {
  const path = join(place, 'folders', `${newId()}.db`);
  const key = newKey();
  const db = closing(createFolder(path, key));
  const id = newId();
  db.transaction((tx) => {
    writeMeta(tx, 'folder-id', id);
    beginPerson(tx, {
      alias: 'Björk',
      calledName: 'Ester',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'start',
    });
  });
  return { db, path, key, id, presence: presenceIn(id) };
}

/** Changes the plan, With, as the services do: decided in `shared/domain`, kept by the store. */
export function edit({ db, presence }: KeptFolder, work: (plan: Plan) => Plan, at = moment()): void {
  recordWith(db, presence, { at, label: 'plan' }, (recorder) => {
    const before = readPlan(recorder.tx);
    savePlan(recorder, before, work(before));
  });
}

/** One change of the plan that a person can ask for. */
export const change =
  (asked: PlanChange, id = newId()) =>
  (plan: Plan): Plan =>
    applied(plan, asked, { id, today: '2026-03-01' });

/** The store's code that `work` throws. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'nothing thrown';
}
