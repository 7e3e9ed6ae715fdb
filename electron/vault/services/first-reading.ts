import type { Reading } from '../../../shared/domain/folder.ts';
import { usualLockMinutes } from '../../../shared/domain/silence.ts';

/** How the table looks until the client says otherwise. */
export const firstReading: Reading = {
  textScale: 1,
  easyWords: false,
  language: null,
  lockMinutes: usualLockMinutes,
};
