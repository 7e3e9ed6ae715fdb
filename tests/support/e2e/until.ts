import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks. */
const lookEvery = 10;

/**
 * Waits for a fact.
 * @param what names the fact, for the error
 * @param look is asked until it answers something other than null, undefined or false
 * @param within milliseconds; ends what never would come
 * @returns what `look` answered
 * @throws when the fact does not come in time
 */
export async function until<T>(
  what: string,
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  within = 60_000,
): Promise<T> {
  const last = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > last) throw new Error(`Waited ${within} ms and did not see: ${what}`);
    await wait(lookEvery);
  }
}
