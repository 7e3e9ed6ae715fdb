import type { Migration } from '../migrate.ts';
import { beginning } from './0001-beginning.ts';

/** Every form vault.db has had, in order. */
export const vaultChain: readonly Migration<'vault'>[] = [beginning];
