import type { KdfCost } from '../ports.ts';
import { isMemoryShort, leastMemoryKiB, shippedCost, stretched } from './derive.ts';

/** Least time one guess may cost on the machine where the slot is made, milliseconds (architecture.md, Keys). */
export const leastMs = 500;
/** More passes than this would only make an ordinary unlocking slow. */
const mostPasses = 12;

/** Works out once what a new slot costs on this machine: at least half a second, and never less than 64 MiB. */
export class CalibratedCost {
  readonly #clock: () => number;
  #known: Promise<KdfCost> | null = null;

  /** `clock` gives milliseconds that only go forward. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @throws Error when not even the least memory is to be had; see {@link isMemoryShort}. */
  cost(): Promise<KdfCost> {
    this.#known ??= this.#workedOut(shippedCost);
    return this.#known;
  }

  async #workedOut(start: KdfCost): Promise<KdfCost> {
    try {
      const ms = await this.#timed(start);
      const passes = Math.ceil((start.passes * leastMs) / Math.max(1, ms));
      return { ...start, passes: Math.min(mostPasses, Math.max(start.passes, passes)) };
    } catch (error) {
      if (!isMemoryShort(error) || start.memoryKiB <= leastMemoryKiB) throw error;
      return this.#workedOut({ ...start, memoryKiB: start.memoryKiB / 2 });
    }
  }

  async #timed(cost: KdfCost): Promise<number> {
    const begun = this.#clock();
    await stretched('how long this takes', Buffer.alloc(16), cost);
    return this.#clock() - begun;
  }
}
