import { join } from 'node:path';
import { isBackupDue, type BackupsView, type WallMinute } from '../../../shared/domain/backup.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { backupAt, isReachable } from '../backup/backup-place.ts';
import { clearStage, readyStage } from '../backup/swap.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { writeErasedBeside } from '../backup/erased-file.ts';
import type { Db } from '../store/driver.ts';
import { readBackups, readHeldClients } from '../store/vault/backups.ts';
import { readSetting, writeSetting } from '../store/vault/settings.ts';
import { unlockDaysAfter } from '../store/vault/unlock-dates.ts';
import { backupsHolding } from './backups-holding.ts';
import { madeBackup } from './backup-making.ts';
import { closedFolder } from './folder-opening.ts';
import { allErased } from './noting-erased.ts';
import { today } from './now.ts';
import { isOwnFolder } from './own-files.ts';
import { compared, openedStage, prepared, stagedBackup } from './restoring.ts';

/** A moment as this machine's wall shows it, to the minute. */
function wallMinute(date: Date): string {
  const here = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return here.toISOString().slice(0, 16);
}

/**
 * Days the vault was used on since the last backup, and its own. Today is one; where the clock was set back no day is
 * noted, so the day before may have been one.
 */
function daysUsed(app: App, db: Db<'vault'>, last: WallMinute | null): Day[] {
  const day = today(app.outside.clock);
  const before = last?.slice(0, 10) ?? '';
  return [
    ...unlockDaysAfter(db, before),
    ...(last === null ? [] : [before]),
    ...(app.clockSetBack ? [addDays(day, -1)] : []),
    day,
  ];
}

/** Backups as the desk shows them. */
function backupsView(app: App, { vault }: Without): BackupsView {
  const place = readSetting(vault.db, 'backup-place');
  const aliases = new Map(readHeldClients(vault.db).map(({ number, alias }) => [number, alias]));
  const all = readBackups(vault.db);
  const at = app.outside.clock.now();
  // One from a clock that was ahead is not the last one for ten years.
  const latest = all.map(({ made }) => new Date(made)).find((made) => made <= at);
  const last = latest === undefined ? null : wallMinute(latest);
  const { job, trouble } = app.backup;
  return {
    place,
    reachable: place !== null && isReachable(place),
    due: place !== null && job === null && isBackupDue(last, daysUsed(app, vault.db, last), wallMinute(at)),
    running: job && { done: job.done, of: job.of },
    trouble,
    list: all.map(({ clients, name, ...backup }) => ({
      ...backup,
      within: isReachable(join(backup.place, name)),
      clients: clients
        .flatMap((number) => aliases.get(number) ?? [])
        .sort((one, other) => one.localeCompare(other, 'sv')),
      erased: clients.filter((number) => !aliases.has(number)).length,
    })),
  };
}

/** Begins a backup; nobody waits for it. What became of it is in the view, and told by a last notice. */
function begun(app: App, session: Without, place: string): void {
  const job = { done: 0, of: 0, stopped: false };
  app.backup = { job, trouble: null };
  void madeBackup(app, session, place, job).then((trouble) => {
    app.backup = { job: null, trouble };
    app.notify({ notice: 'backup', done: 0, of: 0 });
  });
}

type Looked = Outcome<string | null, 'no-backup'>;

/** The backup that is meant: one of the list, or one the person chooses; null when they changed their mind. */
async function chosenBackup(app: App, session: Without | null, id: string | null): Promise<Looked> {
  if (id !== null && session) {
    const known = readBackups(session.vault.db).find((each) => each.id === id);
    return known ? done(join(known.place, known.name)) : failed('no-backup');
  }
  const chosen = await app.outside.choose('folder', '');
  if (chosen === null) return done(null);
  const backup = backupAt(chosen);
  return backup === null ? failed('no-backup') : done(backup);
}

export const backupHandlers = {
  'backup.read': (app, session) => done(backupsView(app, session)),
  'backup.place': async (app, session) => {
    const place = await app.outside.choose('folder', '');
    if (place === null) return done(backupsView(app, session));
    if (isOwnFolder(app.dir, place)) return failed('own-folder');
    try {
      writeErasedBeside(place, allErased(session.vault.db));
    } catch {
      return failed('cannot-write');
    }
    writeSetting(session.vault.db, 'backup-place', place);
    return done(backupsView(app, session));
  },
  'backup.start': (app, session) => {
    const place = readSetting(session.vault.db, 'backup-place');
    if (place === null || !isReachable(place)) return failed('no-place');
    if (app.backup.job === null) begun(app, session, place);
    return done(backupsView(app, session));
  },
  'backup.stop': (app, session) => {
    if (app.backup.job) app.backup.job.stopped = true;
    return done(backupsView(app, session));
  },
  'backup.holding': (_app, session) =>
    session.folder ? done(backupsHolding(session.vault.db, session.folder.id)) : failed('no-folder'),
  'restore.look': async (app, session, { id }) => {
    app.restoring = null;
    const source = await chosenBackup(app, session, id);
    if (!source.ok) return source;
    if (source.value === null) return done(null);
    const staged = await stagedBackup(app, source.value);
    if (!staged.ok) return staged;
    if (staged.value.list.vaultId !== session.vault.id) return failed('wrong-vault');
    const then = openedStage(app, staged.value, session.vaultKey);
    if (!then.ok) return then;
    try {
      const view = await compared(app, session.vault.db, staged.value, then.value);
      app.restoring = staged.value;
      return done(view);
    } finally {
      then.value.close();
    }
  },
  'restore.swap': (app, session) => {
    const staged = app.restoring;
    if (!staged) return failed('no-backup');
    const then = openedStage(app, staged, session.vaultKey);
    if (!then.ok) return failed('damaged');
    try {
      closedFolder(session);
      prepared(app, staged, then.value, session.vault.db);
    } finally {
      then.value.close();
    }
    readyStage(app.dir);
    app.tell({ from: 'lock' });
    return done(null);
  },
  'restore.leave': (app) => {
    app.restoring = null;
    clearStage(app.dir);
    return done(null);
  },
} satisfies Partial<Handlers>;
