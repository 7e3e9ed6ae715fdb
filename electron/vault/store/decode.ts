import { z } from 'zod';
import type { Db, Row, Tx, Values } from './driver.ts';
import { StoreError } from './store-error.ts';

// SECURITY: no code generation from schemas.
z.config({ jitless: true });

/** A row, checked. Anything unexpected in it is `damaged`; what it was is not told. */
export function decoded<T>(schema: z.ZodType<T>, row: unknown): T {
  const read = schema.safeParse(row);
  // SECURITY: zod's report would hold the value.
  if (!read.success) throw new StoreError('damaged');
  return read.data;
}

/** The one row the question finds, checked, or null. */
export function one<T>(db: Db, schema: z.ZodType<T>, sql: string, values: Values = []): T | null {
  const row: Row | undefined = db.get(sql, values);
  return row === undefined ? null : decoded(schema, row);
}

/** All rows, checked, in the order asked for. */
export function many<T>(db: Db, schema: z.ZodType<T>, sql: string, values: Values = []): T[] {
  return db.all(sql, values).map((row) => decoded(schema, row));
}

/** Runs a statement that must change exactly one row; otherwise `gone`. */
export function changeOne(tx: Tx, sql: string, values: Values): void {
  if (tx.run(sql, values) !== 1) throw new StoreError('gone');
}

/** Text holding JSON, read and checked. */
export const json = <T>(schema: z.ZodType<T>): z.ZodType<T> =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom' });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** 0 or 1. */
export const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
export const asFlag = (value: boolean): 0 | 1 => (value ? 1 : 0);
/** What was chosen of several, as JSON: each once, and in no order that anybody gave it. */
export const asChoices = (values: readonly string[]): string => JSON.stringify([...new Set(values)].sort());
export const bytes = z.instanceof(Buffer);
export const hexId = z.string().regex(/^[0-9a-f]{32}$/);
export const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const instantText = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);

/** How many, from `SELECT count(*) AS n`. */
export function countOf(db: Db, sql: string, values: Values = []): number {
  return one(db, z.object({ n: z.int() }), sql, values)?.n ?? 0;
}
