import { screen, waitFor } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { heading, press, theApp, type User } from '../locked/the-app.ts';

const { feedback: t, rail, vault: vaultWords } = sv.desk;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

async function opened(): Promise<TestVault> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  return vault;
}
async function toFeedback(vault: TestVault): Promise<User> {
  const user = theApp(vault);
  await press(user, rail.vault);
  await heading(vaultWords.title);
  await press(user, t.open);
  await heading(t.title);
  return user;
}

/** A client answers, lets it be counted and their words be passed on. */
async function answers(vault: TestVault, alias: string, place: 'own' | 'folder'): Promise<string> {
  const id = await addClient(vault, alias);
  const { words } = await giveKey(vault);
  const questions = await vault.get('feedback.questions', {});
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  await vault.get('feedback.finish', {
    answers: [
      { question: questions[0]?.id ?? '', answer: '5' },
      { question: questions[3]?.id ?? '', answer: `Ord från ${alias}` },
    ],
    place,
    count: true,
    pass: [questions[3]?.id ?? ''],
  });
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return id;
}

describe('what clients think, on the desk', () => {
  it('the questions are changed; each is needed in both languages', async () => {
    const vault = await opened();
    const user = await toFeedback(vault);
    expect(await screen.findByText(t.none)).toBeDefined();
    await press(user, t.remove(1));
    await press(user, t.add);
    await press(user, t.save);
    expect(await screen.findByText(t.missing)).toBeDefined();
    const swedish = screen.getAllByRole('textbox', { name: t.sv }).at(-1);
    const english = screen.getAllByRole('textbox', { name: t.en }).at(-1);
    if (!swedish || !english) throw new Error('the new question has its fields');
    await user.type(swedish, 'Vad mer?');
    await user.type(english, 'What more?');
    await press(user, t.up(4));
    await press(user, t.save);
    await waitFor(async () =>
      expect((await vault.get('feedback.questions', {}))[2]).toMatchObject({ sv: 'Vad mer?', kind: 'scale' }),
    );
  });

  it('answers are shown when the half-year is over, and never below six', async () => {
    const vault = await opened();
    for (const alias of ['Ask', 'Bok', 'Ek', 'En', 'Gran', 'Hägg']) await answers(vault, alias, 'own');
    vault.passDays(90);
    await toFeedback(vault);
    expect(await screen.findByText(sv.table.feedback.period('2026-2'))).toBeDefined();
    expect(await screen.findByText('Ord från Ask')).toBeDefined();
    // All six said the same: that nobody said otherwise is not shown, and so neither is that all said this.
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      ...Array.from({ length: 5 }, () => t.hidden),
      '6',
    ]);
  });

  it('in a folder only what the client let both read is there', async () => {
    const vault = await opened();
    const silent = await answers(vault, 'Ask', 'own');
    const open = await answers(vault, 'Bok', 'folder');
    await vault.get('folder.open', { id: silent });
    let user = await onTheDesk(vault, silent);
    await heading('Ask');
    expect(screen.queryByRole('button', { name: sv.areas.title.feedback })).toBeNull();
    await vault.get('folder.open', { id: open });
    user = await onTheDesk(vault, open);
    await press(user, sv.areas.title.feedback);
    expect(await screen.findByText('Ord från Bok')).toBeDefined();
  });
});
