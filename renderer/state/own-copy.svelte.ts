import type { CopyView } from '../../shared/domain/own-copy.ts';
import type { OwnView } from '../../shared/domain/own-page.ts';
import type { Reading } from '../../shared/domain/folder.ts';

/** The copy that is being read, as long as it is open. How it is read is remembered here only: the copy never changes. */
export class OwnCopyState {
  view = $state.raw<CopyView | null>(null);
  own = $state.raw<OwnView | null>(null);
  reading = $state.raw<Reading | null>(null);

  take(view: CopyView): void {
    this.view = view;
    this.reading = view.reading;
  }

  clear(): void {
    this.view = null;
    this.own = null;
    this.reading = null;
  }
}

export const ownCopy = new OwnCopyState();
