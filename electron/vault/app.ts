import type { Status } from '../../shared/contract/contract.ts';
import type { FromVault, Notice } from '../../shared/contract/port.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { Attempts } from './attempts.ts';
import type { BackupTrouble } from '../../shared/domain/backup.ts';
import { finishSwap } from './backup/swap.ts';
import { foundVault } from './keys/vault-file.ts';
import type { Outside } from './ports.ts';
import type { Session } from './session.ts';
import { closedPool } from './pool.ts';
import type { Arriving, KeyMaking, RecoveryMaking, TakeoverMaking } from './making.ts';
import type { BackupJob, Staged } from './backup/under-way.ts';
import { copyPath, removeFile } from './store/open.ts';
import { readSetting } from './store/vault/settings.ts';

/** The name vault.db's counter of wrong secrets goes by. */
export const vaultTarget = 'vault';

/** The vault process as a whole: what is open, what is being made, and the ways to the other processes. */
export class App {
  readonly dir: string;
  readonly outside: Outside;
  readonly attempts: Attempts;
  /** To the main process: paths, numbers and event codes only. */
  readonly tell: (message: FromVault) => void;
  /** To the screen, unasked. */
  readonly notify: (notice: Notice) => void;
  /** Language of the first start, before there is a vault. */
  firstLanguage: DeskLanguage;
  session: Session = { mode: 'locked' };
  keyMaking: KeyMaking | null = null;
  recoveryMaking: RecoveryMaking | null = null;
  takeoverMaking: TakeoverMaking | null = null;
  /** The two halves opened front pages on the locked screen: silence locks as at the desk. */
  showsPages = false;
  arriving: Arriving | null = null;
  /** The backup that is being made, and why the last one did not come about. */
  backup: { job: BackupJob | null; trouble: BackupTrouble | null } = { job: null, trouble: null };
  /** A backup that lies beside what is here. */
  restoring: Staged | null = null;
  /** The copy of a folder that somebody chose to open; null until they do. */
  chosenCopy: string | null = null;
  /** Today is earlier than a day the vault was already unlocked on. */
  clockSetBack = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(given: {
    dir: string;
    outside: Outside;
    tell: (message: FromVault) => void;
    notify: (notice: Notice) => void;
    firstLanguage: DeskLanguage;
  }) {
    this.dir = given.dir;
    // A restore that was cut short goes on before anything is read.
    finishSwap(given.dir);
    // A copy that a killed process was reading; the copy itself is where the client has it.
    removeFile(copyPath(given.dir));
    this.outside = given.outside;
    this.tell = given.tell;
    this.notify = given.notify;
    this.firstLanguage = given.firstLanguage;
    this.attempts = new Attempts(given.outside.clock);
  }

  /** Runs one call after the other, so that no two change the same thing. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when every call that was begun has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }

  /** What the app can say of itself, in any mode. */
  status(): Status {
    const found = 'vault' in this.session ? null : foundVault(this.dir);
    const file =
      'vault' in this.session ? this.session.vault.file : found?.found === 'here' ? found.file : null;
    return {
      mode: this.session.mode,
      vault: found ? found.found : 'here',
      setup: this.#setup(),
      language: file?.language ?? this.firstLanguage,
      theme: file?.theme ?? 'system',
      blur: file?.blur ?? true,
      wait: this.attempts.secondsLeft(vaultTarget),
    };
  }

  #setup(): Status['setup'] {
    if (!('vault' in this.session)) return 'done';
    const { db } = this.session.vault;
    if (readSetting(db, 'recovery') !== 'confirmed') return 'recovery';
    return readSetting(db, 'service-named') === 'yes' ? 'done' : 'service';
  }

  /** Closes every connection and forgets every key this process knows by name; the end of the process forgets the rest. */
  close(): void {
    const session = this.session;
    this.session = { mode: 'locked' };
    if (this.backup.job) this.backup.job.stopped = true;
    for (const secret of [this.keyMaking?.bytes, this.keyMaking?.spare, this.recoveryMaking?.secret])
      secret?.fill(0);
    this.keyMaking = null;
    for (const half of this.takeoverMaking?.halves ?? []) half.fill(0);
    this.recoveryMaking = null;
    this.takeoverMaking = null;
    this.showsPages = false;
    this.arriving = null;
    if (session.mode === 'locked') return;
    if (session.mode === 'without') closedPool(session);
    if (session.folder) {
      session.folder.db.close();
      session.folder.key.fill(0);
    }
    // The encrypted part of a copy was laid here to be read; the copy itself is where the client has it.
    if (session.mode === 'ownCopy') {
      removeFile(copyPath(this.dir));
      return;
    }
    session.vault.db.close();
    if (session.mode === 'without') session.vaultKey.fill(0);
  }
}
