import type { Migration } from '../migrate.ts';
import { beginning } from './0001-beginning.ts';
import { directory } from './0002-directory.ts';
import { meetings } from './0003-meetings.ts';
import { feedback } from './0004-feedback.ts';
import { ending } from './0005-ending.ts';
import { backups } from './0006-backups.ts';
import { erasedThings } from './0007-erased-things.ts';
import { deficiencies } from './0008-deficiencies.ts';
import { statistics } from './0009-statistics.ts';

/** Every form vault.db has had, in order. */
export const vaultChain: readonly Migration<'vault'>[] = [
  beginning,
  directory,
  meetings,
  feedback,
  ending,
  backups,
  erasedThings,
  deficiencies,
  statistics,
];
