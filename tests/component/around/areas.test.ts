import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { button, field, heading, press, type User } from '../locked/the-app.ts';
import { besideTheClient, withTheClient } from '../table/at-the-table.ts';
import { sitDown } from '../table/screen.ts';

const { table: t, areas, desk } = sv;
const alias = 'Kastanj';
const vaults: TestVault[] = [];
afterEach(() => {
  cleanup();
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

async function atTheDesk(): Promise<{ vault: TestVault; user: User; id: string }> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  const id = await addClient(vault, alias);
  return { vault, id, user: await onTheDesk(vault, id) };
}

async function atTheTable(
  prepare?: (vault: TestVault) => Promise<void>,
): Promise<{ vault: TestVault; user: User }> {
  const { vault } = await withTheClient(prepare);
  vaults.push(vault);
  return { vault, user: await sitDown(vault) };
}

/** Opens an area that nothing is written in yet, at the table. */
async function openAtTable(user: User, name: keyof typeof areas.title): Promise<void> {
  await press(user, t.folder.open);
  await user.click(await screen.findByText(areas.add));
  await press(user, areas.title[name]);
  await heading(areas.title[name]);
}

async function openAtDesk(user: User, name: keyof typeof areas.title): Promise<void> {
  await user.click(await screen.findByText(areas.add));
  await press(user, areas.title[name]);
  await heading(areas.title[name]);
}

describe('how to reach me', () => {
  it('is written at the desk, changed and removed', async () => {
    const { vault, user } = await atTheDesk();
    await openAtDesk(user, 'reach');
    // The ombudsperson reads whose page it is, not what the client reads.
    expect(await screen.findByText(desk.first.reachHelp(alias))).toBeTruthy();
    await press(user, t.reach.add);
    await press(user, t.reach.addIt);
    expect(await screen.findByText(t.reach.wordsNeeded)).toBeTruthy();
    const missing = await field(t.reach.words);
    await waitFor(() => expect(document.activeElement).toBe(missing));
    await user.type(missing, '070-123 45 67');
    await user.type(await field(t.reach.times), 'Efter tio');
    await press(user, t.reach.addIt);
    expect(await screen.findByText('070-123 45 67')).toBeTruthy();
    expect(screen.getByText(t.reach.leave)).toBeTruthy();
    await press(user, t.reach.changeOf('070-123 45 67'));
    await user.selectOptions(await field(t.reach.way), t.reach.ways.message);
    await waitFor(async () => expect((await vault.get('folder.read', {})).reach[0]?.way).toBe('message'));
    await press(user, t.reach.ready);
    await press(user, t.reach.removeOf('070-123 45 67'));
    await waitFor(async () => expect((await vault.get('folder.read', {})).reach).toEqual([]));
  });

  it('says “leave no message” everywhere as soon as somebody must not see', async () => {
    const { vault, user } = await atTheTable(async (one) => {
      await one.get('reach.add', { way: 'phone', words: '070-123 45 67', times: '', mayLeaveMessage: true });
    });
    await press(user, t.folder.open);
    await press(user, areas.title.reach);
    expect(await screen.findByText(t.reach.leave)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: t.folder.me.someone }));
    expect(await screen.findByText(t.reach.nobodySees)).toBeTruthy();
    expect(await screen.findByText(t.reach.leaveNone)).toBeTruthy();
    expect(screen.queryByText(t.reach.leave)).toBeNull();
    await press(user, t.reach.add);
    expect(screen.queryByRole('checkbox', { name: t.reach.mayLeave })).toBeNull();
    await user.type(await field(t.reach.words), 'Genom Kim');
    await press(user, t.reach.addIt);
    await waitFor(async () => expect((await vault.get('folder.read', {})).reach).toHaveLength(2));
    expect((await vault.get('folder.read', {})).reach[1]?.mayLeaveMessage).toBe(false);
    expect(await screen.findByRole('button', { name: t.reach.add })).toBeTruthy();
    expect(screen.getAllByText(t.reach.leaveNone)).toHaveLength(2);
  });

  it('keeps what was half written', async () => {
    const { user } = await atTheDesk();
    await openAtDesk(user, 'reach');
    await press(user, t.reach.add);
    await user.type(await field(t.reach.words), 'Ring på porten');
    await press(user, sv.common.cancel);
    await press(user, t.reach.add);
    await waitFor(async () => expect((await field(t.reach.words)).value).toBe('Ring på porten'));
  });
});

describe('around me', () => {
  it('written at the desk waits, and the client keeps it with one press', async () => {
    const { vault, user } = await atTheTable(async (one) => {
      await one.get('around.add', {
        name: 'Vårdcentralen',
        what: 'Recept',
        layer: 'services',
        directoryId: null,
      });
    });
    await press(user, t.folder.open);
    await press(user, areas.title.around);
    expect(await screen.findByText(t.around.byOmbudsperson)).toBeTruthy();
    await press(user, t.around.keepOf('Vårdcentralen'));
    await waitFor(() => expect(screen.queryByText(t.around.byOmbudsperson)).toBeNull());
    expect((await vault.get('folder.read', {})).around[0]?.author).toBe('client');
  });

  it('is drawn and told in a sentence and a list, own resources first', async () => {
    const { user } = await atTheTable(async (one) => {
      await one.get('around.add', { name: 'Vårdcentralen', what: '', layer: 'services', directoryId: null });
    });
    await press(user, t.folder.open);
    await press(user, areas.title.around);
    await press(user, t.around.add);
    await user.type(await field(t.around.name), 'Sigge');
    await user.type(await field(t.around.what), 'Ut varje morgon');
    await press(user, t.around.addIt);
    const sentence = t.around.sentence(
      `${t.around.inLayer(t.around.layers.own, 'Sigge')}; ${t.around.inLayer(t.around.layers.services, 'Vårdcentralen')}`,
    );
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getAllByRole('img', { name: sentence, hidden: true }).length).toBeGreaterThan(0);
    const names = screen.getAllByRole('listitem').map((item) => item.querySelector('.name')?.textContent);
    expect(names.filter(Boolean)).toEqual(['1. Sigge', '2. Vårdcentralen']);
  });

  it('at the desk changes only what the ombudsperson wrote', async () => {
    const { vault, id } = await atTheDesk();
    cleanup();
    await vault.get('beside.enter', { id });
    await vault.get('around.add', { name: 'Sigge', what: '', layer: 'own', directoryId: null });
    vault.lock();
    await vault.get('vault.unlock', { passphrase: (await import('../../support/test-vault.ts')).passphrase });
    await vault.get('folder.open', { id });
    const user = await onTheDesk(vault, id);
    await press(user, areas.title.around);
    await press(user, t.around.add);
    await user.type(await field(t.around.name), 'Boendestödet');
    await user.click(screen.getByRole('radio', { name: t.around.layers.focused }));
    await press(user, t.around.addIt);
    expect(await button(t.around.changeOf('Boendestödet'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t.around.changeOf('Sigge') })).toBeNull();
    expect(screen.queryByRole('button', { name: t.around.keepOf('Boendestödet') })).toBeNull();
  });

  it('links an agency to the directory by its name', async () => {
    const { vault, user } = await atTheDesk();
    const agency = await vault.get('directory.add', { name: 'Norra vårdcentralen', kind: 'primary-care' });
    await openAtDesk(user, 'around');
    expect(await screen.findByText(desk.first.aroundHelp(alias))).toBeTruthy();
    await press(user, t.around.add);
    await user.type(await field(t.around.name), 'Vårdcentralen');
    expect(screen.queryByLabelText(t.around.directory)).toBeNull();
    await user.click(screen.getByRole('radio', { name: t.around.layers.services }));
    await user.selectOptions(await field(t.around.directory), 'Norra vårdcentralen');
    await press(user, t.around.addIt);
    expect(await screen.findByText(t.around.inDirectory('Norra vårdcentralen'))).toBeTruthy();
    expect((await vault.get('folder.read', {})).around[0]?.directoryId).toBe(agency.id);
    await press(user, t.around.changeOf('Vårdcentralen'));
    await user.selectOptions(await field(t.around.directory), t.around.notInDirectory);
    await waitFor(async () => expect((await vault.get('folder.read', {})).around[0]?.directoryId).toBeNull());
  });
});

describe('the agreement', () => {
  it('is written with the client, taken home, signed on paper and looked at again', async () => {
    const { vault, user } = await atTheTable();
    await openAtTable(user, 'agreement');
    await user.type(await field(t.agreement.goals), 'Bo kvar hemma');
    await user.tab();
    await press(user, t.agreement.addTask);
    await user.type(await field(t.agreement.what), 'Ringa hyresvärden');
    await press(user, t.plan.addIt);
    expect(await screen.findByText('Ringa hyresvärden')).toBeTruthy();
    await press(user, t.agreement.sign);
    expect(await screen.findByText(t.agreement.signed(sv.document.day('2026-11-02')))).toBeTruthy();
    await vault.get('wish.add', { words: 'En hund' });
    await press(user, t.agreement.look);
    expect(await screen.findByText(t.agreement.looked(sv.document.day('2026-11-02')))).toBeTruthy();
    expect((await vault.get('folder.read', {})).agreement.goals).toBe('Bo kvar hemma');
    await press(user, t.agreement.toPaper);
    await heading(t.home.title);
    // It is the agreement that was asked for: the plan does not come along unasked.
    const taken = { name: sv.document.papers.agreement, checked: true };
    expect(screen.getByRole('checkbox', taken)).toBeTruthy();
    const left = { name: sv.document.papers.plan, checked: false };
    expect(screen.getByRole('checkbox', left)).toBeTruthy();
  });

  it('waits until there is a key', async () => {
    const { vault } = await besideTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    await openAtTable(user, 'agreement');
    expect(await screen.findByText(t.agreement.waits)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: t.agreement.goals })).toBeNull();
    await press(user, t.beside.makeKey);
  });

  it('suggests no paper where somebody must not see', async () => {
    const { vault, user } = await atTheTable(async (one) => {
      await one.get('person.change', { safety: { someone: true, who: '', mayLeaveMessage: false } });
    });
    await vault.get('agreement.set', { goals: 'Bo kvar', meeting: '', ending: '' });
    await user.click(await button(t.folder.open));
    cleanup();
    const again = await sitDown(vault);
    await press(again, t.folder.open);
    await press(again, areas.title.agreement);
    expect(await screen.findByText(t.agreement.paperUnseen)).toBeTruthy();
    expect(screen.queryByRole('button', { name: t.agreement.toPaper })).toBeNull();
  });

  it('is not offered at the desk before there is one', async () => {
    const { user } = await atTheDesk();
    await user.click(await screen.findByText(areas.add));
    expect(screen.queryByRole('button', { name: areas.title.agreement })).toBeNull();
  });
});

describe('a notification of concern', () => {
  it('is noted only once the person has been told', async () => {
    const { vault, user } = await atTheDesk();
    await press(user, desk.folder.person.open);
    await press(user, t.firstMeeting.concern.open);
    await press(user, t.firstMeeting.concern.note);
    expect(await screen.findByText(t.firstMeeting.concern.tellFirst)).toBeTruthy();
    const asked = screen.getByRole('group', { name: desk.first.hasTold(alias) });
    await user.click(within(asked).getByRole('radio', { name: t.firstMeeting.concern.notYet }));
    await press(user, t.firstMeeting.concern.note);
    expect((await vault.get('folder.read', {})).concerns).toEqual([]);
    await user.click(within(asked).getByRole('radio', { name: t.firstMeeting.concern.yes }));
    await press(user, t.firstMeeting.concern.note);
    const line = t.firstMeeting.concern.line(sv.document.day(today()), sv.document.day(today()));
    expect(await screen.findByText(line)).toBeTruthy();
    expect(await vault.code('concern.note', { made: today(), told: addDays(today(), 1) })).toBe('not-yet');
  });

  it('is read by the client at the table', async () => {
    const { user } = await atTheTable(async (one) => {
      await one.get('concern.note', { made: '2026-11-01', told: '2026-11-02' });
    });
    await press(user, t.folder.open);
    const line = t.firstMeeting.concern.line(sv.document.day('2026-11-01'), sv.document.day('2026-11-02'));
    expect(await screen.findByText(line)).toBeTruthy();
  });
});
