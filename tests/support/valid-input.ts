import fc from 'fast-check';
import { z } from 'zod';
import { contract, type CallName } from '../../shared/contract/contract.ts';
import { month } from '../../shared/contract/deficiency-inputs.ts';

/** What fields of a valid input are filled with: things that are there, so that calls find what they are about. */
export interface Pool {
  ids: readonly string[];
  days: readonly string[];
  words: readonly string[];
}

/** The parts of JSON Schema that the contract's inputs need. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** Few words are a month, so that they are made apart. */
const monthPattern = month.toJSONSchema().pattern;

function arbitraryOf(schema: Schema, pool: Pool): fc.Arbitrary<unknown> {
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => arbitraryOf(one, pool)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, field]) => [name, arbitraryOf(field, pool)]),
        ),
        { requiredKeys: schema.required ?? [] },
      );
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, pool), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'integer':
    case 'number':
      return fc.integer({
        min: schema.minimum ?? 0,
        // A year, say, begins above what is usually enough.
        max: Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 20, 1_000)),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
      // What JSON has no word for: bytes.
      return fc.uint8Array({ minLength: 1, maxLength: 64 });
    case 'string':
    default:
      if (schema.pattern === monthPattern) return fc.constantFrom('2026-10', '2026-11');
      return schema.pattern?.includes('{32}') === true
        ? fc.constantFrom(...pool.ids)
        : fc.constantFrom(...pool.days, ...pool.words, ...(schema.pattern === undefined ? [] : pool.ids));
  }
}

const mostRefused = 20_000;

/** Inputs that a call takes, made of what is in the pool. */
export function validInput(call: CallName, pool: Pool): fc.Arbitrary<unknown> {
  const { input } = contract[call];
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  let refused = 0;
  return arbitraryOf(schema, pool).filter((made) => {
    if (input.safeParse(made).success) return true;
    refused += 1;
    // A pool that has nothing a call takes would be tried for ever.
    if (refused > mostRefused) throw new Error(`nothing in the pool makes an input of ${call}`);
    return false;
  });
}
