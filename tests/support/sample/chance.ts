import { createCipheriv, createHash } from 'node:crypto';
import type { Random } from '../../../electron/vault/ports.ts';

/** Chance that a seed decides: the same seed gives the same vault. Never for anything that has to be secret. */
export class Chance {
  /** Bytes, in the place of the system's generator: the key stream of a cipher under the seed. */
  readonly bytes: Random;

  constructor(seed: string) {
    const key = createHash('sha256').update(seed, 'utf8').digest();
    const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
    this.bytes = (count) => stream.update(Buffer.alloc(count));
  }

  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number {
    return this.bytes(4).readUInt32BE(0) % below;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Whether something happens that happens `percent` times in a hundred. */
  is(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of several. */
  of<T>(all: readonly T[]): T {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new RangeError('nothing to choose from');
    return one;
  }

  /** `count` different ones of several, in their order of chance. */
  some<T>(all: readonly T[], count: number): T[] {
    const left = [...all];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}
