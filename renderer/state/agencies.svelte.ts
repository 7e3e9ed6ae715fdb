import type { FolderView } from '../../shared/domain/folder.ts';
import { ask } from '../api/client.ts';

/** Names of agencies to choose from: those this folder speaks of, and those of the vault's directory. */
export class Agencies {
  #directory = $state.raw<readonly string[]>([]);
  readonly #view: () => FolderView;

  constructor(view: () => FolderView) {
    this.#view = view;
  }

  /** Fetches the directory. Without it the folder's own are offered. */
  async load(): Promise<void> {
    const answer = await ask('directory.list', {});
    if (answer.ok) this.#directory = answer.value.agencies.map(({ name }) => name);
  }

  get names(): string[] {
    const { notes, applications } = this.#view();
    const own = [...notes, ...applications].map(({ agency }) => agency);
    const all = [...own, ...this.#directory];
    return all.filter((name, at) => name !== '' && all.indexOf(name) === at);
  }
}
