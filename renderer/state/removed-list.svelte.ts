import type { FolderView } from '../../shared/domain/folder.ts';
import type { RemovedThing } from '../../shared/domain/trash.ts';
import { ask } from '../api/client.ts';
import { words } from './words.svelte.ts';

/** What was removed from the open folder, read anew each time the folder changes. */
export class RemovedList {
  things = $state.raw<readonly RemovedThing[] | null>(null);
  error = $state('');

  /** Reads the list for the folder as it is now. */
  async read(_view: FolderView): Promise<void> {
    const answer = await ask('trash.list', {});
    if (answer.ok) this.things = answer.value;
    else this.error = words.explain(answer);
  }
}
