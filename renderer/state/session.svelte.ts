import type { Status } from '../../shared/contract/contract.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { ask, onNotice } from '../api/client.ts';

/** What the app says of itself, and what silence brings. */
export class Session {
  status = $state.raw<Status | null>(null);
  /** The table is covered; uncovering needs no key. */
  covered = $state(false);
  /** Seconds until the lock, when it is near. */
  lockSoon = $state<number | null>(null);

  /** The language of the desk. */
  get language(): DeskLanguage {
    return this.status?.language ?? 'sv';
  }

  take(status: Status): void {
    this.status = status;
  }

  async refresh(): Promise<void> {
    const answer = await ask('app.status', {});
    if (answer.ok) this.take(answer.value);
  }

  /** Begins to hear what the vault process says unasked. Answers how to stop. */
  listen(): () => void {
    return onNotice((notice) => {
      switch (notice.notice) {
        case 'cover':
          this.covered = true;
          return;
        case 'uncover':
          this.covered = false;
          return;
        case 'lock-soon':
          this.lockSoon = notice.seconds;
          return;
        case 'lock-not-yet':
          this.lockSoon = null;
          return;
        case 'status':
          this.take(notice.status);
          return;
        case 'backup':
          // The page of backups hears it itself.
          return;
      }
    });
  }
}

export const session = new Session();
