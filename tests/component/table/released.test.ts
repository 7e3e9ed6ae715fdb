import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import type userEvent from '@testing-library/user-event';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import { noLimits } from '../../../shared/domain/deficiency.ts';
import { warning as arabic } from '../../../shared/i18n/ar/release.ts';
import { warning as easy } from '../../../shared/i18n/easy-sv/release.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { errors } from '../../../shared/i18n/sv/errors.ts';
import { stuck as t, stuckOnDesk as d } from '../../../shared/i18n/sv/release.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import { folder } from '../../../renderer/state/folder.svelte.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { sitDown } from './screen.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = ReturnType<typeof userEvent.setup>;
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });

interface At {
  vault: TestVault;
  id: string;
  words: string;
}
async function folderOf(language: ClientLanguage = 'sv'): Promise<At> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  const id = await addClient(vault);
  await vault.get('person.change', { language });
  const { words } = await giveKey(vault);
  await vault.get('note.add', { text: 'Väntade i telefonkö igen', kind: 'phone' });
  return { vault, id, words };
}
const secret = ({ words }: At): { kind: 'words'; words: string } => ({ kind: 'words', words });
const withClient = async (at: At): Promise<void> => {
  await at.vault.get('with.enter', { id: at.id, secret: secret(at) });
};
async function drafted({ vault }: At, happened: string): Promise<string> {
  const stuckId = (await vault.get('stuck.begin', { kind: 'deficiency', from: null })).stuck[0]!.id;
  await vault.get('stuck.change', { id: stuckId, text: { content: { happened } } });
  return stuckId;
}
async function open(user: User): Promise<void> {
  const area = await screen.findByText(areas.title.stuck, { selector: 'button, button *' });
  const more = area.closest('details');
  if (more && !more.open) await user.click(within(more).getByText(areas.add));
  await user.click(area);
}
async function atTable(at: At): Promise<User> {
  await withClient(at);
  return atOpenTable(at);
}
async function atOpenTable(at: At): Promise<User> {
  const user = await sitDown(at.vault);
  await user.click(await button(table.folder.open));
  await open(user);
  return user;
}
async function giveTheKey(user: User, at: At, action: string): Promise<void> {
  await user.type(await screen.findByLabelText(table.key.give.wordsLabel), at.words);
  await user.click(await button(action));
}
const released = async ({ vault }: At): Promise<unknown[]> => (await vault.get('folder.read', {})).releases;
const happened = 'Beslutet om boendestöd tog åtta månader.';

describe('what does not work, on the desk', () => {
  it('begins as a draft where something got stuck, and the guard is one press from a better word', async () => {
    const at = await folderOf();
    const user = await onTheDesk(at.vault, at.id);
    await user.click(await button(t.beganOf('Väntade i telefonkö igen')));
    const box = await field(t.fields.happened);
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(screen.getByText('Väntade i telefonkö igen')).toBeDefined();
    await user.type(box, 'Maja fick vänta i två timmar.');
    const list = await screen.findByRole('list', {
      name: `${t.guard.list}: ${t.fields.fieldNames.happened}`,
    });
    expect(screen.getByText('Maja', { selector: 'mark' })).toBeDefined();
    await user.click(within(list).getAllByRole('button')[0]!);
    await waitFor(async () => {
      const [stuck] = (await at.vault.get('folder.read', {})).stuck;
      expect(stuck?.from?.kind).toBe('note');
      expect(stuck?.content.happened).toMatch(/fick vänta i två timmar\.$/u);
      expect(stuck?.content.happened).not.toContain('Maja');
    });
    // Nothing is left to take: reading goes on where it says so.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText(t.guard.none)));
    expect(screen.queryByRole('button', { name: t.release.begin })).toBeNull();
    expect(screen.getByText(d.waits('Kastanj'))).toBeDefined();
    await user.click(await button(t.remove));
    expect(await screen.findByText(t.none)).toBeDefined();
  });

  it('goes from one suggestion to the next, by keys alone', async () => {
    const at = await folderOf();
    const user = await onTheDesk(at.vault, at.id);
    await user.click(await button(t.beganOf('Väntade i telefonkö igen')));
    await user.type(await field(t.fields.happened), 'Maja ringde 070-174 06 05 och väntade.');
    const phone = t.guard.insteadOf('070-174 06 05', 'ett telefonnummer');
    await button(phone);
    const list = screen.getByRole('list', { name: `${t.guard.list}: ${t.fields.fieldNames.happened}` });
    within(list).getAllByRole('button')[0]!.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(phone));
    expect(screen.queryByText('Maja', { selector: 'mark' })).toBeNull();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText(t.guard.none)));
  });

  it('takes back what was released, said by phone', async () => {
    const at = await folderOf();
    await withClient(at);
    const stuckId = await drafted(at, happened);
    await at.vault.get('exit.key', { secret: secret(at) });
    await at.vault.get('release.release', {
      stuckId,
      read: (await at.vault.get('folder.read', {})).stuck[0]!.content,
      limits: { ...noLimits, onlyBody: true },
      confirmed: [],
    });
    at.vault.lock();
    await at.vault.get('vault.unlock', { passphrase });
    const user = await onTheDesk(at.vault, at.id);
    await open(user);
    expect(await screen.findByRole('article', { name: happened })).toBeDefined();
    expect(screen.getByText(`${t.limits.title}: ${t.limits.onlyBody}`)).toBeDefined();
    await user.click(await button(d.withdrawOf(happened)));
    const sure = await heading(d.withdrawTitle('Kastanj'));
    await waitFor(() => expect(document.activeElement).toBe(sure));
    await user.click(await button(d.withdrawYes));
    await waitFor(async () => expect(await released(at)).toMatchObject([{ state: 'withdrawn' }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: d.withdrawOf(happened) })).toBeNull());
  });
});

describe('what does not work, at the table', () => {
  it('is passed on after the client has read that it becomes public, the words, and how far they go', async () => {
    const at = await folderOf();
    await at.vault.get('folder.read', {});
    await drafted(at, happened);
    const user = await atTable(at);
    await user.click(await button(t.openOf(happened)));
    await user.click(await button(t.release.begin));
    await heading(t.release.warning.title);
    expect(screen.getByText(t.release.warning.recognise)).toBeDefined();
    await user.click(await button(t.release.easier));
    await heading(easy.title);
    await user.click(await button(t.release.understood));
    expect(within(await screen.findByRole('article')).getByText(happened)).toBeDefined();
    await user.click(await button(t.release.toLimits));
    await user.click(await screen.findByRole('checkbox', { name: t.release.untilTold }));
    await user.click(await button(t.release.toConfirm));
    await giveTheKey(user, at, t.release.yes);
    expect(await screen.findByText(t.standing.untold)).toBeDefined();
    const said = screen.getByText(t.release.doneUntold, { selector: 'p.decided' });
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(await released(at)).toMatchObject([{ content: { happened }, limits: { untilTold: true } }]);
    await user.click(await button(t.tellOf(happened)));
    await giveTheKey(user, at, t.tell);
    expect(await screen.findByText(t.standing.waiting)).toBeDefined();
    await user.click(await button(t.withdrawOf(happened)));
    const sure = await heading(t.withdrawTitle);
    await waitFor(() => expect(document.activeElement).toBe(sure));
    await user.click(await button(t.withdrawYes));
    await waitFor(async () => expect(await released(at)).toMatchObject([{ state: 'withdrawn' }]));
    await waitFor(() => expect(document.activeElement?.textContent).toContain(t.kinds.deficiency));
    await user.click(await button(t.againOf(happened)));
    expect(((await field(t.fields.happened)) as HTMLTextAreaElement).value).toBe(happened);
  });

  it('stays in the folder when the client says no, and is told so', async () => {
    const at = await folderOf();
    await drafted(at, happened);
    const user = await atTable(at);
    await user.click(await button(t.openOf(happened)));
    await user.click(await button(t.release.begin));
    await user.click(await button(t.release.no));
    const said = await screen.findByText(t.release.saidNo, { selector: 'p.decided' });
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(await released(at)).toEqual([]);
    await user.click(await button(t.openOf(happened)));
    await user.click(await button(t.back));
    expect(screen.queryByText(t.release.saidNo, { selector: 'p.decided' })).toBeNull();
  });

  it('is erased for good once it was taken back, after the client has said so twice', async () => {
    const at = await folderOf();
    const id = await drafted(at, happened);
    await withClient(at);
    const read = (await at.vault.get('folder.read', {})).stuck[0]!.content;
    await at.vault.get('exit.key', { secret: secret(at) });
    await at.vault.get('release.release', { stuckId: id, read, limits: noLimits, confirmed: [] });
    at.vault.lock();
    await at.vault.get('vault.unlock', { passphrase });
    const user = await atTable(at);
    expect(await screen.findByText(t.standing.waiting)).toBeDefined();
    const erase = table.removed.eraseOf(happened);
    expect(screen.queryByRole('button', { name: erase })).toBeNull();
    await user.click(await button(t.withdrawOf(happened)));
    await user.click(await button(t.withdrawYes));
    await user.click(await button(erase));
    await heading(table.removed.sure);
    await user.click(await button(table.removed.yes));
    await waitFor(() => expect(screen.queryByText(happened)).toBeNull());
    expect(await released(at)).toEqual([]);
  });

  it('shows once more what may tell who it is, and goes only when each is let stand', async () => {
    const at = await folderOf();
    await drafted(at, 'Majas ansökan försvann.');
    const user = await atTable(at);
    await user.click(await button(t.openOf('Majas ansökan försvann.')));
    await user.click(await button(t.release.begin));
    await user.click(await button(t.release.understood));
    await user.click(await button(t.release.toLimits));
    await user.click(await button(t.release.toConfirm));
    await heading(t.release.confirmTitle);
    await user.click(await button(t.release.toConfirm));
    expect(await screen.findByText(t.release.confirmLeft)).toBeDefined();
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await user.click(await button(t.release.toConfirm));
    await giveTheKey(user, at, t.release.yes);
    expect(await screen.findByText(t.standing.waiting)).toBeDefined();
  });

  it('is read anew when the words became others after they were read', async () => {
    const at = await folderOf();
    const id = await drafted(at, happened);
    const user = await atTable(at);
    await user.click(await button(t.openOf(happened)));
    await user.click(await button(t.release.begin));
    await user.click(await button(t.release.understood));
    await user.click(await button(t.release.toLimits));
    await user.click(await button(t.release.toConfirm));
    await heading(t.release.keyTitle);
    folder.take(await at.vault.get('stuck.change', { id, text: { content: { ledTo: 'Skulder' } } }));
    await giveTheKey(user, at, t.release.yes);
    await heading(t.release.readTitle);
    expect((await screen.findByRole('alert')).textContent).toBe(errors.differs(''));
    expect(within(screen.getByRole('article')).getByText('Skulder')).toBeDefined();
    expect(await released(at)).toEqual([]);
    await user.click(await button(t.release.toLimits));
    await user.click(await button(t.release.toConfirm));
    await giveTheKey(user, at, t.release.yes);
    expect(await screen.findByText(t.standing.waiting)).toBeDefined();
  });

  it('goes no further with a number that tells who it is, and stays where it is after a no', async () => {
    const at = await folderOf();
    await drafted(at, 'Ring 070-174 06 05 om det.');
    const user = await atTable(at);
    await user.click(await button(t.openOf('Ring 070-174 06 05 om det.')));
    expect(await screen.findByText(t.guard.blocks)).toBeDefined();
    await user.click(await button(t.release.begin));
    await user.click(await button(t.release.understood));
    expect(await screen.findByText(t.release.mustGo)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.release.toLimits })).toBeNull();
    await user.click(await button(t.release.no));
    expect(await button(t.openOf('Ring 070-174 06 05 om det.'))).toBeDefined();
    expect(await released(at)).toEqual([]);
  });

  it('is warned of in the client’s own language too, where the screen is read together in Swedish', async () => {
    const at = await folderOf('ar');
    await drafted(at, happened);
    await withClient(at);
    const { reading } = await at.vault.get('folder.read', {});
    await at.vault.get('reading.set', { ...reading, language: 'sv' });
    const user = await atOpenTable(at);
    await user.click(await button(t.openOf(happened)));
    await user.click(await button(t.release.begin));
    const own = (await heading(arabic.title)).closest('section');
    expect(own?.getAttribute('dir')).toBe('rtl');
    expect(own?.textContent).toContain(arabic.recognise);
  });

  it('begins with a step, and waits before there is a key', async () => {
    const at = await folderOf();
    await withClient(at);
    const wishId = (await at.vault.get('wish.add', { words: 'Hyran' })).plan.wishes[0]!.id;
    const step = { wishId, words: 'Söka bidrag', doer: 'me', doerName: '', due: null } as const;
    await at.vault.get('step.add', step);
    const user = await sitDown(at.vault);
    await user.click(await button(table.plan.openOf('Hyran')));
    await user.click(await button(t.beganOf('Söka bidrag')));
    expect(await field(t.fields.happened)).toBeDefined();
    expect(await screen.findByText(t.beganWith.step)).toBeDefined();
    cleanup();
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    await vault.get('beside.enter', { id: await addClient(vault) });
    const beside = await sitDown(vault);
    await beside.click(await button(table.folder.open));
    await open(beside);
    expect(await screen.findByText(t.release.waits)).toBeDefined();
  });
});
