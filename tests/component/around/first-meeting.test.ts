import { screen, waitFor, within } from '@testing-library/svelte';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { queueReasons, serviceGroups } from '../../../shared/domain/first-meeting.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { heldAnswer } from '../../support/held-answer.ts';
import { hangUp } from '../../support/screen-port.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { button, field, heading, press, theApp, write, type User } from '../locked/the-app.ts';

const { desk: t, common, law } = sv;
const first = t.first;
const words = sv.table.firstMeeting;
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

async function begun(user: User): Promise<void> {
  await press(user, t.people.add);
  await heading(t.add.aliasTitle);
  await waitFor(async () => expect((await field(t.add.alias)).value).not.toBe(''));
}

/** From the alias to the last question, with nothing filled in. */
async function toTheAnswer(user: User): Promise<void> {
  await begun(user);
  for (let step = 0; step < 3; step++) await press(user, common.next);
  await heading(t.add.beginTitle);
}

describe('the first meeting', () => {
  it('is entered with six presses when nothing more is said', async () => {
    const { vault, user } = await atTheDesk();
    await toTheAnswer(user);
    await user.click(screen.getByRole('radio', { name: t.add.start }));
    await press(user, t.add.finish);
    // Add, next, next, next, start, done.
    await waitFor(async () => expect(await vault.get('people.list', {})).toHaveLength(1));
  });

  it('goes by the keyboard alone', async () => {
    const { vault, user } = await atTheDesk();
    await begun(user);
    (await field(t.add.alias)).focus();
    await user.keyboard('{Enter}');
    await heading(t.add.meTitle);
    (await field(t.add.calledName)).focus();
    await user.keyboard('Maja{Enter}');
    await heading(law.rights.title);
    screen.getByRole('checkbox', { name: t.add.talked }).focus();
    await user.keyboard(' ');
    (await button(common.next)).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('radio', { name: t.add.start }).focus();
    await user.keyboard(' ');
    (await button(t.add.finish)).focus();
    await user.keyboard('{Enter}');
    const alias = await waitFor(async () => (await vault.get('folder.read', {})).alias);
    await heading(alias);
    expect((await vault.get('folder.read', {})).person.calledName).toBe('Maja');
  });

  it('keeps how contact came about when it is said', async () => {
    const { vault, user } = await atTheDesk();
    await begun(user);
    await press(user, common.next);
    await user.selectOptions(await field(words.came), words.cameBy.friend);
    for (let step = 0; step < 2; step++) await press(user, common.next);
    await user.click(screen.getByRole('radio', { name: t.add.start }));
    await press(user, t.add.finish);
    await waitFor(async () => expect((await vault.get('folder.read', {})).came).toBe('friend'));
  });

  it('shows whom the service is for, with nothing to tick, and reasons only when there is a queue', async () => {
    const { user } = await atTheDesk();
    await begun(user);
    await press(user, first.card);
    const card = await screen.findByRole('dialog', { name: law.whoFor.title });
    for (const group of serviceGroups) expect(within(card).getByText(law.whoFor.groups[group])).toBeTruthy();
    expect(within(card).queryByText(law.whoFor.reasons.home)).toBeNull();
    await user.click(within(card).getByRole('button', { name: law.whoFor.queue }));
    for (const reason of queueReasons)
      expect(within(card).getByText(law.whoFor.reasons[reason])).toBeTruthy();
    expect(within(card).queryAllByRole('checkbox')).toEqual([]);
    expect(within(card).queryAllByRole('radio')).toEqual([]);
    expect(within(card).queryAllByRole('textbox')).toEqual([]);
    await user.click(within(card).getByRole('button', { name: common.close }));
    await heading(t.add.aliasTitle);
  });

  it('keeps nothing after a no that asks where else to turn, and shows where', async () => {
    const { vault, user } = await atTheDesk();
    await vault.get('pointOn.save', { words: 'Medborgarkontoret på torget' });
    await toTheAnswer(user);
    await user.click(screen.getByRole('radio', { name: first.noAndOn }));
    await press(user, t.add.finish);
    await heading(law.pointOn.title);
    expect(await screen.findByText('Medborgarkontoret på torget')).toBeTruthy();
    expect(screen.getByText(law.pointOn.places.social)).toBeTruthy();
    expect(await vault.get('people.list', {})).toEqual([]);
    await press(user, first.done);
    await heading(t.people.title);
  });

  it('says on the rights page what a notification of concern is, and that none is written here', async () => {
    const { user } = await atTheDesk();
    await begun(user);
    await press(user, common.next);
    await press(user, common.next);
    expect(await screen.findByText(law.rights.concernText)).toBeTruthy();
    expect(screen.getByText(law.rights.concernApp)).toBeTruthy();
  });
});

describe('this vault', () => {
  it('keeps where the service points on to', async () => {
    const { vault, user } = await atTheDesk();
    await press(user, t.rail.vault);
    await press(user, first.pointOn.change);
    await heading(first.pointOn.title);
    await write(user, first.pointOn.words, 'Socialkontoret, Storgatan');
    await press(user, first.pointOn.save);
    await waitFor(async () => expect(await vault.get('pointOn.read', {})).toBe('Socialkontoret, Storgatan'));
    await heading(t.vault.title);
  });

  it('leaves standing what is written before what was there has come', async () => {
    const { vault, user } = await atTheDesk();
    await vault.get('pointOn.save', { words: 'Biblioteket' });
    const letCome = heldAnswer(vault, 'pointOn.read');
    await press(user, t.rail.vault);
    await press(user, first.pointOn.change);
    await write(user, first.pointOn.words, 'Socialkontoret');
    letCome();
    await press(user, first.pointOn.save);
    await waitFor(async () => expect(await vault.get('pointOn.read', {})).toBe('Socialkontoret'));
  });

  it('leaves standing what is written of the service before what is known of it has come', async () => {
    const { vault, user } = await atTheDesk();
    const { service } = sv.locked;
    const letCome = heldAnswer(vault, 'service.read');
    await press(user, t.rail.vault);
    await press(user, t.vault.changeService);
    await user.type(await field(service.officer), 'Dataskyddsombudet');
    letCome();
    await waitFor(async () => expect((await field(service.employer)).value).toBe('Föreningen Bryggan'));
    expect((await field(service.officer)).value).toBe('Dataskyddsombudet');
  });

  it('saves blank papers', async () => {
    const { vault, user } = await atTheDesk();
    await press(user, t.rail.vault);
    await press(user, first.blanks.open);
    await heading(first.blanks.title);
    await user.click(screen.getByRole('radio', { name: first.blanks.forms.complaint }));
    await user.click(screen.getByRole('checkbox', { name: first.blanks.large }));
    const path = `${vault.dir}/papper.pdf`;
    vault.choices.push(path);
    await press(user, first.blanks.save);
    await waitFor(() => expect(existsSync(path)).toBe(true));
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
