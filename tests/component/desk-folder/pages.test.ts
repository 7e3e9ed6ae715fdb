import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { deskFolder as t } from '../../../shared/i18n/sv/desk-folder.ts';
import { errors } from '../../../shared/i18n/sv/errors.ts';
import { key as keyWords } from '../../../shared/i18n/sv/table-key.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { atTheFront, onTheDesk } from './on-the-desk.ts';

const alias = 'Kastanj';
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });

async function withClient(): Promise<{ vault: TestVault; id: string }> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  return { vault, id: await addClient(vault, alias) };
}

/** The client was there with their key and did something; now the ombudsperson is alone at the desk. */
async function after(
  work: (vault: TestVault, words: string) => Promise<unknown>,
): Promise<{ vault: TestVault; id: string; words: string }> {
  const { vault, id } = await withClient();
  const { words } = await giveKey(vault);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await work(vault, words);
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return { vault, id, words };
}

const yesInAdvance = (): ReturnType<typeof after> =>
  after(async (vault, words) => {
    await vault.get('wish.add', { words: 'En lägenhet med hund' });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('warrant.make', {
      receiver: 'Bostadskontoret',
      purpose: 'Bostadskön',
      page: 'plan',
      named: true,
      count: 2,
      until: addDays(today(), 10),
    });
  });

describe('yes in advance', () => {
  it('is used only for the one who was named, and shows each use', async () => {
    const { vault, id } = await yesInAdvance();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.yes.open));
    await user.click(await button(t.yes.useOf('Bostadskontoret')));
    await user.type(await field(t.yes.receiver), 'Någon annan');
    await user.click(await button(t.yes.confirm));
    expect(await screen.findByText(errors['other-receiver'](''))).toBeDefined();
    await user.clear(await field(t.yes.receiver));
    await user.type(await field(t.yes.receiver), 'bostadskontoret');
    vault.choices.push(null);
    await user.click(await button(t.yes.confirm));
    expect(await screen.findByText(t.yes.notSaved)).toBeDefined();
    const path = `${vault.dir}/plan.pdf`;
    vault.choices.push(path);
    await user.click(await button(t.yes.confirm));
    expect(await screen.findByText(/Använt/u)).toBeDefined();
    expect(existsSync(path)).toBe(true);
    expect((await vault.get('folder.read', {})).warrants[0]?.uses).toHaveLength(1);
  });

  it('is withdrawn by phone after one question, and listed', async () => {
    const { vault, id } = await yesInAdvance();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.yes.open));
    await user.click(await button(t.yes.withdrawOf('Bostadskontoret')));
    await user.click(await button(t.yes.withdrawYes));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: t.yes.useOf('Bostadskontoret') })).toBeNull(),
    );
    await user.click(await button(t.back(alias)));
    await user.click(await button(t.shared.open));
    expect(await screen.findByText(t.shared.kinds['warrant.withdrawn'])).toBeDefined();
    expect(screen.getByText(t.shared.kinds['warrant.made'])).toBeDefined();
  });
});

describe('the person', () => {
  it('saves what is changed, with what follows said', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.person.open));
    const called = await field(t.person.calledName);
    await user.clear(called);
    await user.type(called, 'Majken');
    await user.click(await screen.findByRole('checkbox', { name: new RegExp(t.person.someone, 'u') }));
    expect(screen.getByText(t.person.someoneHelp)).toBeDefined();
    await user.click(await button(t.person.rightsToday));
    await waitFor(async () => {
      const { person } = await vault.get('folder.read', {});
      expect(person).toMatchObject({ calledName: 'Majken', rightsTalkedOn: today() });
      expect(person.safety.someone).toBe(true);
    });
  });

  it('keeps the old alias when the new one is somebody else’s', async () => {
    const { vault, id } = await withClient();
    await addClient(vault, 'Björk');
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.person.open));
    const name = await field(t.person.alias);
    await user.clear(name);
    await user.type(name, 'Björk');
    await user.tab();
    expect(await screen.findByText(errors['alias-taken'](''))).toBeDefined();
    expect((await vault.get('folder.read', {})).alias).toBe(alias);
  });
});

describe('the client comes', () => {
  it('before there is a key, side by side or to make it', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.with));
    expect(await button(t.key.make)).toBeDefined();
    await user.click(await button(t.meet.sit));
    await waitFor(async () => expect((await vault.get('app.status', {})).mode).toBe('beside'));
  });

  it('with their own key, and a wrong one is told plainly', async () => {
    const { vault, id, words } = await after(() => Promise.resolve());
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.with));
    const secret = await screen.findByLabelText(keyWords.give.wordsLabel);
    await user.type(secret, 'fel fel fel fel');
    await user.click(await button(t.meet.enter));
    expect(await screen.findByText(errors['wrong-secret'](''))).toBeDefined();
    await user.type(await screen.findByLabelText(keyWords.give.wordsLabel), words);
    await user.click(await button(t.meet.enter));
    await waitFor(async () => expect((await vault.get('app.status', {})).mode).toBe('with'));
  });

  it('with neither key nor spare: what follows is said before a new one is made', async () => {
    const { vault, id } = await after(() => Promise.resolve());
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.key.open));
    expect(await screen.findByText(new RegExp(t.key.words, 'u'))).toBeDefined();
    await user.click(await button(t.key.lost(alias)));
    expect(await screen.findByText(t.key.anewFollows.pages(alias))).toBeDefined();
    expect(screen.getByText(t.key.anewFollows.honest)).toBeDefined();
    await user.click(await button(t.key.anewGo(alias)));
    expect(await screen.findByRole('heading', { level: 1, name: keyWords.make.anewTitle })).toBeDefined();
  });
});

describe('a folder that opens only with the client', () => {
  it('shows what they left open, and takes letters', async () => {
    const { vault, id } = await after(async (at, words) => {
      await at.get('exit.key', { secret: { kind: 'words', words } });
      await at.get('choice.set', {
        choice: 'only',
        front: { reach: 'Ring efter tio', nextMeeting: '', crisis: '' },
      });
    });
    const user = await atTheFront(vault, id);
    const front = within(await screen.findByRole('region', { name: t.front.title(alias) }));
    expect(await front.findByText('Ring efter tio')).toBeDefined();
    expect(front.queryByText(t.front.crisis)).toBeNull();
    await user.type(await field(t.front.label), 'Hyresvärden ringde');
    await user.click(await button(t.notes.phone));
    expect(await screen.findByText(new RegExp(t.front.waiting(1), 'u'))).toBeDefined();
    expect(((await field(t.front.label)) as HTMLTextAreaElement).value).toBe('');
    expect((await vault.get('people.list', {}))[0]?.letters).toBe(1);
    expect(await vault.get('letter.readDraft', { id })).toBe('');
  });

  it('keeps a letter that is not in the box yet, also through a lock', async () => {
    const { vault, id } = await after(async (at, words) => {
      await at.get('exit.key', { secret: { kind: 'words', words } });
      await at.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    });
    const user = await atTheFront(vault, id);
    await user.type(await field(t.front.label), 'Hyresvärden rin');
    await waitFor(async () => expect(await vault.get('letter.readDraft', { id })).toBe('Hyresvärden rin'));
    cleanup();
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await atTheFront(vault, id);
    await waitFor(async () =>
      expect(((await field(t.front.label)) as HTMLTextAreaElement).value).toBe('Hyresvärden rin'),
    );
  });
});
