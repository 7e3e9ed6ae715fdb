/** Wrong secrets that are answered at once: anybody mistypes. */
export const freeFailures = 3;
/** Longest wait in seconds. */
export const longestWait = 300;

/**
 * Seconds to wait before the next attempt after `failures` wrong ones in a row: none for the first three, then
 * 1, 2, 4 and so on, never more than 300. It slows guessing at the keyboard and never wipes anything.
 */
export function waitSeconds(failures: number): number {
  // SECURITY: a count that cannot be read waits longest.
  if (Number.isNaN(failures)) return longestWait;
  if (failures <= freeFailures) return 0;
  return Math.min(longestWait, 2 ** (Math.ceil(failures) - freeFailures - 1));
}
