import type { GuardReason } from './hit.ts';

/** Something found in a reading, at offsets into `Reading.plain`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly reason: GuardReason;
  readonly blocks: boolean;
  readonly suggestion: string;
}
