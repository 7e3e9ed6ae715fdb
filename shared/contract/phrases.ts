import { z } from 'zod';
import { modes } from './call.ts';
import * as inp from './inputs.ts';

/** What the calls have in common: inputs, modes and error codes that come back together. */
export const nothing = z.strictObject({});
export const one = z.strictObject({ id: inp.id });

export const always = modes;
export const locked = ['locked'] as const;
export const without = ['without'] as const;
export const together = ['with'] as const;
/** A folder can be open. */
export const open = ['without', 'beside', 'with'] as const;

export const wrong = ['wrong-secret', 'wait'] as const;
export const opening = [
  ...wrong,
  'vault-in-use',
  'newer',
  'wrong-vault',
  'no-vault',
  'not-enough-memory',
] as const;
export const saving = ['cannot-write', 'cannot-print'] as const;
export const exiting = [...saving, 'key-needed', 'key-just-set-anew', 'no-key'] as const;
