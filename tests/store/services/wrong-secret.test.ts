import { afterEach, describe, expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import { waitSeconds } from '../../../shared/domain/wait.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
afterEach(() => vault.end());

describe('a wrong secret, a hundred times', () => {
  it('for the vault: the same answer, a growing wait, never a wipe', async () => {
    vault = await openVaultOnDesk();
    vault.lock();
    const waits: number[] = [];
    for (let count = 1; count <= 100; count += 1) {
      const answer = await vault.ask('vault.unlock', { passphrase: `fel nummer ${String(count)}` });
      expect(answer).toEqual({ ok: false, code: 'wrong-secret' });
      const { wait } = await vault.get('app.status', {});
      expect(wait).toBe(waitSeconds(count));
      waits.push(wait);
      if (wait > 0) {
        expect(await vault.ask('vault.unlock', { passphrase })).toEqual({
          ok: false,
          code: 'wait',
          detail: wait,
        });
        vault.passSeconds(wait);
      }
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(Math.max(...waits)).toBeGreaterThan(60);
    // In memory only: a new process knows nothing of it, and everything is still there.
    vault.lock();
    expect((await vault.get('vault.unlock', { passphrase })).mode).toBe('without');
  });

  it('for a client: the same answer for words, card and spare, counted for this folder alone', async () => {
    vault = await openVaultOnDesk();
    const other = await addClient(vault, 'Björk');
    const theirs = await giveKey(vault);
    const id = await addClient(vault, 'Sälg');
    await giveKey(vault);
    for (let count = 1; count <= 100; count += 1) {
      const wait = waitSeconds(count);
      const answer = await vault.ask('with.enter', {
        id,
        secret: { kind: 'words', words: `ett två tre ${String(count)}` },
      });
      expect(answer).toEqual({ ok: false, code: 'wrong-secret' });
      vault.passSeconds(wait);
    }
    expect(
      await vault.code('with.enter', {
        id,
        secret: { kind: 'card', code: '0000 0000 0000 0000 0000', pin: '482913' },
      }),
    ).toMatch(/^(wrong-secret|mistyped)$/);
    expect(
      await vault.code('with.enter', { id: other, secret: { kind: 'words', words: theirs.words } }),
    ).toBe('ok');
    expect(existsSync(vault.dir)).toBe(true);
  });
});
