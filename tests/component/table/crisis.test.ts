import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { document as paper } from '../../../shared/i18n/sv/document.ts';
import { table as t } from '../../../shared/i18n/sv/table.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { hangUp } from '../../support/screen-port.ts';
import { passphrase, type TestVault } from '../../support/test-vault.ts';
import { besideTheClient, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });
const read = (vault: TestVault): Promise<FolderView> => vault.get('folder.read', {});
const day = 86_400_000;

/** The client at the table, `days` after something was written. */
async function atTheTable(
  write?: (vault: TestVault) => Promise<unknown>,
  days = 0,
): Promise<Awaited<ReturnType<typeof withTheClient>>> {
  const at = await withTheClient(async (vault) => {
    vault.time = new Date(Date.now() - days * day);
    return Promise.resolve();
  });
  vaults.push(at.vault);
  await write?.(at.vault);
  if (days === 0) return at;
  at.vault.time = new Date();
  at.vault.lock();
  await at.vault.get('vault.unlock', { passphrase });
  await at.vault.get('with.enter', { id: at.id, secret: { kind: 'words', words: at.words } });
  return at;
}

/** Opens an area that may still be folded away under "Add to the folder". */
async function open(user: Awaited<ReturnType<typeof sitDown>>, title: string): Promise<void> {
  await user.click(await button(t.folder.open));
  await user.click(await screen.findByText(areas.add));
  await user.click(await screen.findByRole('button', { name: title, hidden: true }));
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
}

describe('if it gets hard', () => {
  it('saves as it is written, and then asks who may have the page', async () => {
    const { vault, words } = await atTheTable();
    const user = await sitDown(vault);
    await open(user, areas.title.crisis);
    expect(screen.queryByText(t.crisis.yesTitle)).toBeNull();
    await user.type(await field(paper.crisis.parts.helps), 'Te och tystnad');
    await waitFor(async () => expect((await read(vault)).crisis.words.helps).toBe('Te och tystnad'));
    const yes = within(await screen.findByRole('region', { name: t.crisis.yesTitle }));
    await user.click(yes.getByRole('button', { name: t.crisis.yesMake }));
    // The screen is that page: which one is not asked.
    expect(screen.queryByRole('group', { name: t.shared.warrant.page })).toBeNull();
    await user.type(await field(t.shared.warrant.receiver), 'Psykakuten');
    await user.type(await field(t.shared.warrant.purpose), 'På natten');
    await user.type(await screen.findByLabelText(t.shared.warrant.until), '2099-01-01');
    await user.click(await button(t.shared.warrant.toKey));
    await user.type(await screen.findByLabelText(t.key.give.wordsLabel), words);
    await user.click(await button(t.shared.warrant.sign));
    await waitFor(async () =>
      expect((await read(vault)).warrants).toMatchObject([{ page: 'crisis', receiver: 'Psykakuten' }]),
    );
    expect(await button(t.shared.warrant.withdrawOf('Psykakuten'))).toBeDefined();
    await user.click(await button(t.crisis.takeHome));
    const box = await screen.findByRole('radio', { name: t.home.named });
    expect(box).toBeDefined();
    await user.click(await button(t.home.toRead));
    expect(await screen.findByText(/Te och tystnad/u)).toBeDefined();
  });

  it('waits for a key, and says so', async () => {
    const { vault } = await besideTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    await open(user, areas.title.crisis);
    expect(await screen.findByText(t.crisis.needsKey)).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(await button(t.beside.makeKey));
    expect(await screen.findByRole('heading', { level: 1, name: t.key.make.title })).toBeDefined();
  });

  it('when the folder opens only with the client, says what stays readable', async () => {
    const { vault, words } = await atTheTable((at) =>
      at.get('crisis.set', { part: 'signs', words: 'Sover inte' }),
    );
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('choice.set', {
      choice: 'only',
      front: { reach: '', nextMeeting: '', crisis: 'Ring Eva' },
    });
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    await user.click(await button(areas.title.crisis));
    expect(await screen.findByText(t.crisis.only)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.crisis.yesMake })).toBeNull();
    await user.click(await button(t.crisis.toFront));
    expect(((await field(t.folder.front.crisis)) as HTMLTextAreaElement).value).toBe('Ring Eva');
  });
});

describe('a yes in advance', () => {
  it('asks which page when there is more than the plan', async () => {
    const { vault } = await atTheTable((at) => at.get('crisis.set', { part: 'helps', words: 'Te' }));
    const user = await sitDown(vault);
    await user.click(await button(t.shared.open));
    await user.click(await button(t.shared.warrant.make));
    const pages = within(await screen.findByRole('group', { name: t.shared.warrant.page }));
    expect(pages.getAllByRole('radio')).toHaveLength(2);
    await user.click(pages.getByRole('radio', { name: paper.papers.crisis }));
    expect(pages.getByRole<HTMLInputElement>('radio', { name: paper.papers.crisis }).checked).toBe(true);
  });
});

describe('my words', () => {
  it('are added, changed with the old beneath, ended and removed', async () => {
    const { vault } = await atTheTable();
    const user = await sitDown(vault);
    await open(user, areas.title['own-words']);
    expect(await screen.findByText(t.ownWords.empty)).toBeDefined();
    await user.click(await button(t.ownWords.addFirst));
    await user.type(await field(t.ownWords.newLabel), 'Jag vill bo ensam');
    await user.click(await button(t.ownWords.addIt));
    await user.click(await button(t.ownWords.changeOf('Jag vill bo ensam')));
    await user.type(await field(t.ownWords.changeLabel), 'Jag vill bo med Eva');
    await user.click(await button(t.ownWords.keep));
    const list = within(await screen.findByRole('list', { name: t.ownWords.list }));
    expect(await list.findByText('Jag vill bo med Eva')).toBeDefined();
    expect(list.getByText('Jag vill bo ensam')).toBeDefined();
    expect(list.getByText(t.ownWords.earlier(1))).toBeDefined();
    await user.click(await button(t.ownWords.changeOf('Jag vill bo med Eva')));
    await user.click(await button(t.ownWords.end));
    await waitFor(async () => expect((await read(vault)).ownWords[0]?.ended).not.toBeNull());
    await user.click(await button(t.ownWords.removeOf('Jag vill bo med Eva')));
    expect(await screen.findByText(t.ownWords.empty)).toBeDefined();
  });

  it('keep a half-written sentence', async () => {
    const { vault } = await atTheTable();
    const user = await sitDown(vault);
    await open(user, areas.title['own-words']);
    await user.click(await button(t.ownWords.addFirst));
    await user.type(await field(t.ownWords.newLabel), 'Jag vi');
    await waitFor(async () => expect(await vault.get('draft.read', { place: 'own.new' })).toBe('Jag vi'));
  });
});

describe('is this still what you want?', () => {
  const question = (): Promise<HTMLElement> => screen.findByRole('region', { name: t.still.title });

  it('one question at a time, at most three, and the plan stays usable', async () => {
    const { vault } = await atTheTable(async (at) => {
      for (const words of ['ett', 'två', 'tre', 'fyra'])
        await at.get('own.add', { words, replaces: null, asked: false });
      await at.get('wish.add', { words: 'En hund' });
    }, 60);
    const user = await sitDown(vault);
    expect(within(await question()).getByText('fyra')).toBeDefined();
    expect(await screen.findByRole('heading', { level: 3, name: 'En hund' })).toBeDefined();
    await user.click(await button(t.still.yes));
    expect(await within(await question()).findByText('tre')).toBeDefined();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(t.still.title));
    await user.click(await button(t.still.changed));
    await user.type(await field(t.ownWords.changeLabel), 'tre, men annorlunda');
    await user.click(await button(t.ownWords.keep));
    expect(await within(await question()).findByText('två')).toBeDefined();
    await user.click(await button(t.still.yes));
    await waitFor(() => expect(screen.queryByRole('region', { name: t.still.title })).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe(t.plan.title));
    const view = await read(vault);
    expect(view.still.confirmed).toHaveLength(2);
    expect(view.ownWords.map(({ words }) => words)).toContain('tre');
    cleanup();
    await sitDown(vault);
    expect(await screen.findByRole('heading', { level: 3, name: 'En hund' })).toBeDefined();
    expect(screen.queryByRole('region', { name: t.still.title })).toBeNull();
  });

  it('“not today” ends them', async () => {
    const { vault } = await atTheTable(async (at) => {
      for (const words of ['ett', 'två']) await at.get('own.add', { words, replaces: null, asked: false });
    }, 40);
    const user = await sitDown(vault);
    await question();
    await user.click(await button(t.still.notToday));
    await waitFor(() => expect(screen.queryByRole('region', { name: t.still.title })).toBeNull());
    expect((await read(vault)).still.confirmed).toEqual([]);
  });

  it('a wish that has changed is opened where it stands', async () => {
    const { vault } = await atTheTable((at) => at.get('wish.add', { words: 'En hund' }), 100);
    const user = await sitDown(vault);
    expect(within(await question()).getByText('En hund')).toBeDefined();
    await user.click(await button(t.still.changed));
    expect(await field(t.plan.words)).toBeDefined();
  });

  it('comes after what waits for an answer', async () => {
    const { vault } = await atTheTable(async (at) => {
      await at.get('own.add', { words: 'ett', replaces: null, asked: false });
      at.lock();
      await at.get('vault.unlock', { passphrase });
      const [line] = await at.get('people.list', {});
      await at.get('folder.open', { id: line!.id });
      await at.get('statement.add', { said: 'Jag ringde', channel: 'phone', change: null });
    }, 40);
    const user = await sitDown(vault);
    await user.click(await button(t.waiting.confirm));
    expect(await question()).toBeDefined();
  });
});

describe('other ways to make a plan', () => {
  it('are chosen, written in, changed on the way, and nothing is lost', async () => {
    const { vault } = await atTheTable();
    const user = await sitDown(vault);
    await open(user, areas.title.way);
    expect(await screen.findByText(t.way.inPlan)).toBeDefined();
    const choose = async (way: keyof typeof paper.ways): Promise<void> =>
      user.click(await screen.findByRole('radio', { name: paper.ways[way].title }));
    await choose('friendship-bench');
    const prompts = paper.ways['friendship-bench'].prompts;
    await user.type(await field(prompts.story.label), 'Hyran räcker inte');
    expect(screen.getByText(paper.ways['friendship-bench'].steps[0]!)).toBeDefined();
    await waitFor(async () => expect((await read(vault)).way.answers[0]?.words).toBe('Hyran räcker inte'));
    await choose('home-focus');
    expect(await screen.findByText(t.way.reviewed(6))).toBeDefined();
    expect(screen.getByText(t.way.other(paper.ways['friendship-bench'].title))).toBeDefined();
    expect(screen.getByText('Hyran räcker inte')).toBeDefined();
    await user.click(await button(t.back));
    expect(await screen.findByText(paper.ways['home-focus'].title)).toBeDefined();
    await user.click(await button(t.way.open));
    await choose('friendship-bench');
    await waitFor(async () =>
      expect(((await field(prompts.story.label)) as HTMLTextAreaElement).value).toBe('Hyran räcker inte'),
    );
  });
});
