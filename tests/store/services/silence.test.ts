import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SilenceWatch } from '../../../electron/vault/silence-watch.ts';
import { lockMinutesOf } from '../../../electron/vault/services/folder.ts';
import { addClient, giveKey, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let watch: SilenceWatch;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vault.end();
});

function watching(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  watch = new SilenceWatch(vault.app, () => lockMinutesOf(vault.app.session));
  vault.told.length = 0;
}

/** Nobody does anything for so long. */
function silence(minutes: number): void {
  for (let second = 0; second < minutes * 60; second += 1) {
    vault.passSeconds(1);
    vi.advanceTimersByTime(1000);
  }
}

const asksToLock = (): boolean => vault.told.some((message) => message.from === 'lock');

describe('silence (rule 15)', () => {
  it('Without: a warning, then the lock after four minutes', () => {
    watching();
    silence(3.4);
    expect(vault.notices).toEqual([]);
    silence(0.2);
    expect(vault.notices).toEqual([{ notice: 'lock-soon', seconds: 30 }]);
    expect(asksToLock()).toBe(false);
    silence(0.4);
    expect(asksToLock()).toBe(true);
  });

  it('Without: a sign of life takes the warning back', () => {
    watching();
    silence(3.6);
    watch.sign();
    expect(vault.notices.at(-1)).toEqual({ notice: 'lock-not-yet' });
    silence(3.4);
    expect(asksToLock()).toBe(false);
  });

  it('Without: a clock set back does not put the lock off', () => {
    watching();
    silence(2);
    vault.passDays(-1);
    // How long it was silent before is not known any more; it counts from when the clock was seen to be back.
    silence(6);
    expect(asksToLock()).toBe(true);
  });

  it('With: silence is talk; it covers after four minutes, uncovers without a key, and locks after the client says', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    watching();
    silence(4.1);
    expect(vault.notices).toEqual([{ notice: 'cover' }]);
    watch.sign();
    expect(vault.notices.at(-1)).toEqual({ notice: 'uncover' });
    silence(29.5);
    expect(asksToLock()).toBe(false);
    expect(vault.notices.at(-1)).toEqual({ notice: 'lock-soon', seconds: 60 });
    silence(0.6);
    expect(asksToLock()).toBe(true);
  });

  it('With: front pages that were shown before the unlocking lock nobody out sooner', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    vault.app.showsPages = true;
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    watching();
    silence(5);
    expect(vault.notices).toEqual([{ notice: 'cover' }]);
    expect(asksToLock()).toBe(false);
  });

  it('With: the client can set it to five minutes', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('reading.set', { textScale: 1, easyWords: false, language: null, lockMinutes: 5 });
    watching();
    silence(4.9);
    expect(asksToLock()).toBe(false);
    silence(0.2);
    expect(asksToLock()).toBe(true);
  });
});
