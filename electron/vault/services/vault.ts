import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromGroups } from '../../../shared/domain/secrets.ts';
import type { Service } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import { vaultTarget, type App } from '../app.ts';
import { ownCertificate } from './own-certificate.ts';
import type { Handlers } from '../handler.ts';
import { warmed } from '../keys/derive.ts';
import { measured, proposedPassphrase } from '../keys/passphrase.ts';
import { freshPair } from '../keys/signing.ts';
import { foundVault, vaultFileFormat, writeVaultFile, type VaultFile } from '../keys/vault-file.ts';
import {
  keyByPassphrase,
  keyByRecovery,
  passphraseSlot,
  recoveryBytes,
  vaultDatabaseKey,
} from '../keys/vault-slots.ts';
import type { OpenVault } from '../session.ts';
import { fileKey } from '../store/driver.ts';
import { StoreError } from '../store/store-error.ts';
import { copyPath, createVault, openVault, removeFile, vaultPath } from '../store/open.ts';
import { readService, writeService } from '../store/vault/service.ts';
import { writeSetting } from '../store/vault/settings.ts';
import { noteUnlock } from '../store/vault/unlock-dates.ts';
import { addVaultSigning } from '../store/vault/vault-signing.ts';
import { newId, today } from './now.ts';
import { clearingDay } from './believed-day.ts';
import { forgottenThinkers } from './forgetting.ts';
import { forgetTimes } from './following-times.ts';
import { erasedWhenDue } from './erasing.ts';
import { filledEven } from './filling-up.ts';
import { removeOrphans } from './orphans.ts';
import { takenOverSince } from './takeover.ts';

const unfinishedPath = (dir: string): string => join(dir, 'vault.db.new');

/** What waited for the vault to be unlocked, and what a crash left behind. */
function caughtUp(app: App, vault: OpenVault): void {
  const day = today(app.outside.clock);
  app.clockSetBack = noteUnlock(vault.db, day).clockSetBack;
  removeOrphans(app.dir, vault.db);
  // What a crash left of a copy that was being read.
  removeFile(copyPath(app.dir));
  forgetTimes(app, vault);
  const over = forgottenThinkers(app.dir, vault.db, clearingDay(app, vault.db));
  if (over > 0) app.tell({ from: 'event', code: 'thinking-over', numbers: [over] });
  const erased = erasedWhenDue(app, vault, day);
  if (erased > 0) app.tell({ from: 'event', code: 'erased-when-due', numbers: [erased] });
  filledEven(app, vault.db);
  takenOverSince(app, vault);
}

/** Opens vault.db under the vault's key and begins a session Without. */
export function openedVault(
  app: App,
  file: VaultFile,
  vaultKey: Buffer,
): Outcome<null, 'vault-in-use' | 'newer' | 'wrong-vault'> {
  // A vault whose making was cut short between its two files is finished here.
  if (!existsSync(vaultPath(app.dir)) && existsSync(unfinishedPath(app.dir)))
    renameSync(unfinishedPath(app.dir), vaultPath(app.dir));
  try {
    const key = vaultDatabaseKey(vaultKey, file.vaultId);
    const db = openVault(vaultPath(app.dir), fileKey(key, file.vaultId));
    app.session = {
      mode: 'without',
      vault: { id: file.vaultId, file, db },
      vaultKey,
      folder: null,
      pool: new Map(),
      table: null,
      logChanges: [],
      reply: null,
      report: null,
    };
    caughtUp(app, app.session.vault);
    app.tell({ from: 'appearance', language: file.language, theme: file.theme });
    return done(null);
  } catch (error) {
    app.close();
    if (error instanceof StoreError && error.code === 'in-use') return failed('vault-in-use');
    if (error instanceof StoreError && error.code === 'newer') return failed('newer');
    if (error instanceof StoreError && error.code === 'foreign') return failed('wrong-vault');
    throw error;
  }
}

/** The vault's file while locked, or why there is none. */
function lockedVault(app: App): Outcome<VaultFile, 'no-vault' | 'newer' | 'wait'> {
  const left = app.attempts.secondsLeft(vaultTarget);
  if (left > 0) return failed('wait', left);
  const found = foundVault(app.dir);
  if (found.found === 'here') return done(found.file);
  return failed(found.found === 'none' ? 'no-vault' : found.found);
}

const wrongSecret = (app: App): Outcome<never, 'wrong-secret'> => {
  app.attempts.failed(vaultTarget);
  return failed('wrong-secret');
};

async function created(
  app: App,
  passphrase: string,
  language: VaultFile['language'],
): Promise<ReturnType<typeof openedVault>> {
  const { clock, random } = app.outside;
  for (const room of ['', 'folders', 'front'])
    mkdirSync(join(app.dir, room), { recursive: true, mode: 0o700 });
  const vaultId: Id = newId(random);
  const vaultKey = random(32);
  const slot = await passphraseSlot(vaultKey, passphrase, vaultId, await app.outside.cost(), random);
  const pair = freshPair();
  const certificate = await ownCertificate(pair, clock.now(), random);
  rmSync(unfinishedPath(app.dir), { force: true });
  const key = vaultDatabaseKey(vaultKey, vaultId);
  const db = createVault(unfinishedPath(app.dir), fileKey(key, vaultId));
  addVaultSigning(db, { privateDer: pair.privateDer, certificate: Buffer.from(certificate) });
  writeSetting(db, 'vault-id', vaultId);
  db.close();
  const file: VaultFile = {
    format: vaultFileFormat,
    vaultId,
    language,
    theme: 'system',
    blur: true,
    slots: [slot],
  };
  writeVaultFile(app.dir, file);
  return openedVault(app, file, vaultKey);
}

const unnamedService: Service = {
  employer: '',
  municipal: false,
  controller: '',
  officer: '',
  complainTo: '',
  changeAt: '',
};

export const vaultHandlers = {
  'app.status': (app) => done(app.status()),
  'app.active': () => done(null),
  'app.lock': (app) => {
    app.tell({ from: 'lock' });
    return done(null);
  },
  'app.appearance': (app, session, change) => {
    const found =
      session.mode === 'without' ? { found: 'here' as const, file: session.vault.file } : foundVault(app.dir);
    if (found.found !== 'here') {
      // Before there is a vault only the language can be chosen, and the screen remembers it until then.
      app.tell({
        from: 'appearance',
        language: change.language ?? app.firstLanguage,
        theme: change.theme ?? 'system',
      });
      if (change.language) app.firstLanguage = change.language;
      return done(app.status());
    }
    const file: VaultFile = {
      ...found.file,
      language: change.language ?? found.file.language,
      theme: change.theme ?? found.file.theme,
      blur: change.blur ?? found.file.blur,
    };
    writeVaultFile(app.dir, file);
    if (session.mode === 'without') session.vault.file = file;
    app.tell({ from: 'appearance', language: file.language, theme: file.theme });
    return done(app.status());
  },
  'vault.propose': (app, _session, { language }) => done(proposedPassphrase(language, app.outside.random)),
  'vault.measure': async (_app, _session, { passphrase }) => done(await measured(passphrase)),
  'vault.warm': async () => {
    await warmed();
    return done(null);
  },
  'vault.create': async (app, _session, { passphrase, language }) => {
    if (foundVault(app.dir).found !== 'none') return failed('vault-exists');
    if (!(await measured(passphrase)).enough) return failed('too-weak');
    const open = await created(app, passphrase, language);
    return open.ok ? done(app.status()) : open;
  },
  'vault.unlock': async (app, _session, { passphrase }) => {
    const vault = lockedVault(app);
    if (!vault.ok) return vault;
    const vaultKey = await keyByPassphrase(vault.value.slots, passphrase, vault.value.vaultId);
    if (!vaultKey) return wrongSecret(app);
    const open = openedVault(app, vault.value, vaultKey);
    if (!open.ok) return open;
    app.attempts.succeeded(vaultTarget);
    return done(app.status());
  },
  'vault.recover': async (app, _session, { groups, passphrase }) => {
    const vault = lockedVault(app);
    if (!vault.ok) return vault;
    const secret = fromGroups(groups, recoveryBytes);
    if (!secret.ok) return failed('mistyped');
    const { vaultId, slots } = vault.value;
    const vaultKey = keyByRecovery(slots, secret.bytes, vaultId);
    if (!vaultKey) return wrongSecret(app);
    if (!(await measured(passphrase)).enough) return failed('too-weak');
    const slot = await passphraseSlot(
      vaultKey,
      passphrase,
      vaultId,
      await app.outside.cost(),
      app.outside.random,
    );
    const file = { ...vault.value, slots: [slot, ...slots.filter((one) => one.kind !== 'passphrase')] };
    const open = openedVault(app, file, vaultKey);
    if (!open.ok) return open;
    try {
      writeVaultFile(app.dir, file);
    } catch (error) {
      // Without its slot the new passphrase opens nothing, so nothing stays open by it.
      app.close();
      throw error;
    }
    app.attempts.succeeded(vaultTarget);
    return done(app.status());
  },
  'vault.changePassphrase': async (app, session, { current, next }) => {
    const left = app.attempts.secondsLeft(vaultTarget);
    if (left > 0) return failed('wait', left);
    const { file, id } = session.vault;
    const vaultKey = await keyByPassphrase(file.slots, current, id);
    if (!vaultKey?.equals(session.vaultKey)) return wrongSecret(app);
    app.attempts.succeeded(vaultTarget);
    if (!(await measured(next)).enough) return failed('too-weak');
    const slot = await passphraseSlot(vaultKey, next, id, await app.outside.cost(), app.outside.random);
    const changed = { ...file, slots: [slot, ...file.slots.filter((one) => one.kind !== 'passphrase')] };
    vaultKey.fill(0);
    writeVaultFile(app.dir, changed);
    session.vault.file = changed;
    return done(null);
  },
  'service.read': (_app, session) => done(readService(session.vault.db) ?? unnamedService),
  'service.save': (app, session, service) => {
    writeService(session.vault.db, service);
    writeSetting(session.vault.db, 'service-named', 'yes');
    return done(app.status());
  },
} satisfies Partial<Handlers>;
