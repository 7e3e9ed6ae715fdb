import { randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { CalibratedCost, leastMs } from '../../../electron/vault/keys/calibrated-cost.ts';
import { leastMemoryKiB, shippedCost, stretched } from '../../../electron/vault/keys/derive.ts';

describe('stretching a secret', () => {
  it.each([
    { memoryKiB: 64, passes: 1, lanes: 1 },
    { memoryKiB: 1024, passes: 3, lanes: 4 },
  ])('is Argon2id as another library has it ($memoryKiB KiB, $lanes lanes)', async (cost) => {
    const salt = randomBytes(16);
    const other = await argon2id({
      password: 'åtta små ord',
      salt,
      parallelism: cost.lanes,
      iterations: cost.passes,
      memorySize: cost.memoryKiB,
      hashLength: 32,
      outputType: 'hex',
    });
    expect((await stretched('åtta små ord', salt, cost)).toString('hex')).toBe(other);
  });

  it('takes the same letters composed or not for the same', async () => {
    const salt = randomBytes(16);
    const cost = { memoryKiB: 64, passes: 1, lanes: 1 };
    expect(await stretched('a\u030angstro\u0308m', salt, cost)).toEqual(
      await stretched('ångström', salt, cost),
    );
  });

  it('costs a new slot at least half a second on this machine, and the memory that is shipped', async () => {
    const cost = await new CalibratedCost(() => performance.now()).cost();
    expect(cost.memoryKiB).toBe(shippedCost.memoryKiB);
    expect(cost.memoryKiB).toBeGreaterThanOrEqual(leastMemoryKiB);
    expect(cost.passes).toBeGreaterThanOrEqual(shippedCost.passes);
  });

  it('takes more passes where the machine is fast', async () => {
    let time = 0;
    // Every look at this clock is a tenth of a second later: one stretching seems to take 100 ms.
    const cost = await new CalibratedCost(() => (time += 100)).cost();
    expect((cost.passes / shippedCost.passes) * 100).toBeGreaterThanOrEqual(Math.min(leastMs, 400));
  });
});
