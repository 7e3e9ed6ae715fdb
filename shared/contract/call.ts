import type { z } from 'zod';

/** The states a session can be in (architecture.md, The contract). `beside` is the table before there is a client's key. */
export const modes = ['locked', 'without', 'beside', 'with', 'ownCopy'] as const;
export type Mode = (typeof modes)[number];

/** Codes that any call may answer with. */
export const commonErrors = [
  'malformed',
  'wrong-mode',
  'disk-full',
  'read-only',
  'damaged',
  'too-long',
  'gone',
  'unexpected',
] as const;
export type CommonError = (typeof commonErrors)[number];

/** One call: its input schema, its modes and the expected errors it can answer with. The output is a type only. */
export interface Call<I extends z.ZodType, O, E extends string, M extends Mode = Mode> {
  readonly input: I;
  readonly modes: readonly M[];
  readonly errors: readonly E[];
  /** Never set; carries the output's type. */
  readonly output?: O;
}

/** Declares a call. The output type is given first; the rest is inferred. */
export const call =
  <O>() =>
  <I extends z.ZodType, M extends Mode, const E extends string = never>(spec: {
    input: I;
    modes: readonly M[];
    errors?: readonly E[];
  }): Call<I, O, E, M> => ({ input: spec.input, modes: spec.modes, errors: spec.errors ?? [] });

/** What comes back over the port: a value, or a code the screen can explain. */
export type Answer<O, E extends string> =
  | { ok: true; value: O }
  | {
      ok: false;
      code: E | CommonError;
      /** seconds to wait, for `wait`; a reference for `unexpected` */ detail?: string | number;
    };
