import { join } from 'node:path';
import type { BackupDifference, RestoreView } from '../../../shared/domain/backup.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { copiedFile, heldBy } from '../backup/copy-file.ts';
import { readErasedBeside } from '../backup/erased-file.ts';
import { foundList, isGenuine } from '../backup/list-file.ts';
import type { Staged } from '../backup/under-way.ts';
import { freshStage } from '../backup/swap.ts';
import { vaultDatabaseKey } from '../keys/vault-slots.ts';
import { fileKey } from '../store/driver.ts';
import { openVault, vaultPath, type VaultDb } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import {
  addBackup,
  addErasedThings,
  addErasures,
  markLeavingAgain,
  readBackups,
  readErasures,
  readLeaving,
  readHeldClients,
} from '../store/vault/backups.ts';
import { planErasing, putErasingsToSleep, readEndingRecord } from '../store/vault/endings.ts';
import { readFolder } from '../store/vault/people.ts';
import { putReleasedToSleep } from '../store/vault/withdrawing.ts';
import { carryShown, noteUnknownShown } from '../store/vault/shown-before.ts';
import { withdrawnNumbers } from '../store/vault/withdrawn-numbers.ts';
import { writeSetting } from '../store/vault/settings.ts';
import { forgetAllowed } from '../store/vault/takeover.ts';
import { forgotten, leftOut } from './forgetting.ts';
import { allErased } from './noting-erased.ts';
import { newId, now, today } from './now.ts';

/** Copies a backup beside what is here, each file compared with the list. */
export async function stagedBackup(
  app: App,
  source: string,
): Promise<Outcome<Staged, 'no-backup' | 'newer'>> {
  const found = foundList(source);
  if (found.found !== 'here') return failed(found.found === 'none' ? 'no-backup' : found.found);
  const { list, mac } = found;
  const stage = freshStage(app.dir);
  const missing = new Set<Id>();
  const folderOf = new Map(list.clients.map(({ folder, front }) => [`front/${front}`, folder]));
  for (const [index, { path, sha256 }] of list.files.entries()) {
    const copy = await copiedIfThere(join(source, path), join(stage, path));
    // Only the folder of somebody who chose so, or was erased, may be missing, and their front page with it.
    if (copy === null && path.startsWith('folders/'))
      missing.add(path.slice('folders/'.length, -'.db'.length));
    else if (copy === null && missing.has(folderOf.get(path) ?? '')) continue;
    // SECURITY: nothing that is not exactly what was written takes the place of what is here.
    else if (copy?.sha256 !== sha256) return failed('damaged');
    app.notify({ notice: 'backup', done: index + 1, of: list.files.length });
  }
  return done({ source, list, mac, missing, erasedBeside: readErasedBeside(join(source, '..')) });
}

async function copiedIfThere(from: string, to: string): Promise<{ sha256: string } | null> {
  try {
    return await copiedFile(from, to, () => false);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing') return null;
    throw error;
  }
}

/** Opens the vault.db that lies beside, once it is proven that the list is this vault's. */
export function openedStage(
  app: App,
  staged: Staged,
  vaultKey: Buffer,
): Outcome<VaultDb, 'wrong-vault' | 'newer'> {
  const { list, mac } = staged;
  // SECURITY: a list that somebody else wrote could leave out, or put in, whole folders.
  if (!isGenuine(list, mac, vaultKey)) return failed('damaged');
  try {
    const key = vaultDatabaseKey(vaultKey, list.vaultId);
    return done(openVault(vaultPath(join(app.dir, 'restoring')), fileKey(key, list.vaultId)));
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer') return failed('newer');
    if (error instanceof StoreError && error.code === 'foreign') return failed('wrong-vault');
    throw error;
  }
}

/** What would change if the backup took the place of what is here. */
export async function compared(app: App, live: VaultDb, staged: Staged, then: VaultDb): Promise<RestoreView> {
  const erased = new Set([...readErasures(live), ...staged.erasedBeside.numbers]);
  const before = new Map(readHeldClients(then).map((client) => [client.number, client]));
  const after = new Map(readHeldClients(live).map((client) => [client.number, client]));
  const hashes = new Map(staged.list.files.map(({ path, sha256 }) => [path, sha256]));
  const stateOf = async (number: Id): Promise<BackupDifference> => {
    const [old, current] = [before.get(number), after.get(number)];
    if (erased.has(number)) return 'erased';
    if (!current) return 'not-now';
    if (!old || staged.missing.has(old.fileId)) return 'not-then';
    const path = `folders/${current.fileId}.db`;
    return hashes.get(path) === (await heldBy(join(app.dir, path))).sha256 ? 'same' : 'older';
  };
  const clients: RestoreView['clients'] = [];
  for (const [number, client] of new Map([...before, ...after])) {
    const state = await stateOf(number);
    // Whoever was erased has no name here any more, in the backup neither.
    clients.push({ alias: state === 'erased' ? '' : client.alias, state });
  }
  return {
    made: staged.list.made,
    clients: clients.sort((one, other) => one.alias.localeCompare(other.alias, 'sv')),
    missing: staged.missing.size,
    cannotKnow: !staged.erasedBeside.whole,
  };
}

/**
 * Who is to be erased, and when, is as it is here now: planned since, or taken back since; erasing cannot be undone. Of
 * those whom nobody knows here it sleeps.
 */
function planned(then: VaultDb, live: VaultDb | null): void {
  putErasingsToSleep(then);
  if (!live) return;
  const here = new Set(readHeldClients(live).map(({ id }) => id));
  for (const { id } of readHeldClients(then).filter((client) => here.has(client.id)))
    planErasing(then, id, readEndingRecord(live, id).erasing);
}

/**
 * Makes what lies beside ready: nobody who was erased comes back, what the vault knew of its backups and of what it has
 * shown stays known, and every consent sleeps until its client confirms it (rule 14).
 */
export function prepared(app: App, staged: Staged, then: VaultDb, live: VaultDb | null): void {
  const stage = join(app.dir, 'restoring');
  const erased = new Set([
    ...readErasures(then),
    ...staged.erasedBeside.numbers,
    ...(live ? readErasures(live) : []),
  ]);
  for (const { id, number, fileId } of readHeldClients(then))
    if (erased.has(number)) forgotten(stage, then, readFolder(then, id));
    else if (staged.missing.has(fileId)) leftOut(stage, then, readFolder(then, id));
  addErasures(then, erased);
  // Beside the backups nothing tells clients from things.
  addErasedThings(then, [...(live ? allErased(live) : []), ...staged.erasedBeside.numbers]);
  forgetAllowed(then);
  if (live) carryShown(then, live);
  else noteUnknownShown(then, Number(today(app.outside.clock).slice(0, 4)));
  putReleasedToSleep(then, live ? withdrawnNumbers(live) : [], staged.erasedBeside.numbers);
  planned(then, live);
  const known = new Set(readBackups(then).map(({ place, name }) => join(place, name)));
  for (const backup of live ? readBackups(live).toReversed() : [])
    if (!known.has(join(backup.place, backup.name)))
      addBackup(then, { ...backup, id: newId(app.outside.random) });
  // Who must leave backups must still leave them.
  markLeavingAgain(then, live ? readLeaving(live) : []);
  writeSetting(then, 'restored', now(app.outside.clock));
}
