import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en/index.ts';
import { languageNames } from '../../../shared/i18n/language-names.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp, notice } from '../../support/screen-port.ts';
import { StickVault } from '../../support/stick-vault.ts';
import { openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { field, heading, press, theApp, write, type User } from '../locked/the-app.ts';

const { desk: t, common } = sv;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

async function atTheDesk(): Promise<{ vault: TestVault; user: User }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  const user = theApp(vault);
  await press(user, t.rail.people);
  await heading(t.people.title);
  return { vault, user };
}

/** Goes through the first meeting. Answers the alias. */
async function meet(user: User, answer: string, alias?: string): Promise<string> {
  await press(user, t.people.add);
  await heading(t.add.aliasTitle);
  await waitFor(async () => expect((await field(t.add.alias)).value).not.toBe(''));
  if (alias !== undefined) await write(user, t.add.alias, alias);
  const chosen = (await field(t.add.alias)).value;
  await press(user, common.next);
  await write(user, t.add.calledName, 'Maja');
  await press(user, common.next);
  await heading(sv.law.rights.title);
  await user.click(await screen.findByRole('checkbox', { name: t.add.talked }));
  await press(user, common.next);
  await user.click(await screen.findByRole('radio', { name: answer }));
  await press(user, t.add.finish);
  return chosen;
}

describe('people', () => {
  it('begins empty, with one thing to do', async () => {
    await atTheDesk();
    expect(await screen.findByText(t.people.empty)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: t.people.add })).toHaveLength(1);
  });

  it('says at the rights and the talking card that there is no text in the person’s language', async () => {
    const { user } = await atTheDesk();
    await press(user, t.people.add);
    await waitFor(async () => expect((await field(t.add.alias)).value).not.toBe(''));
    await press(user, common.next);
    await heading(t.add.meTitle);
    expect(screen.queryByText(sv.law.onlyHere)).toBeNull();
    await user.click(screen.getByRole('radio', { name: languageNames.ar }));
    await press(user, t.first.card);
    expect(await screen.findByText(sv.law.onlyHere)).toBeTruthy();
    await press(user, common.close);
    await press(user, common.next);
    await heading(sv.law.rights.title);
    expect(screen.getAllByText(sv.law.onlyHere)).toHaveLength(1);
  });

  it('adds a person by a proposed alias and opens their folder', async () => {
    const { vault, user } = await atTheDesk();
    const alias = await meet(user, t.add.start);
    await heading(alias);
    const view = await vault.get('folder.read', {});
    expect(view.alias).toBe(alias);
    expect(view.person.calledName).toBe('Maja');
    expect(view.person.rightsTalkedOn).not.toBeNull();
  });

  it('keeps what was written when going back, and asks for an answer', async () => {
    const { user } = await atTheDesk();
    await press(user, t.people.add);
    await waitFor(async () => expect((await field(t.add.alias)).value).not.toBe(''));
    await write(user, t.add.alias, 'Kastanj');
    await press(user, common.next);
    await write(user, t.add.calledName, 'Maja');
    await press(user, common.back);
    expect((await field(t.add.alias)).value).toBe('Kastanj');
    await press(user, common.next);
    expect((await field(t.add.calledName)).value).toBe('Maja');
    await press(user, common.next);
    await press(user, common.next);
    await heading(t.add.beginTitle);
    await press(user, t.add.finish);
    expect(await screen.findByText(t.add.beginNeeded)).toBeTruthy();
  });

  it('keeps nothing after a no', async () => {
    const { vault, user } = await atTheDesk();
    await meet(user, t.add.no);
    await heading(t.people.title);
    expect(await vault.get('people.list', {})).toEqual([]);
  });

  it('keeps no words of a person who wants nothing written', async () => {
    const { vault, user } = await atTheDesk();
    await meet(user, t.add.nothing);
    await heading(t.people.title);
    const [line] = await vault.get('people.list', {});
    const view = await vault.get('folder.open', { id: line!.id });
    expect(view.person).toMatchObject({ calledName: '', rightsTalkedOn: null });
  });

  it('says that an alias is taken, and goes back to it', async () => {
    const { user } = await atTheDesk();
    await meet(user, t.add.think, 'Kastanj');
    await heading(t.people.title);
    await meet(user, t.add.think, 'Kastanj');
    await heading(t.add.aliasTitle);
    expect(screen.getByText(sv.errors['alias-taken'](''))).toBeTruthy();
  });

  it('forgets a person who thought and said no, after asking once', async () => {
    const { vault, user } = await atTheDesk();
    await meet(user, t.add.think, 'Lönn');
    await user.click(await row('Lönn'));
    await heading(t.think.title('Lönn'));
    await press(user, t.think.forget);
    expect(await vault.get('people.list', {})).toHaveLength(1);
    await press(user, t.think.yes);
    await heading(t.people.title);
    expect(await vault.get('people.list', {})).toEqual([]);
  });

  it('lets a person who thought begin', async () => {
    const { vault, user } = await atTheDesk();
    await meet(user, t.add.think, 'Lönn');
    await user.click(await row('Lönn'));
    await press(user, t.think.begin);
    await heading('Lönn');
    expect((await vault.get('folder.read', {})).person.beginning).toBe('start');
  });

  it('asks about a person who thought until a day that is over, when a backup was put back', async () => {
    const s = await StickVault.made();
    try {
      s.vault.time = new Date();
      s.vault.passDays(-70);
      const person = { alias: 'Lönn', calledName: '', language: 'sv', rightsTalkedOn: null } as const;
      const safety = { someone: false, who: '', mayLeaveMessage: false };
      await s.vault.get('people.add', { ...person, safety, beginning: 'think' });
      await s.vault.get('folder.close', {});
      const backup = await s.backedUp();
      s.vault.passDays(69);
      const next = await s.movedTo(backup);
      const user = theApp(next);
      await press(user, t.rail.people);
      const until = sv.document.day((await next.get('people.list', {}))[1]?.thinkingUntil ?? '');
      expect(await screen.findByText(t.people.thinkingOver(until))).toBeTruthy();
      await user.click(await row('Lönn'));
      expect(await screen.findByText(t.think.over(until))).toBeTruthy();
    } finally {
      s.end();
    }
  });

  it('closes the folder when the desk is used for something else', async () => {
    const { vault, user } = await atTheDesk();
    await heading(t.people.title);
    const alias = await meet(user, t.add.start);
    await heading(alias);
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: t.rail.vault }));
    await heading(t.vault.title);
    expect(await vault.code('folder.read', {})).toBe('no-folder');
  });
});

/** The row of a person, whose name begins with their alias. */
const row = (alias: string): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(`^${alias}`) });

describe('this vault', () => {
  async function inTheVault(): Promise<{ vault: TestVault; user: User }> {
    const at = await atTheDesk();
    await press(at.user, t.rail.vault);
    await heading(t.vault.title);
    return at;
  }

  it('changes the passphrase, not without the one that counts now', async () => {
    const { vault, user } = await inTheVault();
    const next = 'tallkotte bastu regnrock ångbåt kompass';
    await press(user, t.vault.change);
    await write(user, t.vault.current, 'fel');
    await press(user, sv.locked.choose.own);
    await write(user, sv.locked.choose.ownLabel, next);
    await screen.findByText(sv.locked.choose.strong);
    await write(user, sv.locked.choose.again, next);
    await press(user, t.vault.change);
    expect(await screen.findByText(sv.errors['wrong-secret'](''))).toBeTruthy();
    await write(user, t.vault.current, passphrase);
    await press(user, t.vault.change);
    await heading(t.vault.title);
    vault.lock();
    expect(await vault.code('vault.unlock', { passphrase: next })).toBe('ok');
  });

  it('leaves the old recovery paper alone until the new one was tried', async () => {
    const { user } = await inTheVault();
    await press(user, t.vault.newRecovery);
    await heading(sv.locked.recovery.title);
    expect(screen.getByText(sv.locked.recovery.oldGone)).toBeTruthy();
    await press(user, common.cancel);
    await heading(t.vault.title);
  });

  it('changes language, colours and blur at once', async () => {
    const { user } = await inTheVault();
    await user.click(await screen.findByRole('radio', { name: t.vault.themes.dark }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    window.dispatchEvent(new Event('blur'));
    expect(document.body.classList.contains('blurred')).toBe(true);
    window.dispatchEvent(new Event('focus'));
    expect(document.body.classList.contains('blurred')).toBe(false);
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    await heading(en.desk.vault.title);
    await user.click(await screen.findByRole('radio', { name: en.desk.vault.themes.system }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('system'));
  });
});

describe('privacy', () => {
  it('copies, cuts and drags nothing, and says so', async () => {
    await atTheDesk();
    for (const name of ['copy', 'cut', 'dragstart']) {
      const event = new Event(name, { bubbles: true, cancelable: true });
      (await heading(t.people.title)).dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    await waitFor(() => expect(screen.getByText(common.noCopy)).toBeTruthy());
  });

  it('warns before the lock, and stays when somebody is there', async () => {
    const { user } = await atTheDesk();
    notice({ notice: 'lock-soon', seconds: 30 });
    expect((await screen.findByRole('alert')).textContent).toBe(common.lockSoon(30));
    await press(user, common.stay);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('locks by the button', async () => {
    const { vault, user } = await atTheDesk();
    await press(user, t.lock);
    await waitFor(() => expect(vault.told).toContainEqual({ from: 'lock' }));
  });
});
