import type { CommonError } from '../../shared/contract/call.ts';

/** What a handler gives back: a value, or a code that the contract names for its call. */
export type Outcome<O, E extends string> =
  { ok: true; value: O } | { ok: false; code: E | CommonError; detail?: string | number };

/** A value. */
export const done = <O>(value: O): { ok: true; value: O } => ({ ok: true, value });

/** An expected failure, by its code. */
export const failed = <const E extends string>(
  code: E,
  detail?: string | number,
): { ok: false; code: E; detail?: string | number } =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };
