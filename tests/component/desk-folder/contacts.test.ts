import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { appealUntil } from '../../../shared/domain/appeal.ts';
import { addDays, addMonths } from '../../../shared/domain/calendar.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { atTheFront, onTheDesk } from './on-the-desk.ts';

const { folder: t } = sv.desk;
const { applications, meetings, notes: tableNotes } = sv.table;
const alias = 'Kastanj';
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const labelled = (name: string): Promise<HTMLElement> => screen.findByLabelText(name);
const read = (vault: TestVault): Promise<FolderView> => vault.get('folder.read', {});

async function withClient(): Promise<{ vault: TestVault; id: string }> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  return { vault, id: await addClient(vault, alias) };
}

describe('a note on the desk', () => {
  it('says the kind of contact and the agency, when somebody wants to', async () => {
    const { vault, id } = await withClient();
    await vault.get('directory.add', { name: 'Försäkringskassan i Östersund', kind: 'social-services' });
    const user = await onTheDesk(vault, id);
    await user.type(await labelled(t.notes.label), 'Ringde om beslutet');
    await user.click(await screen.findByText(t.notes.more));
    await user.selectOptions(await labelled(t.notes.way), 'Telefonsamtal');
    const agency = await labelled(t.notes.agency);
    const offered = document.getElementById(agency.getAttribute('list') ?? '');
    expect(offered?.querySelector('option')?.value).toBe('Försäkringskassan i Östersund');
    await user.type(agency, 'Kronofogden');
    await user.click(await button(t.notes.phone));
    expect(await screen.findByText(/telefonsamtal · med Kronofogden/u)).toBeDefined();
    expect((await read(vault)).notes[0]).toMatchObject({ way: 'call', agency: 'Kronofogden' });
  });

  it('shows twenty, and older ones when asked', async () => {
    const { vault, id } = await withClient();
    for (let n = 0; n < 75; n += 1) {
      vault.passSeconds(1);
      await vault.get('note.add', { text: `Nummer ${n}`, kind: 'phone' });
    }
    const user = await onTheDesk(vault, id);
    const shown = (): number => screen.getAllByText(/^Nummer \d+$/u).length;
    await waitFor(() => expect(shown()).toBe(20));
    await user.click(await button(t.notes.older));
    await waitFor(() => expect(shown()).toBe(70));
    await user.click(await button(t.notes.older));
    await waitFor(() => expect(shown()).toBe(75));
    expect(screen.queryByRole('button', { name: t.notes.older })).toBeNull();
  });

  it('that the client struck or said something about is shown so, and left alone', async () => {
    const { vault, id } = await withClient();
    const { words } = await giveKey(vault);
    const [note] = (await vault.get('note.add', { text: 'Ville inte', kind: 'phone' })).notes;
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('note.comment', { id: note!.id, comment: 'Jo, men inte dit' });
    await vault.get('note.strike', { id: note!.id, struck: true });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await onTheDesk(vault, id);
    expect((await screen.findByText('Ville inte')).closest('s')).not.toBeNull();
    expect(screen.getByText(t.notes.struck(alias, sv.document.day(today())))).toBeDefined();
    expect(screen.getByText('Jo, men inte dit')).toBeDefined();
    expect(screen.queryByRole('button', { name: t.changeOf('Ville inte') })).toBeNull();
  });
});

describe('applications on the desk', () => {
  it('are added, followed from papers to decision, and say until when they can be appealed', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await screen.findByText(sv.areas.add));
    await user.click(await button(sv.areas.title.applications));
    // Said to the ombudsperson, and not as if they were the client.
    expect(await screen.findByText(sv.desk.folder.applications.help('Kastanj'))).toBeDefined();
    await user.click(await button(applications.add));
    await user.click(await button(applications.addIt));
    expect(await screen.findByText(applications.soughtNeeded)).toBeDefined();
    await user.type(await labelled(applications.sought), 'Boendestöd');
    await user.type(await labelled(applications.agency), 'Kommunen');
    await user.click(await button(applications.addIt));
    await user.click(await button(applications.openOf('Boendestöd')));
    await user.type(await labelled(applications.paper), 'Läkarintyg');
    await user.click(await button(applications.addPaper));
    await user.click(await screen.findByRole('checkbox', { name: 'Läkarintyg' }));
    expect(await screen.findByText(new RegExp(applications.got(1, 1), 'u'))).toBeDefined();
    await user.type(await labelled(applications.sent), addDays(today(), -20));
    await user.selectOptions(await labelled(applications.decision), applications.decisions.refused);
    await user.type(await labelled(applications.served), today());
    const until = appealUntil(today());
    expect(await screen.findByText(applications.appealOpen(sv.document.day(until)))).toBeDefined();
    expect(screen.getByText(applications.appealCounted(sv.document.day(until)))).toBeDefined();
    await waitFor(async () =>
      expect((await read(vault)).applications[0]).toMatchObject({
        sought: 'Boendestöd',
        agency: 'Kommunen',
        papers: [{ words: 'Läkarintyg', got: true }],
        sent: addDays(today(), -20),
        decision: 'refused',
        served: today(),
        appealSet: null,
      }),
    );
    await user.click(await button(applications.remove));
    expect(await screen.findByText(applications.none)).toBeDefined();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Boendestöd')).toBeDefined();
  });

  it('take another last day to appeal, and count it again', async () => {
    const { vault, id } = await withClient();
    const [made] = (await vault.get('application.add', { sought: 'Sjukpenning', agency: '' })).applications;
    await vault.get('application.change', { id: made!.id, decision: 'partly', served: today() });
    const user = await onTheDesk(vault, id);
    await user.click(await button(sv.areas.title.applications));
    await user.click(await button(applications.openOf('Sjukpenning')));
    const field = await labelled(applications.appealUntil);
    await user.clear(field);
    await user.type(field, addDays(today(), 40));
    await waitFor(async () =>
      expect((await read(vault)).applications[0]?.appealSet).toBe(addDays(today(), 40)),
    );
    await user.click(await button(applications.appealAgain));
    await waitFor(async () => expect((await read(vault)).applications[0]?.appealSet).toBeNull());
  });
});

describe('meetings on the desk', () => {
  it('are set, moved and cancelled, and the review of the plan is set', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await screen.findByText(sv.areas.add));
    await user.click(await button(sv.areas.title.meetings));
    await user.click(await button(meetings.add));
    await user.click(await button(meetings.addIt));
    expect(await screen.findByText(meetings.dayNeeded)).toBeDefined();
    const day = addDays(today(), 3);
    await user.type(await labelled(meetings.day), day);
    await user.type(await labelled(meetings.time), '14:00');
    await user.type(await labelled(meetings.place), 'Café Opera');
    await user.click(await button(meetings.addIt));
    const when = meetings.at(sv.document.day(day), '14:00');
    await user.click(await button(meetings.changeOf(when)));
    await user.selectOptions(await labelled(meetings.minutes), meetings.lasts(30));
    await user.click(await button(meetings.addIt));
    await waitFor(async () =>
      expect((await read(vault)).meetings[0]).toMatchObject({
        starts: `${day}T14:00`,
        minutes: 30,
        place: 'Café Opera',
      }),
    );
    await user.click(await button(meetings.cancelOf(when)));
    expect(await screen.findByText(meetings.none)).toBeDefined();
    expect(await vault.get('times.list', { id })).toEqual([]);
    await user.click(await screen.findByRole('radio', { name: meetings.review.six }));
    await waitFor(async () =>
      expect((await read(vault)).review).toEqual({ months: 6, next: addMonths(today(), 6) }),
    );
  });

  it('of somebody who wants nothing written are times alone', async () => {
    const vault = await openVaultOnDesk();
    vault.time = new Date();
    vaults.push(vault);
    const { id } = await vault.get('people.add', {
      alias,
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'nothing-written',
    });
    const user = await onTheDesk(vault, id);
    await user.click(await button(meetings.add));
    expect(await screen.findByText(meetings.onlyTimes)).toBeDefined();
    expect(screen.queryByLabelText(meetings.what)).toBeNull();
    await user.type(await labelled(meetings.day), addDays(today(), 3));
    await user.type(await labelled(meetings.time), '09:30');
    await user.click(await button(meetings.addIt));
    expect(await screen.findByText(meetings.at(sv.document.day(addDays(today(), 3)), '09:30'))).toBeDefined();
  });

  it('of a folder that opens only with its client are times alone', async () => {
    const { vault, id } = await withClient();
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    await vault.get('with.enter', { id, secret });
    await vault.get('exit.key', { secret });
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    const user = await atTheFront(vault, id);
    await user.click(await button(meetings.add));
    await user.type(await labelled(meetings.day), addDays(today(), 1));
    await user.type(await labelled(meetings.time), '09:30');
    await user.click(await button(meetings.addIt));
    const list = within(await screen.findByRole('list', { name: meetings.coming }));
    const when = meetings.at(sv.document.day(addDays(today(), 1)), '09:30');
    expect(list.getByText(when)).toBeDefined();
    await user.click(list.getByRole('button', { name: meetings.cancelOf(when) }));
    expect(await screen.findByText(meetings.none)).toBeDefined();
  });
});

describe('the words', () => {
  it('of a kind of contact are the client’s, too', () => {
    expect(Object.values(tableNotes.ways).every((way) => way !== '')).toBe(true);
  });
});
