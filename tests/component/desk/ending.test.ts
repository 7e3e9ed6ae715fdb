import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { putErasingsToSleep } from '../../../electron/vault/store/vault/endings.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { toGroups } from '../../../shared/domain/secrets.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { button, heading, press, theApp, write } from '../locked/the-app.ts';

const { ending: t, folder: tf, rail, people } = sv.desk;
const over = sv.locked.takeover;
const alias = 'Kastanj';
const vaults: TestVault[] = [];
afterEach(() => {
  cleanup();
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

async function withClient(): Promise<{ vault: TestVault; id: string; words: string }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  vault.time = new Date();
  const id = await addClient(vault, alias);
  const { words } = await giveKey(vault);
  return { vault, id, words };
}
const back = async (vault: TestVault): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};

describe('pause and ending on the desk', () => {
  it('are told by phone, undone, and end no mandate when somebody dies', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await screen.findByText(sv.areas.add));
    await press(user, sv.areas.title.ending);
    await heading(t.title(alias));
    await press(user, t.begin);
    await press(user, t.goOn);
    await press(user, t.endNow(alias));
    await button(t.resume(alias));
    await press(user, t.diedOn);
    const form = screen.getByRole('button', { name: t.note }).closest('form')!;
    expect(within(form).getByText(t.diedHelp)).toBeDefined();
    await user.type(screen.getByLabelText(t.diedOn), today());
    await press(user, t.note);
    expect(await screen.findByText(t.ifIDieNone(alias))).toBeDefined();
    await press(user, t.silence.eraseOf(alias));
    await press(user, t.silence.yes);
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).ending).toMatchObject({
        diedOn: today(),
        erasing: { on: addDays(today(), 30), why: 'death' },
      }),
    );
    await press(user, t.keep);
    await button(t.silence.eraseOf(alias));
    await press(user, tf.back(alias));
    await press(user, tf.undo);
    await waitFor(async () => expect((await vault.get('folder.read', {})).ending.diedOn).toBeNull());
  });

  it('show what only the client can take back', async () => {
    const { vault, id, words } = await withClient();
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('erase.after', { on: addDays(today(), 5) });
    await back(vault);
    const user = await onTheDesk(vault, id);
    await press(user, sv.areas.title.ending);
    expect(await screen.findByText(t.erasingClient(alias))).toBeDefined();
    expect(screen.queryByRole('button', { name: t.keep })).toBeNull();
  });

  it('ask whether what a restore put to sleep still holds', async () => {
    const { vault, id, words } = await withClient();
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('erase.after', { on: addDays(today(), 5) });
    await back(vault);
    if (vault.app.session.mode !== 'without') throw new Error('this is the desk');
    putErasingsToSleep(vault.app.session.vault.db);
    const user = await onTheDesk(vault, id);
    await press(user, sv.areas.title.ending);
    expect(
      await screen.findByText(t.erasingAsleep(alias, sv.document.day(addDays(today(), 5)))),
    ).toBeDefined();
    await press(user, t.erasingStill(alias));
    expect(await screen.findByText(t.erasingClient(alias))).toBeDefined();
  });
});

describe('the list of people', () => {
  it('proposes erasing for somebody not heard of for twelve months, and says when it will be', async () => {
    const { vault } = await withClient();
    vault.lock();
    vault.passDays(366);
    const user = theApp(vault);
    await write(user, sv.locked.passphrase, passphrase);
    await press(user, sv.locked.open);
    await press(user, rail.people);
    await heading(people.title);
    await press(user, t.silence.eraseOf(alias));
    await press(user, t.silence.yes);
    const eraseOn = async (): Promise<string | null> =>
      (await vault.get('people.list', {}))[0]?.eraseOn ?? null;
    await waitFor(async () => expect(await eraseOn()).not.toBeNull());
    const day = sv.document.day((await eraseOn()) ?? '');
    expect(await screen.findByText(new RegExp(t.row.erasing(day), 'u'))).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('button', { name: t.silence.eraseOf(alias) })).toBeNull());
  });
});

describe('this vault', () => {
  it('makes a takeover key in two halves', async () => {
    const { vault, id, words } = await withClient();
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('front.set', { reach: 'Ring Maja efter tio', nextMeeting: '', crisis: '' });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('takeover.allow', {});
    vault.lock();
    const user = theApp(vault);
    await write(user, sv.locked.passphrase, passphrase);
    await press(user, sv.locked.open);
    await press(user, rail.vault);
    const part = (await heading(t.takeover.title)).closest('section')!;
    await user.click(within(part).getByRole('button', { name: t.takeover.open }));
    await press(user, t.takeover.make);
    await press(user, t.takeover.next);
    expect(await screen.findByText(t.takeover.nameNeeded)).toBeDefined();
    await write(user, t.takeover.first, 'Eva Ek');
    await write(user, t.takeover.second, 'Bo Alm');
    await press(user, t.takeover.next);
    vault.choices.push(`${vault.dir}/en.pdf`);
    await press(user, t.takeover.save('Eva Ek'));
    expect(await screen.findByText(t.takeover.saved('Eva Ek'))).toBeDefined();
    const making = vault.app.takeoverMaking!;
    const halves = making.halves.map((half) => toGroups(half));
    for (const [at, holder] of ['Eva Ek', 'Bo Alm'].entries()) {
      const asked = making.ask[at]!;
      await write(user, t.takeover.ask(asked, holder), halves[at]![asked - 1]!);
    }
    await press(user, t.takeover.confirm);
    expect(await screen.findByText(t.takeover.allowed(1))).toBeDefined();

    // The ombudsperson is gone: both halves, on the locked screen, and no passphrase.
    cleanup();
    vault.lock();
    const both = theApp(vault);
    await press(both, over.open);
    await press(both, over.action);
    expect(await screen.findAllByText(over.needed)).toHaveLength(2);
    await write(both, over.first, halves[0]!.join(' '));
    await write(both, over.second, halves[1]!.join(' '));
    await press(both, over.action);
    expect(await screen.findByText('Ring Maja efter tio')).toBeDefined();
    await press(both, over.done);
    await waitFor(() => expect(vault.told).toContainEqual({ from: 'lock' }));

    // The next unlocking tells of it until somebody has read it.
    cleanup();
    vault.lock();
    const later = theApp(vault);
    await write(later, sv.locked.passphrase, passphrase);
    await press(later, sv.locked.open);
    await press(later, rail.people);
    await press(later, t.takeover.seen);
    await waitFor(() => expect(screen.queryByRole('button', { name: t.takeover.seen })).toBeNull());
    expect((await vault.get('takeover.state', {})).uses).toMatchObject([{ told: true }]);
  });
});
