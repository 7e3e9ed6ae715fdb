import type { FolderView } from '../../shared/domain/folder.ts';

/** Whether the folder holds something of a pause, an ending, or what happens when one of us is gone. */
export const isEnding = ({ ending }: FolderView): boolean =>
  ending.pauses.length > 0 ||
  ending.endedOn !== null ||
  ending.diedOn !== null ||
  ending.erasing !== null ||
  ending.counted !== null ||
  ending.takeover.allowedAt !== null ||
  [ending.reflection.changed, ending.reflection.helped, ending.reflection.nextTime, ending.ifIDie].some(
    (text) => text !== '',
  );
