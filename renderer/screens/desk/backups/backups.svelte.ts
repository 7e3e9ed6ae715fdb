import type { BackupsView, RestoreView } from '../../../../shared/domain/backup.ts';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { ask, onNotice } from '../../../api/client.ts';
import { announcer } from '../../../state/announcer.svelte.ts';
import { dayAt, timeAt } from '../../../state/wall-clock.ts';
import { words } from '../../../state/words.svelte.ts';

/** A moment in words: a day and a time. */
export const momentOf = (at: Instant): [day: string, time: string] => [
  words.document.day(dayAt(at)),
  timeAt(at),
];

/** Backups as the desk has them, and what is being put back. */
export class Backups {
  view = $state.raw<BackupsView | null>(null);
  /** What would change if a backup took the place of what is here. */
  look = $state.raw<RestoreView | null>(null);
  busy = $state(false);
  error = $state('');

  /** Reads them, and hears of the one that is being made. Answers how to stop hearing. */
  begin(): () => void {
    void this.#do('backup.read');
    return onNotice((notice) => {
      if (notice.notice !== 'backup' || this.view === null) return;
      if (notice.of === 0) void this.#ended();
      else if (this.view.running !== null)
        this.view = { ...this.view, running: { done: notice.done, of: notice.of } };
    });
  }

  choosePlace = (): Promise<void> => this.#do('backup.place');
  make = (): Promise<void> => this.#do('backup.start');
  stop = (): Promise<void> => this.#do('backup.stop');

  /** Lays a backup beside what is here and compares; null: one that is chosen in the dialog. */
  async compare(id: Id | null): Promise<void> {
    this.error = '';
    this.busy = true;
    const answer = await ask('restore.look', { id });
    this.busy = false;
    if (answer.ok) this.look = answer.value;
    else this.error = words.explain(answer);
  }

  /** Replaces what is here; the app locks. */
  async swap(): Promise<void> {
    this.busy = true;
    const answer = await ask('restore.swap', {});
    this.busy = false;
    if (!answer.ok) this.error = words.explain(answer);
  }

  async leave(): Promise<void> {
    this.look = null;
    await ask('restore.leave', {});
  }

  async #ended(): Promise<void> {
    await this.#do('backup.read');
    if (this.view?.trouble === null) announcer.say(words.desk.backups.madeNow);
  }

  async #do(call: 'backup.read' | 'backup.place' | 'backup.start' | 'backup.stop'): Promise<void> {
    this.error = '';
    const answer = await ask(call, {});
    if (answer.ok) {
      this.view = answer.value;
      return;
    }
    this.error = words.explain(answer);
    // What was said of the place and of the backup before it may not be so any more.
    const now = call === 'backup.read' ? answer : await ask('backup.read', {});
    if (now.ok) this.view = now.value;
  }
}
