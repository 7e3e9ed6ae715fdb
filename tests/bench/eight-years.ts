import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample } from '../support/sample/make.ts';
import { TestVault } from '../support/test-vault.ts';

/** An open example vault of one client with a folder of eight years, and how to take it away. */
export async function eightYears(): Promise<{ vault: TestVault; end: () => void }> {
  const place = mkdtempSync(join(tmpdir(), 'sample-'));
  await makeSample(place, { clients: 1, ended: 0, years: 8, seed: 'öppna' }, () => undefined);
  const vault = new TestVault(place);
  const { passphrase } = JSON.parse(readFileSync(join(place, 'sample.json'), 'utf8')) as {
    passphrase: string;
  };
  await vault.get('vault.unlock', { passphrase });
  const end = (): void => {
    vault.app.close();
    rmSync(place, { recursive: true, force: true });
  };
  return { vault, end };
}

/** The middle one of several times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
