import type { FolderView } from '../../shared/domain/folder.ts';

/** The open folder, as the vault process last showed it. */
export class OpenFolder {
  view = $state.raw<FolderView | null>(null);

  take(view: FolderView): void {
    this.view = view;
  }

  clear(): void {
    this.view = null;
  }
}

export const folder = new OpenFolder();
