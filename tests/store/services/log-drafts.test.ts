import { afterEach, beforeEach, expect, it } from 'vitest';
import { LogDesk } from '../../support/log-desk.ts';
import { vaultDb } from '../../support/stick-vault.ts';
import { openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
});
afterEach(() => vault.end());

type Of = 'answer' | 'changed' | 'happened' | 'question';
const keep = (of: Of, id: string, text: string): Promise<null> =>
  vault.get('log.keepDraft', { of, id, text });
const read = (of: Of, id: string): Promise<string> => vault.get('log.readDraft', { of, id });
const kept = (): unknown =>
  JSON.parse(String(vaultDb(vault).get(`SELECT value FROM setting WHERE key = 'log-drafts'`)?.['value']));

it('what is half written in the log outlives the lock, each for itself, and only about what is there', async () => {
  const id = await desk.released(1);
  const wordingId = (await desk.only()).wordings[0]!.id;
  await keep('answer', id, 'Vi ska');
  await keep('changed', id, 'Ring 070-174 06 05');
  await keep('happened', wordingId, 'Kön');
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  expect([await read('answer', id), await read('changed', id), await read('happened', wordingId)]).toEqual([
    'Vi ska',
    'Ring 070-174 06 05',
    'Kön',
  ]);
  await keep('changed', id, '');
  expect(await read('changed', id)).toBe('');
  expect(await vault.code('log.keepDraft', { of: 'answer', id: 'ab'.repeat(16), text: 'x' })).toBe('gone');
  expect(await vault.code('log.keepDraft', { of: 'theme', id, text: 'x' } as never)).toBe('malformed');
});

it('what was being written about one that is merged into another goes with it, and leaves with the last', async () => {
  const [first, second] = [await desk.released(1), await desk.released(2)];
  await keep('answer', first, 'Ett');
  await keep('answer', second, 'Två');
  await keep('changed', second, 'Tre');
  await vault.get('log.merge', { into: first, from: [second] });
  expect([await read('answer', first), await read('changed', first)]).toEqual(['Ett\n\nTvå', 'Tre']);
  expect(Object.keys(kept() as object)).toHaveLength(2);
  await vault.get('log.remove', { id: first });
  expect(await read('changed', first)).toBe('Tre');
  vault.passDays(70);
  await vault.get('log.read', {});
  expect(kept()).toEqual({});
});
