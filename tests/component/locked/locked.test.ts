import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { button, field, heading, press, theApp, write, type User } from './the-app.ts';

const { locked: t, desk } = sv;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

async function lockedVault(): Promise<TestVault> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  vault.lock();
  return vault;
}

async function tryPassphrase(user: User, words: string): Promise<void> {
  await write(user, t.passphrase, words);
  await press(user, t.open);
}

describe('the locked screen', () => {
  it('opens with the passphrase', async () => {
    const user = theApp(await lockedVault());
    await tryPassphrase(user, passphrase);
    await button(desk.rail.today);
  });

  it('says that it was not right, and keeps nothing of what was typed', async () => {
    const user = theApp(await lockedVault());
    await tryPassphrase(user, 'inte den här');
    expect(await screen.findByText(sv.errors['wrong-secret'](''))).toBeTruthy();
    const typed = await field(t.passphrase);
    expect(typed.value).toBe('');
    expect(typed.type).toBe('password');
    await waitFor(() => expect(document.activeElement).toBe(typed));
  });

  it('counts the wait down by itself and then opens', async () => {
    const vault = await lockedVault();
    const user = theApp(vault);
    for (let time = 0; time < 4; time += 1) {
      await tryPassphrase(user, 'inte den här');
      await screen.findByText(sv.errors['wrong-secret'](''));
      await waitFor(async () => expect((await field(t.passphrase)).value).toBe(''));
    }
    expect(await screen.findByText(t.waiting(1))).toBeTruthy();
    expect((await button(t.open)).getAttribute('aria-disabled')).toBe('true');
    vault.passSeconds(1);
    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    await tryPassphrase(user, passphrase);
    await button(desk.rail.today);
  });

  it('opens with the recovery paper and a new passphrase', async () => {
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    const { groups, ask } = await vault.get('recovery.make', {});
    const [first = '', second = ''] = ask.map((place) => groups[place - 1]);
    await vault.get('recovery.confirm', { first, second });
    vault.lock();
    const user = theApp(vault);
    await press(user, t.forgot);
    await heading(t.recover.title);
    const own = 'tallkotte bastu regnrock ångbåt kompass';
    await write(user, t.recover.groups, `${groups.slice(1).join(' ')} ${groups[0] ?? ''}`);
    await press(user, t.choose.own);
    await write(user, t.choose.ownLabel, own);
    await screen.findByText(t.choose.strong);
    await write(user, t.choose.again, own);
    await press(user, t.recover.action);
    expect(await screen.findByText(sv.errors.mistyped(''))).toBeTruthy();
    await write(user, t.recover.groups, groups.join(' ').toLowerCase());
    await press(user, t.recover.action);
    await button(desk.rail.today);
    vault.lock();
    expect(await vault.code('vault.unlock', { passphrase })).toBe('wrong-secret');
    expect(await vault.code('vault.unlock', { passphrase: own })).toBe('ok');
  });

  it('says step by step what to do on a bad day, also when the passphrase is forgotten', async () => {
    const user = theApp(await lockedVault());
    await press(user, t.badDay.open);
    await heading(t.badDay.title);
    for (const { title, steps } of t.badDay.parts) {
      const part = (await screen.findByText(title)).closest('details');
      expect(part?.querySelectorAll('li')).toHaveLength(steps.length);
    }
    await press(user, sv.common.back);
    await screen.findByLabelText(t.passphrase);
  });

  it('tells of a document without opening anything', async () => {
    const vault = await lockedVault();
    const file = join(vault.dir, 'brev.pdf');
    writeFileSync(file, 'inte en pdf');
    vault.choices.push(null, file);
    const user = theApp(vault);
    await press(user, t.check);
    await heading(t.document.title);
    await press(user, t.document.choose);
    await waitFor(() => expect(vault.choices).toHaveLength(1));
    await press(user, t.document.choose);
    await heading(t.document['not-a-pdf']);
    await press(user, sv.common.back);
    await heading(sv.common.product);
  });

  it('says what happened and what is safe when the vault cannot be read', async () => {
    const vault = await lockedVault();
    writeFileSync(join(vault.dir, 'vault.keys'), 'något annat');
    theApp(vault);
    await heading(t.damaged);
    expect(screen.getByText(sv.errors.damaged(''))).toBeTruthy();
    expect(screen.queryByLabelText(t.passphrase)).toBeNull();
    expect(screen.queryByRole('button', { name: t.forgot })).toBeNull();
  });
});
