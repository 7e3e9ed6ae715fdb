import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupsToDrop, type BackupTrouble } from '../../../shared/domain/backup.ts';
import { dayOf } from '../../../shared/domain/calendar.ts';
import type { App } from '../app.ts';
import { backupName, freshPart, isReachable } from '../backup/backup-place.ts';
import { readThrough } from '../backup/checked-copy.ts';
import { copiedFile, heldBy } from '../backup/copy-file.ts';
import { writeErasedBeside } from '../backup/erased-file.ts';
import type { BackupJob } from '../backup/under-way.ts';
import { writeList, type BackupFile, type BackupList } from '../backup/list-file.ts';
import { folderKeyByShare } from '../keys/folder-key.ts';
import { vaultDatabaseKey } from '../keys/vault-slots.ts';
import type { Without } from '../session.ts';
import { fileKey } from '../store/driver.ts';
import { asStoreError, StoreError } from '../store/store-error.ts';
import { settle } from '../store/write-whole.ts';
import {
  addBackup,
  forgetBackup,
  readBackups,
  readHeldClients,
  type HeldClient,
} from '../store/vault/backups.ts';
import { readFolder } from '../store/vault/people.ts';
import { clearingDay } from './believed-day.ts';
import { followBackups } from './backups-holding.ts';
import { allErased } from './noting-erased.ts';
import { newId, now } from './now.ts';

/** What the making of one backup carries along. */
interface Making {
  app: App;
  session: Without;
  job: BackupJob;
  place: string;
  part: string;
}

const troubleOf = (error: unknown): BackupTrouble => {
  const known = asStoreError(error);
  if (known.symbol === 'STOPPED') return 'stopped';
  if (known.code === 'damaged' || known.code === 'foreign') return 'differs';
  return known.code === 'disk-full' ? 'disk-full' : 'cannot-write';
};

/**
 * Makes a backup in the background; what else is asked goes on between its files. Each is copied while nothing is
 * written, read back and compared, and opened where the vault's keys open it. Answers why it did not come about.
 */
export async function madeBackup(
  app: App,
  session: Without,
  place: string,
  job: BackupJob,
): Promise<BackupTrouble | null> {
  const name = backupName(app.outside.clock.now());
  let making: Making | null = null;
  try {
    making = { app, session, job, place, part: freshPart(place, name) };
    const whole = join(place, name);
    const list = await copied(making);
    await checked(making, list);
    await turn(making, () => {
      writeList(making?.part ?? '', list, session.vaultKey);
      renameSync(making?.part ?? '', whole);
      settle(place);
      noted(app, session, { place, name, list });
    });
    return null;
  } catch (error) {
    if (making) dropHalf(making.part);
    return isReachable(place) ? troubleOf(error) : 'no-place';
  }
}

/** Takes away what was half made, where it can be reached; on a stick that is pulled out it goes with the next backup. */
function dropHalf(part: string): void {
  try {
    rmSync(part, { recursive: true, force: true });
  } catch {
    // The disk has gone, or says no: the backup that did not come about is told, and this must not hide it.
  }
}

/** Does something while no call is answered, and only as long as this is still the session it began in (rule 3). */
function turn<T>({ app, session, job }: Making, work: () => Promise<T> | T): Promise<T> {
  return app.inTurn(async () => {
    if (job.stopped || app.session !== session) throw new StoreError('failed', 'STOPPED');
    return work();
  });
}

/** Copies vault.keys and vault.db, then every file that vault.db names. */
async function copied(making: Making): Promise<BackupList> {
  const { app, session, job, part } = making;
  const { vault, vaultKey } = session;
  const files: BackupFile[] = [];
  const add = async (path: string): Promise<void> => {
    const held = await turn(making, () =>
      copiedFile(join(app.dir, path), join(part, path), () => job.stopped),
    );
    files.push({ path, ...held });
    told(making);
  };
  const clients = await turn(making, async () => {
    // SECURITY: vault.db is never read past SQLite, which holds its lock (POSIX); it is written anew under its own key.
    vault.db.exportTo(join(part, 'vault.db'), fileKey(vaultDatabaseKey(vaultKey, vault.id), vault.id));
    settle(join(part, 'vault.db'));
    files.push({ path: 'vault.db', ...(await heldBy(join(part, 'vault.db'))) });
    const held = readHeldClients(vault.db);
    job.of = 2 * (2 + held.length * 2);
    return held;
  });
  told(making);
  await add('vault.keys');
  for (const { fileId, frontId } of clients) {
    await add(`folders/${fileId}.db`);
    await add(`front/${frontId}`);
  }
  return {
    vaultId: vault.id,
    made: now(app.outside.clock),
    files,
    clients: clients.map(({ number, fileId, frontId }) => ({ number, folder: fileId, front: frontId })),
  };
}

function told({ app, job }: Making): void {
  job.done += 1;
  app.notify({ notice: 'backup', done: job.done, of: job.of });
}

/** Reads every file back from where it was written, compares it, and opens it where the vault's keys do. */
async function checked(making: Making, list: BackupList): Promise<void> {
  const { session, part, job } = making;
  const byFile = new Map(readHeldClients(session.vault.db).map((client) => [client.fileId, client]));
  for (const { path, sha256 } of list.files) {
    const back = await heldBy(join(part, path), () => job.stopped);
    if (back.sha256 !== sha256) throw new StoreError('damaged');
    await turn(making, () => opened(making, path, byFile));
    told(making);
  }
}

function opened({ session, part }: Making, path: string, byFile: ReadonlyMap<string, HeldClient>): void {
  const { vault, vaultKey } = session;
  if (path === 'vault.db')
    readThrough('vault', join(part, path), fileKey(vaultDatabaseKey(vaultKey, vault.id), vault.id));
  const client = byFile.get(path.slice('folders/'.length, -'.db'.length));
  if (!path.startsWith('folders/') || !client) return;
  const { id, share, boxes, choice, fileId } = readFolder(vault.db, client.id);
  // A folder that opens only with its client was compared; nobody can open it here.
  const key = choice === 'only' ? null : folderKeyByShare(boxes, choice, { folderId: id, share });
  if (!key) return;
  readThrough('folder', join(part, path), fileKey(key, fileId));
  key.fill(0);
}

/** Notes the backup, lets the old ones go, and notes beside them who was erased. */
function noted(
  app: App,
  { vault }: Without,
  { place, name, list }: { place: string; name: string; list: BackupList },
): void {
  addBackup(vault.db, {
    id: newId(app.outside.random),
    place,
    name,
    made: list.made,
    bytes: list.files.reduce((sum, file) => sum + file.bytes, 0),
    clients: list.clients.map(({ number }) => number),
  });
  dropOld(app, vault.db);
  writeErasedBeside(place, allErased(vault.db));
  followBackups(app, vault.db);
}

/** Removes backups that are no longer kept, where they can be reached; the others stay listed until they can. */
function dropOld(app: App, db: Without['vault']['db']): void {
  const all = readBackups(db);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const dated = all.map(({ id, made }) => ({ id, made, day: dayOf(new Date(made), zone) }));
  const drop = new Set(backupsToDrop(dated, clearingDay(app, db)));
  for (const { id, place, name } of all.filter((each) => drop.has(each.id))) {
    if (!isReachable(place)) continue;
    rmSync(join(place, name), { recursive: true, force: true });
    forgetBackup(db, id);
  }
}
