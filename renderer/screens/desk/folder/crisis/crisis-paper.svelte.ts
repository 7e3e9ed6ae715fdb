import type { FolderView } from '../../../../../shared/domain/folder.ts';
import type { Day } from '../../../../../shared/domain/plan.ts';
import type { WarrantView } from '../../../../../shared/domain/warrant.ts';
import { ask } from '../../../../api/client.ts';
import { warrantState } from '../../../../../shared/domain/warrant.ts';
import { words } from '../../../../state/words.svelte.ts';

/** What the crisis page's way to paper needs of the folder on the desk. */
interface Around {
  view: () => FolderView;
  today: Day;
  announce: (text: string) => void;
  refresh: () => Promise<void>;
}

/**
 * The crisis page on paper, without the client, where they have said yes to that in advance (product.md, J10). To press
 * the button that names the receiver is to say who is to have it; the vault process compares it with what was signed.
 */
export class CrisisPaper {
  busy = $state(false);
  /** What went wrong, worded. */
  error = $state('');
  /** What was done last, worded; empty before that. */
  told = $state('');
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** The client's yes in advance for this page, those that can be used today. */
  get lasting(): WarrantView[] {
    const { view, today } = this.#around;
    return view().warrants.filter(
      (warrant) => warrant.page === 'crisis' && warrantState(warrant, today) === 'lasts',
    );
  }

  /** Saves the page for this receiver where the person chooses. */
  give = async (warrant: WarrantView): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    this.error = '';
    this.told = '';
    const { id, receiver } = warrant;
    const answer = await ask('warrant.use', { id, receiver, page: 'crisis' });
    this.busy = false;
    if (!answer.ok) this.error = words.explain(answer);
    else if (!answer.value.saved) this.#tell(words.desk.folder.yes.notSaved);
    else {
      this.#tell(words.desk.crisis.given(receiver, this.#around.view().alias));
      await this.#around.refresh();
    }
  };

  #tell(text: string): void {
    this.told = text;
    this.#around.announce(text);
  }
}
