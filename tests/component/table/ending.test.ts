import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { putCountedToSleep } from '../../../electron/vault/store/folder/counted.ts';
import { putErasingsToSleep } from '../../../electron/vault/store/vault/endings.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { nothingTold } from '../../../shared/domain/ending.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { heldAnswer } from '../../support/held-answer.ts';
import { hangUp } from '../../support/screen-port.ts';
import { passphrase, type TestVault } from '../../support/test-vault.ts';
import { besideTheClient, out, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const t = sv.table.ending;
const { table, areas, law, errors, common } = sv;
const vaults: TestVault[] = [];
const kept = <T extends { vault: TestVault }>(at: T): T => {
  vaults.push(at.vault);
  at.vault.time = new Date();
  return at;
};
afterEach(() => {
  cleanup();
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = Awaited<ReturnType<typeof sitDown>>;
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const panel = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

/** Opens the ending at the table, from the folder's page. */
async function toTheEnding(vault: TestVault): Promise<User> {
  const user = await sitDown(vault);
  await user.click(await button(table.folder.open));
  const link = screen.queryByRole('button', { name: areas.title.ending });
  if (link === null) await user.click(await screen.findByText(areas.add));
  await user.click(await button(areas.title.ending));
  await screen.findByRole('heading', { level: 1, name: areas.title.ending });
  return user;
}

/** What is sealed first takes its time. */
const erased = (): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name: t.erase.doneTitle });

async function giveWords(user: User, words: string, action: string): Promise<void> {
  await user.type(await screen.findByLabelText(table.key.give.wordsLabel), words);
  await user.click(await button(action));
}

describe('the ending at the table', () => {
  it('pauses and goes on, ends and is taken up again, and asks no reason', async () => {
    const { vault } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await user.click(await button(t.pause.begin));
    await user.click(await button(t.pause.end));
    expect(await button(t.pause.begin)).toBeDefined();
    await user.click(await button(t.end.end));
    await user.click(await button(t.end.resume));
    expect(await button(t.end.end)).toBeDefined();
    const { ending } = await vault.get('folder.read', {});
    expect(ending).toMatchObject({ endedOn: null, pauses: [{ since: today(), until: today() }] });
  });

  it('keeps what the client says as it is written', async () => {
    const { vault } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await user.type(await screen.findByRole('textbox', { name: t.reflect.helped }), 'Att ni kom');
    await user.type(await screen.findByRole('textbox', { name: t.gone.ifIDie }), 'Katten till Eva');
    await waitFor(async () => {
      const { ending } = await vault.get('folder.read', {});
      expect([ending.reflection.helped, ending.ifIDie]).toEqual(['Att ni kom', 'Katten till Eva']);
    });
  });

  it('leads to taking home with everything chosen', async () => {
    const { vault } = kept(await withTheClient());
    await vault.get('wish.add', { words: 'Hund' });
    await vault.get('ending.reflect', { changed: 'Jag sover' });
    const user = await toTheEnding(vault);
    await user.click(await button(t.take.open));
    for (const name of [sv.document.papers.plan, sv.document.papers.ending])
      expect((await screen.findByRole<HTMLInputElement>('checkbox', { name })).checked).toBe(true);
  });

  it('asks once whether the client may be counted; every answer is their own', async () => {
    const { vault } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await user.click(await button(t.counted.yes));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.counted.gender }),
      t.counted.genders.woman,
    );
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).ending.counted).toMatchObject({
        gender: 'woman',
        born: null,
      }),
    );
    await user.click(await screen.findByRole('checkbox', { name: t.counted.groupNames.unable }));
    await user.click(await screen.findByRole('checkbox', { name: 'Bostad' }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.counted.reason }),
      t.counted.reasons.done,
    );
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).ending.counted).toMatchObject({
        gender: 'woman',
        groups: ['unable'],
        areas: ['housing'],
        reason: 'done',
      }),
    );
    await user.click(await button(t.counted.no));
    expect(await button(t.counted.yes)).toBeDefined();
  });
});

describe('what is told to be counted', () => {
  it('holds two answers that were given at once', async () => {
    const { vault } = kept(await withTheClient());
    await vault.get('counted.agree', nothingTold);
    const user = await toTheEnding(vault);
    const letCome = heldAnswer(vault, 'counted.agree');
    await user.click(await screen.findByRole('checkbox', { name: t.counted.groupNames.unable }));
    await user.click(await screen.findByRole('checkbox', { name: 'Bostad' }));
    letCome();
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).ending.counted).toMatchObject({
        groups: ['unable'],
        areas: ['housing'],
      }),
    );
  });
});

describe('erasing at the table', () => {
  it('says what is left and that it cannot be undone, takes the key, saves the note, erases, and locks', async () => {
    const { vault, words } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await user.click(await button(t.erase.now));
    const here = within(await panel(t.erase.title));
    expect(await here.findByText(t.erase.never)).toBeDefined();
    expect(await here.findByText(t.erase.noBackups)).toBeDefined();
    expect(here.getByText(law.erasing.other)).toBeDefined();
    vault.choices.push(null);
    await giveWords(user, words, t.erase.withKey);
    expect(await screen.findByText(t.erase.notSaved)).toBeDefined();
    const note = out(vault, 'lapp.pdf');
    vault.choices.push(note);
    await giveWords(user, words, t.erase.withKey);
    expect(await erased()).toBeDefined();
    // Nothing of the folder is there to be undone or read aloud.
    expect(screen.queryByRole('button', { name: common.undo })).toBeNull();
    expect(existsSync(note)).toBe(true);
    expect(readdirSync(`${vault.dir}/folders`)).toEqual([]);
    await user.click(await button(t.erase.lock));
    await waitFor(() => expect(vault.told).toContainEqual({ from: 'lock' }));
  });

  it('with somebody who must not see, suggests no note; a wrong key erases nothing', async () => {
    const at = kept(
      await withTheClient(async (vault) => {
        const safety = { someone: true, who: '', mayLeaveMessage: false };
        await vault.get('person.change', { safety });
      }),
    );
    const user = await toTheEnding(at.vault);
    await user.click(await button(t.erase.now));
    const note = await screen.findByRole<HTMLInputElement>('checkbox', { name: t.erase.note });
    expect(note.checked).toBe(false);
    await giveWords(user, 'fel fel fel fel', t.erase.withKey);
    expect(await screen.findByText(errors['wrong-secret'](''))).toBeDefined();
    expect(readdirSync(`${at.vault.dir}/folders`)).toHaveLength(1);
    await giveWords(user, at.words, t.erase.withKey);
    expect(await erased()).toBeDefined();
  });

  it('after a day: decided with the key, told, with a note, and taken back', async () => {
    const { vault, words } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await user.click(await button(t.erase.later));
    await user.click(await button(table.home.toKey));
    expect(await screen.findByText(t.erase.onUnclear)).toBeDefined();
    const on = addDays(today(), 40);
    await user.type(await screen.findByLabelText(t.erase.on), on);
    await user.click(await button(table.home.toKey));
    // What cannot be undone is the erasing; that one may still change one's mind is said last.
    const said = [t.erase.help, t.erase.never, t.erase.laterHelp].join(' ');
    expect((await screen.findByText(t.erase.help, { exact: false, selector: 'p' })).textContent).toBe(said);
    await giveWords(user, words, t.erase.planWithKey);
    expect(await screen.findByText(t.erase.planned(sv.document.day(on)))).toBeDefined();
    vault.choices.push(out(vault, 'lapp.pdf'));
    await user.click(await button(t.erase.saveNote));
    expect(await screen.findByText(t.erase.noteSaved)).toBeDefined();
    await user.click(await button(t.erase.keep));
    expect(await button(t.erase.later)).toBeDefined();
    expect((await vault.get('folder.read', {})).ending.erasing).toBeNull();
  });

  it('that a restore put to sleep waits for the client, as being counted does', async () => {
    const { vault, words } = kept(await withTheClient());
    const { session } = vault.app;
    if (session.mode !== 'with') throw new Error('the client is here');
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('erase.after', { on: addDays(today(), 5) });
    await vault.get('counted.agree', { ...nothingTold, gender: 'woman' });
    putErasingsToSleep(session.vault.db);
    putCountedToSleep(session.folder.db);
    const user = await toTheEnding(vault);
    expect(screen.getByText(t.erase.asleep(sv.document.day(addDays(today(), 5))))).toBeDefined();
    expect(screen.queryByRole('button', { name: t.erase.saveNote })).toBeNull();
    expect(await button(t.erase.later)).toBeDefined();
    expect(screen.getByText(t.counted.asleep)).toBeDefined();
    await user.click(await button(t.counted.yes));
    expect(await screen.findByText(t.counted.isYes)).toBeDefined();
    await user.click(await button(t.erase.keep));
    await waitFor(() => expect(screen.queryByRole('button', { name: t.erase.keep })).toBeNull());
    const { ending } = await vault.get('folder.read', {});
    expect(ending).toMatchObject({ erasing: null, counted: { gender: 'woman' }, countedAsleep: false });
  });

  it('before there is a key takes the client’s button, and no note', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await toTheEnding(vault);
    expect(screen.getByText(t.take.wait)).toBeDefined();
    expect(screen.getByText(t.counted.beside)).toBeDefined();
    expect(screen.queryByText(t.gone.title)).toBeNull();
    await user.click(await button(t.erase.now));
    expect(screen.queryByRole('checkbox', { name: t.erase.note })).toBeNull();
    await user.click(await button(t.erase.yes));
    expect(await erased()).toBeDefined();
    expect(readdirSync(`${vault.dir}/folders`)).toEqual([]);
  });
});

describe('when the ombudsperson is gone', () => {
  it('a colleague may read the front page only with the client’s yes, which is taken back in one step', async () => {
    const { vault, id, words } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    const here = within(await panel(t.gone.title));
    expect(here.getByText(t.gone.notAllowed)).toBeDefined();
    await user.click(await button(t.gone.allow));
    await giveWords(user, words, t.gone.allowWithKey);
    await user.click(await button(t.gone.withdraw));
    expect(await here.findByText(t.gone.notAllowed)).toBeDefined();
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    expect((await vault.get('ledger.read', {})).map(({ kind }) => kind).slice(0, 2)).toEqual([
      'takeover.withdrawn',
      'takeover.allowed',
    ]);
  });
});
