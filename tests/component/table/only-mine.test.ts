import { screen, waitFor } from '@testing-library/svelte';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { privatePages } from '../../../renderer/screens/table/private/private-pages.svelte.ts';
import { longestOwnPage } from '../../../shared/contract/own-inputs.ts';
import type { OwnView } from '../../../shared/domain/own-page.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { common } from '../../../shared/i18n/sv/common.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { hangUp } from '../../support/screen-port.ts';
import { besideTheClient, out, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const { onlyMine: t, feedback, complaint } = table;
const vaults: TestVault[] = [];
const kept = <T extends { vault: TestVault }>(at: T): T => {
  vaults.push(at.vault);
  return at;
};
afterEach(() => {
  privatePages.clear();
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = Awaited<ReturnType<typeof sitDown>>;
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const press = async (user: User, name: string): Promise<void> => user.click(await button(name));
const box = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });

/** From the plan to one of the areas of the folder. */
async function toArea(user: User, name: keyof typeof areas.title): Promise<void> {
  await press(user, table.folder.open);
  await user.click(await screen.findByText(areas.add));
  await press(user, areas.title[name]);
  await screen.findByRole('heading', { level: 1 });
}
const inside = (vault: TestVault): Promise<OwnView> => vault.get('private.read', {});

describe('pages only for me', () => {
  it('say what they protect from; a page is written, saves itself, and is found again', async () => {
    const { vault } = kept(await withTheClient());
    const user = await sitDown(vault);
    await toArea(user, 'only-for-me');
    expect(await screen.findByText(t.guardsText)).toBeDefined();
    expect(await screen.findByText(t.cannotText)).toBeDefined();
    await press(user, t.add);
    await user.type(await box(t.pageTitle), 'Ombudet');
    await user.type(await box(t.pageText), 'Hen lyssnade inte');
    await waitFor(async () =>
      expect((await inside(vault)).pages[0]).toMatchObject({ title: 'Ombudet', text: 'Hen lyssnade inte' }),
    );
    await press(user, t.toList);
    await press(user, t.open('Ombudet'));
    expect(((await box(t.pageText)) as HTMLTextAreaElement).value).toBe('Hen lyssnade inte');
    const { folder } = vault.app.session as { folder: { db: { all: (sql: string) => unknown[] } } };
    expect(folder.db.all('SELECT * FROM draft')).toEqual([]);
    expect(folder.db.all('SELECT * FROM change_group')).toEqual([]);
  });

  it('go back to what they said before', async () => {
    const { vault } = kept(await withTheClient());
    await vault.get('private.add', { title: 'Dagbok', text: 'En bra dag' });
    const user = await sitDown(vault);
    await toArea(user, 'only-for-me');
    await press(user, t.open('Dagbok'));
    await user.clear(await box(t.pageText));
    await waitFor(async () => expect((await inside(vault)).pages[0]?.earlier).toHaveLength(1));
    await user.click(await screen.findByText(t.earlier));
    const [back] = await screen.findAllByRole('button', { name: new RegExp(`^${t.putBackVersion}`) });
    if (!back) throw new Error('no earlier version is shown');
    await user.click(back);
    await waitFor(async () =>
      expect(((await box(t.pageText)) as HTMLTextAreaElement).value).toBe('En bra dag'),
    );
    expect((await inside(vault)).pages[0]?.text).toBe('En bra dag');
  });

  it('are taken away, put back, and erased for good', async () => {
    const { vault } = kept(await withTheClient());
    await vault.get('private.add', { title: 'Dagbok', text: 'En bra dag' });
    const user = await sitDown(vault);
    await toArea(user, 'only-for-me');
    await press(user, t.open('Dagbok'));
    await press(user, t.remove);
    await user.click(await screen.findByText(t.removedList));
    await press(user, t.putBackOf('Dagbok'));
    await press(user, t.open('Dagbok'));
    await press(user, t.erase);
    await press(user, t.eraseYes);
    expect(await screen.findByText(t.empty)).toBeDefined();
    expect(await inside(vault)).toMatchObject({ pages: [], removed: [] });
  });

  it('keep on screen what is too long, and say so', async () => {
    const { vault } = kept(await withTheClient());
    await vault.get('private.add', { title: 'Lång', text: '' });
    const user = await sitDown(vault);
    await toArea(user, 'only-for-me');
    await press(user, t.open('Lång'));
    await user.click(await box(t.pageText));
    await user.paste('x'.repeat(longestOwnPage + 1));
    expect(await screen.findByText(new RegExp(t.notKept))).toBeDefined();
    await press(user, t.toList);
    expect(((await box(t.pageText)) as HTMLTextAreaElement).value).toHaveLength(longestOwnPage + 1);
  });

  it('are taken home with the key, and listed only there', async () => {
    const { vault, words } = kept(await withTheClient());
    await vault.get('private.add', { title: 'Till chefen', text: 'Första\n\nAndra' });
    const user = await sitDown(vault);
    await toArea(user, 'only-for-me');
    await press(user, t.open('Till chefen'));
    await press(user, t.take);
    await user.click(await screen.findByRole('checkbox', { name: table.home.include('Andra') }));
    await press(user, t.takeKey);
    await user.type(await screen.findByLabelText(table.key.give.wordsLabel), words);
    await press(user, t.takeKey);
    vault.choices.push(out(vault, 'sida.pdf'));
    await press(user, t.takeSave);
    expect(await screen.findByText(t.taken)).toBeDefined();
    expect(existsSync(out(vault, 'sida.pdf'))).toBe(true);
    expect((await inside(vault)).exits).toMatchObject([{ kind: 'page', struck: 1 }]);
    await press(user, t.toList);
    await press(user, t.toList);
    expect(await screen.findByText(t.exits)).toBeDefined();
    expect((await vault.get('ledger.read', {})).map(({ kind }) => kind)).toEqual(['key.made']);
  });

  it('wait until there is a key', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    await toArea(user, 'only-for-me');
    expect(await screen.findByText(t.waits)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.add })).toBeNull();
  });
});

describe('what the client thinks', () => {
  it('is answered alone, and stays only theirs without a key where nothing leaves', async () => {
    const { vault } = kept(await withTheClient());
    const user = await sitDown(vault);
    await toArea(user, 'feedback');
    await press(user, feedback.begin);
    expect(await screen.findByText(feedback.lookAwayHelp)).toBeDefined();
    await press(user, feedback.ready);
    await user.click(await screen.findByRole('radio', { name: feedback.scale[4] }));
    await press(user, feedback.next);
    await screen.findByText(feedback.question(2, 4));
    await press(user, feedback.next);
    await screen.findByText(feedback.question(3, 4));
    await user.click(await screen.findByRole('radio', { name: feedback.yesNo.yes }));
    await press(user, feedback.next);
    await user.type(await box(feedback.words), 'Ring oftare');
    await press(user, feedback.next);
    await press(user, feedback.finish);
    expect(await screen.findByText(feedback.done)).toBeDefined();
    const [own] = (await inside(vault)).feedback;
    expect(own?.answers.map(({ answer }) => answer)).toEqual(['4', 'yes', 'Ring oftare']);
    expect((await vault.get('folder.read', {})).feedback).toEqual([]);
  });

  it('is counted and passed on word for word with the key', async () => {
    const { vault, words } = kept(await withTheClient());
    const questions = await vault.get('feedback.questions', {});
    await vault.get('feedback.keepDraft', {
      answers: [
        { question: questions[0]?.id ?? '', answer: '5' },
        { question: questions[3]?.id ?? '', answer: 'Ring oftare' },
      ],
    });
    const user = await sitDown(vault);
    await toArea(user, 'feedback');
    await press(user, feedback.goOn);
    await press(user, feedback.ready);
    for (const n of [1, 2, 3, 4]) {
      await screen.findByText(feedback.question(n, 4));
      await press(user, feedback.next);
    }
    await user.click(await screen.findByRole('radio', { name: feedback.places.folder }));
    await user.click(await screen.findByRole('checkbox', { name: feedback.count }));
    await user.click(await screen.findByRole('checkbox', { name: feedback.passOn('Ring oftare') }));
    await press(user, feedback.toKey);
    await user.type(await screen.findByLabelText(table.key.give.wordsLabel), words);
    await press(user, feedback.keyTitle);
    expect(await screen.findByText(feedback.done)).toBeDefined();
    expect(await screen.findByText(feedback.kept)).toBeDefined();
    const { db } = (vault.app.session as { vault: { db: { all: (sql: string) => unknown[] } } }).vault;
    expect(db.all('SELECT answer, period FROM feedback_count')).toHaveLength(1);
    expect(db.all('SELECT words FROM feedback_words')).toEqual([{ words: 'Ring oftare' }]);
  });

  it('waits for a key, and says that there is paper', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    await toArea(user, 'feedback');
    expect(await screen.findByText(feedback.waits)).toBeDefined();
    expect(screen.queryByRole('button', { name: feedback.begin })).toBeNull();
  });
});

describe('a complaint', () => {
  it('says where it can go, and is written on a page only for me', async () => {
    const { vault } = kept(await withTheClient());
    const user = await sitDown(vault);
    await toArea(user, 'complaint');
    expect((await screen.findAllByText('Verksamhetschefen')).length).toBeGreaterThan(0);
    expect(await screen.findByText(complaint.places.inspectorate)).toBeDefined();
    await press(user, complaint.writeIt);
    expect(((await box(t.pageTitle)) as HTMLInputElement).value).toBe(complaint.pageTitle);
    await user.type(await box(t.pageText), 'Det var i mars');
    await waitFor(async () => expect((await inside(vault)).pages[0]?.text).toContain('Det var i mars'));
    expect((await button(common.undo)).getAttribute('aria-disabled')).toBe('true');
  });

  it('before there is a key tells where to turn, and that writing waits', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    await toArea(user, 'complaint');
    expect(await screen.findByText(complaint.places.board)).toBeDefined();
    expect(await screen.findByText(complaint.waits)).toBeDefined();
    expect(screen.queryByRole('button', { name: complaint.writeIt })).toBeNull();
  });
});
