import type { Id } from '../../../shared/domain/plan.ts';
import type { ErasedBeside } from './erased-file.ts';
import type { BackupList } from './list-file.ts';

/** A backup that is being made. */
export interface BackupJob {
  /** Files done, of how many. */
  done: number;
  of: number;
  stopped: boolean;
}

/** A backup that lies beside what is here, checked file by file. */
export interface Staged {
  /** Where it was taken from. */
  source: string;
  list: BackupList;
  mac: string;
  /** Folders that its list names and that were not in it. */
  missing: Set<Id>;
  /** Who and what must not come back, as far as is noted beside the backup. */
  erasedBeside: ErasedBeside;
}
