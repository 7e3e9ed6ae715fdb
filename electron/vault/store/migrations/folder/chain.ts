import type { Migration } from '../migrate.ts';
import { beginning } from './0001-beginning.ts';

/** Every form a folder has had, in order. */
export const folderChain: readonly Migration<'folder'>[] = [beginning];
