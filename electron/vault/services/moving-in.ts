import { done, failed } from '../answer.ts';
import { vaultTarget } from '../app.ts';
import { backupAt } from '../backup/backup-place.ts';
import { finishSwap, readyStage, stagedDir } from '../backup/swap.ts';
import type { Handlers } from '../handler.ts';
import { foundVault } from '../keys/vault-file.ts';
import { keyByPassphrase } from '../keys/vault-slots.ts';
import { openedStage, prepared, stagedBackup } from './restoring.ts';
import { openedVault } from './vault.ts';

/** A vault moves to a computer that has none, or comes back where the one that was there is damaged. */
export const movingInHandlers = {
  'restore.choose': async (app) => {
    const { found } = foundVault(app.dir);
    if (found === 'here' || found === 'newer') return failed('vault-exists');
    app.restoring = null;
    const chosen = await app.outside.choose('folder', '');
    if (chosen === null) return done(null);
    const source = backupAt(chosen);
    if (source === null) return failed('no-backup');
    const staged = await stagedBackup(app, source);
    if (!staged.ok) return staged;
    app.restoring = staged.value;
    const { list, missing, erasedBeside } = staged.value;
    return done({
      made: list.made,
      clients: list.clients.filter(
        ({ folder, number }) => !missing.has(folder) && !erasedBeside.numbers.has(number),
      ).length,
      cannotKnow: !erasedBeside.whole,
    });
  },
  'restore.take': async (app, _session, { passphrase }) => {
    const staged = app.restoring;
    if (!staged) return failed('no-backup');
    const left = app.attempts.secondsLeft(vaultTarget);
    if (left > 0) return failed('wait', left);
    const found = foundVault(stagedDir(app.dir));
    if (found.found !== 'here' || found.file.vaultId !== staged.list.vaultId) return failed('damaged');
    const vaultKey = await keyByPassphrase(found.file.slots, passphrase, found.file.vaultId);
    if (!vaultKey) {
      app.attempts.failed(vaultTarget);
      return failed('wrong-secret');
    }
    app.attempts.succeeded(vaultTarget);
    const then = openedStage(app, staged, vaultKey);
    if (!then.ok) return then;
    try {
      prepared(app, staged, then.value, null);
    } finally {
      then.value.close();
    }
    // A vault that is damaged may be newer than the backup, and may be mended one day.
    readyStage(app.dir, foundVault(app.dir).found === 'none' ? 'goes' : 'is-kept');
    finishSwap(app.dir);
    app.restoring = null;
    const open = openedVault(app, found.file, vaultKey);
    return open.ok ? done(app.status()) : open;
  },
} satisfies Partial<Handlers>;
