import type { FolderSearchAnswer, SearchKind } from '../../../../shared/domain/search.ts';
import { isArea } from '../../../../shared/domain/search.ts';
import { ask } from '../../../api/client.ts';
import { words } from '../../../state/words.svelte.ts';
import type { Board, Screen } from '../board.svelte.ts';

/** How many are shown at first, and each time more are asked for. */
const atOnce = 30;

/** What the client searches for in their own folder. Nothing of it is kept. */
export class SearchTable {
  text = $state('');
  error = $state('');
  answer = $state.raw<FolderSearchAnswer | null>(null);
  readonly #board: Board;
  #most = atOnce;

  constructor(board: Board) {
    this.#board = board;
  }

  /** What a kind is called. */
  kindName = (kind: SearchKind): string =>
    isArea(kind) ? words.areas.title[kind] : this.#board.t.search.kinds[kind];

  /** The screen where it can be read and changed. */
  screenOf(kind: SearchKind): Screen {
    if (isArea(kind)) return kind;
    return kind === 'notes' || kind === 'person' ? 'folder' : 'plan';
  }

  find = (): Promise<void> => {
    this.#most = atOnce;
    return this.#ask();
  };

  more = (): Promise<void> => {
    this.#most += atOnce;
    return this.#ask();
  };

  async #ask(): Promise<void> {
    const answer = await ask('search.mine', { text: this.text, most: this.#most });
    this.error = answer.ok ? '' : words.explain(answer);
    if (!answer.ok) return;
    this.answer = answer.value;
    this.#board.announce(this.#board.t.search.found(answer.value.total));
  }
}
