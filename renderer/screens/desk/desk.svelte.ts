import { createContext, tick } from 'svelte';
import type { AreaName } from '../../../shared/domain/area.ts';
import type { PersonLine } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { ask } from '../../api/client.ts';
import { folder } from '../../state/folder.svelte.ts';
import { words } from '../../state/words.svelte.ts';

/** What lies on the desk. */
export type OnDesk =
  | { screen: 'today' }
  | { screen: 'people' }
  | { screen: 'add' }
  | { screen: 'receive' }
  | { screen: 'thinking'; line: PersonLine }
  | { screen: 'front'; line: PersonLine }
  | { screen: 'folder'; id: Id; area?: AreaName }
  | { screen: 'search' }
  | { screen: 'supervision' }
  | { screen: 'directory' }
  | { screen: 'deficiencies'; id?: Id }
  | { screen: 'statistics' }
  | { screen: 'check' }
  | { screen: 'vault' };

/** The desk: one thing at a time lies on it, and a folder that is left is closed. */
export class Desk {
  on = $state.raw<OnDesk>({ screen: 'today' });
  people = $state.raw<readonly PersonLine[]>([]);
  /** Whether the list has been fetched. */
  listed = $state(false);
  error = $state('');

  /** Fetches the list of people. */
  async list(): Promise<void> {
    const answer = await ask('people.list', {});
    if (answer.ok) {
      this.people = answer.value;
      this.listed = true;
    } else this.error = words.explain(answer);
  }

  /** Puts something else on the desk. */
  async go(to: OnDesk): Promise<void> {
    this.error = '';
    await this.#leave();
    // The list first: an old one must not be drawn and then change under somebody's hand.
    if (to.screen === 'people' || to.screen === 'today') await this.list();
    this.on = to;
  }

  /** Opens what may be opened of a person without them. */
  async open(line: PersonLine): Promise<void> {
    if (line.beginning === 'think') return this.go({ screen: 'thinking', line });
    if (line.choice === 'only') return this.go({ screen: 'front', line });
    return this.openFolder(line.id);
  }

  /** Opens a folder, at one of its areas when that is where somebody wants to go. */
  async openFolder(id: Id, area?: AreaName): Promise<void> {
    this.error = '';
    const answer = await ask('folder.open', { id });
    if (!answer.ok) {
      // Back to the list, where what went wrong is told; wherever somebody came from would wait for ever.
      await this.go({ screen: 'people' });
      this.error = words.explain(answer);
      return;
    }
    folder.take(answer.value);
    this.on = { screen: 'folder', id, ...(area !== undefined && { area }) };
  }

  async #leave(): Promise<void> {
    if (this.on.screen !== 'folder' || folder.view === null) return;
    // First the screen, so that what is being written there is kept before the folder closes.
    this.on = { screen: 'people' };
    await tick();
    await ask('folder.close', {});
    folder.clear();
  }
}

/** The desk a component is drawn on. */
export const [useDesk, setDesk] = createContext<Desk>();
