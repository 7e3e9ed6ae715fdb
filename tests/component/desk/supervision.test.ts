import { randomBytes } from 'node:crypto';
import { screen, waitFor } from '@testing-library/svelte';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addReleasedQuestion } from '../../../electron/vault/store/vault/released-questions.ts';
import { shownNumber } from '../../../shared/domain/deficiency-number.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { hangUp } from '../../support/screen-port.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { heading, press, theApp, write, type User } from '../locked/the-app.ts';

const t = sv.desk.supervision;
const guard = sv.table.stuck.guard;
const words = 'Hur gör ni när ingen svarar?';
const theirs = 'Hur stöttar ni någon som vill byta god man?';
const number = '00000018';
let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());
afterAll(hangUp);

const questions = async () => (await vault.get('supervision.read', {})).questions;
async function opened(): Promise<User> {
  const user = theApp(vault);
  await press(user, t.rail);
  await heading(t.title);
  return user;
}
function release(over: { notBefore?: string; untilTold?: boolean; shownFrom?: string } = {}): void {
  const desk = new LogDesk(vault);
  const question = { number, question: theirs, notBefore: null, untilTold: false, shownFrom: '2026-11' };
  addReleasedQuestion(desk.db(), desk.client, { ...question, ...over }, randomBytes);
}

describe('a question of one’s own', () => {
  it('is written, guarded, printed as a page, and answered', async () => {
    const user = await opened();
    expect(await screen.findByText(t.empty)).toBeDefined();
    await press(user, t.add);
    expect(await screen.findByText(t.writeFirst)).toBeDefined();
    await write(user, t.question, 'Ring 070-174 06 05. Vad gör vi?');
    expect(await screen.findByText(t.mustGo)).toBeDefined();
    expect(screen.getByText(guard.blocks)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.print })).toBeNull();
    await write(user, t.question, words);
    await press(user, t.print);
    expect((await screen.findAllByText(t.printed)).length).toBeGreaterThan(0);
    expect(vault.printed).toHaveLength(1);
    expect(screen.queryByRole('textbox', { name: t.question })).toBeNull();
    await write(user, t.learned, 'Be om en fast telefontid.');
    await waitFor(async () => expect((await questions())[0]?.learned).toBe('Be om en fast telefontid.'));
    await press(user, t.back);
    expect(await screen.findByText(t.answered, { exact: false })).toBeDefined();
  });

  it('what the colleagues said about somebody is not kept, and what it was is told', async () => {
    await vault.get('supervision.add', { question: words });
    const user = await opened();
    await user.click(await screen.findByText(words));
    await press(user, t.said);
    await write(user, t.learned, 'Ring 070-174 06 05.');
    expect(await screen.findByText(guard.blocks)).toBeDefined();
    expect(await screen.findByText(sv.errors['tells-somebody'](''))).toBeDefined();
    expect((await questions())[0]?.learned).toBe('');
    await write(user, t.learned, 'Ring växeln.');
    await waitFor(async () => expect((await questions())[0]?.learned).toBe('Ring växeln.'));
  });

  it('is removed, put back and undone', async () => {
    await vault.get('supervision.add', { question: words });
    const user = await opened();
    await user.click(await screen.findByText(words));
    await press(user, t.remove);
    expect((await screen.findAllByText(t.removed)).length).toBeGreaterThan(0);
    await press(user, t.removedOpen(1));
    await press(user, t.putBackOf(words));
    expect((await screen.findAllByText(t.isBack)).length).toBeGreaterThan(0);
    expect(await screen.findByText(t.nothingRemoved)).toBeDefined();
    await press(user, t.back);
    expect(await screen.findByText(words)).toBeDefined();
    await press(user, t.undo);
    expect((await screen.findAllByText(t.undone)).length).toBeGreaterThan(0);
    expect(await screen.findByText(t.empty)).toBeDefined();
    await press(user, t.undo);
    expect(await screen.findByText(words)).toBeDefined();
  });
});

describe('a question that a client released', () => {
  it('waits for the month’s end, told only as a number', async () => {
    release({ shownFrom: '2026-12' });
    await opened();
    expect(await screen.findByText(t.waiting(1))).toBeDefined();
    expect(screen.queryByText(theirs)).toBeNull();
  });

  it('stands as it was released, and cannot be asked while the client wants to wait', async () => {
    release({ notBefore: '2027-01' });
    const user = await opened();
    await user.click(await screen.findByText(theirs));
    await heading(t.number(shownNumber(number)));
    expect(screen.getByText(t.notBefore('2027-01'))).toBeDefined();
    expect(screen.getByText(t.releasedHelp)).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: t.save })).toBeNull();
  });

  it('is taken back for good when the client says so by phone', async () => {
    release({ untilTold: true });
    const user = await opened();
    await user.click(await screen.findByText(theirs));
    expect(await screen.findByText(t.untilTold)).toBeDefined();
    await press(user, t.withdraw);
    await press(user, t.cancel);
    await press(user, t.withdraw);
    await press(user, t.withdrawYes);
    expect((await screen.findAllByText(t.withdrawn)).length).toBeGreaterThan(0);
    expect(await questions()).toEqual([]);
    expect(screen.queryByRole('button', { name: t.undo })).toBeNull();
  });
});
