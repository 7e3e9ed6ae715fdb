import { vi } from 'vitest';
import type { TestVault } from './test-vault.ts';

/** Waits until no backup is being made; the limit ends what never would. */
export async function backupEnded(vault: TestVault): Promise<void> {
  await vi.waitUntil(() => vault.app.backup.job === null, { timeout: 60_000 });
}
