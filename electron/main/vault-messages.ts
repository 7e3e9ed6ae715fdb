import { z } from 'zod';
import { choices } from '../../shared/contract/choices.ts';
import type { FromVault } from '../../shared/contract/port.ts';

// SECURITY: no code is made from schemas; main runs without eval as the other processes do.
z.config({ jitless: true });

/** A file name to propose: letters, digits and a few signs, no separators, nothing hidden (rule 4: no names in it). */
const fileName = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u);

const schema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('ready') }),
  z.strictObject({
    from: z.literal('choose'),
    n: z.int().min(0),
    what: z.enum(choices),
    /** Empty where a file is opened. */
    suggested: z.union([z.literal(''), fileName]),
  }),
  z.strictObject({ from: z.literal('print'), n: z.int().min(0) }),
  z.strictObject({ from: z.literal('fresh-window'), mode: z.enum(['with', 'beside']) }),
  z.strictObject({ from: z.literal('lock') }),
  z.strictObject({
    from: z.literal('appearance'),
    language: z.enum(['sv', 'en']),
    theme: z.enum(['system', 'light', 'dark']),
  }),
  z.strictObject({
    from: z.literal('event'),
    // SECURITY: a code, never a sentence; the log cannot be made to hold a name.
    code: z
      .string()
      .regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+){0,5}$/)
      .max(60),
    numbers: z.array(z.number()).max(20),
  }),
]);

/** Reads a message of the vault process; null when it is none. */
export function fromVault(message: unknown): FromVault | null {
  const read = schema.safeParse(message);
  return read.success ? read.data : null;
}
