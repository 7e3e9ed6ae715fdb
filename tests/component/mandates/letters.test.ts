import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { existsSync } from 'node:fs';
import type userEvent from '@testing-library/user-event';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { deskFolder } from '../../../shared/i18n/sv/desk-folder.ts';
import { document as paper } from '../../../shared/i18n/sv/document.ts';
import { locked } from '../../../shared/i18n/sv/locked.ts';
import { home } from '../../../shared/i18n/sv/table-home.ts';
import { letters as t } from '../../../shared/i18n/sv/table-letters.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { sitDown } from '../table/screen.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = ReturnType<typeof userEvent.setup>;
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });
const warrant = table.shared.warrant;

interface At {
  vault: TestVault;
  id: string;
  words: string;
}
async function onDesk(): Promise<At> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  const id = await addClient(vault);
  const { words } = await giveKey(vault);
  await vault.get('folder.open', { id });
  return { vault, id, words };
}
async function letterDrafted({ vault }: At): Promise<string> {
  const start = { kind: 'appeal', language: 'sv', name: 'Maja Lind', mandate: null } as const;
  const { letters } = await vault.get('outgoing.begin', start);
  const about = letters[0]!.id;
  const text = { receiver: 'Försäkringskassan\nBox 1', body: 'Jag överklagar.' };
  await vault.get('outgoing.change', { id: about, text });
  return about;
}
/** With several lists of areas, the one that is not used yet lies under "add". */
async function open(user: User): Promise<void> {
  const area = await screen.findByText(areas.title.letters, { selector: 'button, button *' });
  const more = area.closest('details');
  if (more && !more.open) await user.click(within(more).getByText(areas.add));
  await user.click(area);
}
async function atTable({ vault, id, words }: At): Promise<User> {
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  const user = await sitDown(vault);
  await user.click(await button(table.folder.open));
  await open(user);
  return user;
}

describe('letters on the desk', () => {
  it('are written as drafts that are clearly not sent', async () => {
    const at = await onDesk();
    const user = await onTheDesk(at.vault, at.id);
    await open(user);
    await user.click(await button(t.begin));
    await user.click(await screen.findByRole('radio', { name: t.kinds.complaint }));
    await user.click(await button(t.start.go));
    expect(await screen.findByText(t.states.draft)).toBeDefined();
    await user.type(await field(t.fields.receiver), 'Socialtjänsten');
    await waitFor(async () =>
      expect((await at.vault.get('folder.read', {})).letters[0]).toMatchObject({
        kind: 'complaint',
        matter: 'Klagomål',
        receiver: 'Socialtjänsten',
        name: 'Maja',
        sent: [],
      }),
    );
    expect(screen.queryByRole('button', { name: t.leave })).toBeNull();
    await user.click(await button(t.back));
    expect(await screen.findByText(t.states.draft)).toBeDefined();
    await user.click(await button(t.openOf('Klagomål')));
    await user.click(await button(t.remove));
    expect(await screen.findByText(t.none)).toBeDefined();
  });
});

describe('letters at the table', () => {
  it('leave with the key, and then stay as they were read', async () => {
    const at = await onDesk();
    await letterDrafted(at);
    const user = await atTable(at);
    await user.click(await button(t.openOf('Överklagande')));
    await user.click(await button(t.leave));
    expect(await screen.findByText('Jag överklagar.')).toBeDefined();
    // A line that was struck by mistake comes along again.
    const receiver = await screen.findByRole('checkbox', { name: /Försäkringskassan/u });
    await user.click(receiver);
    await user.click(receiver);
    expect(await screen.findByText(home.struck(0))).toBeDefined();
    await user.click(await button(home.toKey));
    await user.type(await screen.findByLabelText(table.key.give.wordsLabel), at.words);
    await user.click(await button(home.useKey));
    const file = `${at.vault.dir}/brev.pdf`;
    at.vault.choices.push(file);
    await user.click(await button(home.save));
    expect(await screen.findByRole('heading', { name: home.doneTitle })).toBeDefined();
    expect(existsSync(file)).toBe(true);
    await user.click(await button(table.mandates.out.back));
    expect(await screen.findByText(t.states.sent(paper.day(today())))).toBeDefined();
    expect(screen.queryByRole('textbox', { name: t.fields.body })).toBeNull();
    const [entry] = await at.vault.get('ledger.read', {});
    expect(entry).toMatchObject({ receiver: 'Försäkringskassan', purpose: 'Överklagande' });
    // The very file is known again where the folder is open.
    await user.click(await button(t.back));
    at.vault.choices.push(file);
    await user.click(await button(t.check.choose));
    expect(await screen.findByRole('heading', { name: locked.document.letter })).toBeDefined();
  });

  it('can be said yes to in advance, and the ombudsperson sends that one', async () => {
    const at = await onDesk();
    await letterDrafted(at);
    const user = await atTable(at);
    await user.click(await button(t.openOf('Överklagande')));
    await user.click(await button(t.yes));
    expect(await screen.findByRole('textbox', { name: warrant.receiver })).toHaveProperty(
      'value',
      'Försäkringskassan',
    );
    expect(screen.queryByRole('radio', { name: home.unnamed })).toBeNull();
    await user.type(await screen.findByLabelText(warrant.until), addDays(today(), 10));
    await user.click(await button(warrant.toKey));
    await user.type(await screen.findByLabelText(table.key.give.wordsLabel), at.words);
    await user.click(await button(warrant.sign));
    expect(await screen.findByText(t.states.draft)).toBeDefined();
    at.vault.lock();
    await at.vault.get('vault.unlock', { passphrase });
    cleanup();
    const alone = await onTheDesk(at.vault, at.id);
    await alone.click(await button(deskFolder.yes.open));
    expect(await screen.findByText(/Brev: Överklagande/u)).toBeDefined();
    await alone.click(await button(deskFolder.yes.useOf('Försäkringskassan')));
    await alone.type(await field(deskFolder.yes.receiver), 'Försäkringskassan');
    at.vault.choices.push(`${at.vault.dir}/brev.pdf`);
    await alone.click(await button(deskFolder.yes.confirm));
    expect(await screen.findByText(deskFolder.yes.usedOn(paper.day(today())))).toBeDefined();
    expect(existsSync(`${at.vault.dir}/brev.pdf`)).toBe(true);
  });

  it('wait for the key before there is one', async () => {
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    const id = await addClient(vault);
    await vault.get('beside.enter', { id });
    const user = await sitDown(vault);
    await user.click(await button(table.folder.open));
    await open(user);
    expect(await screen.findByText(t.waits)).toBeDefined();
  });
});
