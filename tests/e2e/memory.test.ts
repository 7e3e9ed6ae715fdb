import { expect, test } from '../support/e2e/fixtures.ts';
import { searchMemory } from '../support/e2e/memory.ts';
import { Needles } from '../support/e2e/needles.ts';
import { lives } from '../support/e2e/processes.ts';
import { keyByPassphrase } from '../../electron/vault/keys/vault-slots.ts';
import { foundVault } from '../../electron/vault/keys/vault-file.ts';
import { addWish } from '../support/e2e/story/plan.ts';
import { openPerson, unlock, withYou } from '../support/e2e/story/desk.ts';
import { unique } from '../support/e2e/told.ts';
import { until } from '../support/e2e/until.ts';

/** The vault's key itself, as bytes and as the hexadecimal a database would be opened with. */
async function vaultKeyNeedles(data: string, passphrase: string): Promise<{ name: string; bytes: Buffer }[]> {
  const found = foundVault(data);
  if (found.found !== 'here') throw new Error('There is no vault to look into.');
  const key = await keyByPassphrase(found.file.slots, passphrase, found.file.vaultId);
  if (key === null) throw new Error('The passphrase opens nothing.');
  return [
    { name: 'the vault key', bytes: key },
    { name: 'the vault key, written', bytes: Buffer.from(key.toString('hex')) },
  ];
}

for (const accessibility of [false, true]) {
  const how = accessibility ? 'with accessibility on' : 'without accessibility';
  test(`nothing typed, selected or copied is in any process after a lock, ${how}`, async ({
    arrive,
    prepared,
  }) => {
    const person = await arrive({
      prepared: true,
      manner: 'hands',
      ...(accessibility ? { switches: ['--force-renderer-accessibility'] } : {}),
    });
    const secrets = [prepared.passphrase, prepared.key.secret.join(' ')];
    const key = await vaultKeyNeedles(person.app.data, prepared.passphrase);
    await unlock(person, prepared.passphrase);
    await openPerson(person, prepared.alias);
    await withYou(person, prepared.key);
    const wish = unique('Jag vill åka till havet en gång');
    await addWish(person, wish);
    await test.step('select and copy', async () => {
      const { plan } = person.words.table;
      await person.press(plan.openOf(wish));
      await person.click(person.field(plan.words));
      await expect(person.field(plan.words)).toHaveValue(wish);
      person.hands.key('ctrl+a', 'ctrl+c');
      await expect.poll(() => person.hands.paste('primary')).not.toBeNull();
    });
    const needles = new Needles([...secrets, ...prepared.wishes, wish], ['utf8', 'utf16'], key);
    const old = person.app.processes();
    const before = searchMemory(old, needles);
    // The search finds what is there, or finding nothing afterwards would prove nothing.
    expect(before.found.flatMap(({ names }) => names)).toContain(wish);
    await person.keys('ctrl+shift+l');
    await person.app.relaunched();
    // How long they may take is measured elsewhere (lock.test.ts).
    await until('every old process has ended', () => old.every((one) => !lives(one)));
    const after = searchMemory(person.app.processes(), needles);
    expect(after.found).toEqual([]);
    expect(after.read).toBeGreaterThan(10_000_000);
    expect(await person.hands.paste('clipboard')).toBeNull();
    expect(await person.hands.paste('primary')).toBeNull();
  });
}
