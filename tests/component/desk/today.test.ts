import { screen, waitFor, within } from '@testing-library/svelte';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { button, heading, press, theApp, type User } from '../locked/the-app.ts';

const t = sv.desk.today;
const notes = sv.desk.folder.notes;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

/** This afternoon by this machine's wall: meetings of the morning are over. */
function afternoon(): Date {
  const time = new Date();
  time.setHours(16, 0, 0, 0);
  return time;
}

async function aVault(): Promise<TestVault> {
  const vault = await openVaultOnDesk();
  vault.time = afternoon();
  vaults.push(vault);
  return vault;
}
async function unlocked(vault: TestVault): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
}
const meeting = (
  starts: string,
): { starts: string; minutes: number; what: string; place: string; people: string } => ({
  starts,
  minutes: 60,
  what: 'Fika',
  place: 'Café Opera',
  people: '',
});

async function onlyWith(vault: TestVault, id: string, words: string): Promise<void> {
  const secret = { kind: 'words', words } as const;
  await vault.get('with.enter', { id, secret });
  await vault.get('exit.key', { secret });
  await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
  await unlocked(vault);
}

describe('Today', () => {
  it('is what the desk begins with, and empty with one kind sentence', async () => {
    const vault = await aVault();
    const user = theApp(vault);
    expect(await screen.findByText(t.nobody)).toBeDefined();
    const nav = within(screen.getByRole('navigation'));
    expect(nav.getByRole('button', { name: sv.desk.rail.today }).getAttribute('aria-current')).toBe('page');
    await press(user, sv.desk.people.add);
    await heading(sv.desk.add.aliasTitle);
  });

  it('says when nothing waits', async () => {
    const vault = await aVault();
    await addClient(vault);
    theApp(vault);
    expect(await screen.findByText(t.empty)).toBeDefined();
  });

  it('proposes erasing for somebody not heard of for twelve months, once', async () => {
    const vault = await aVault();
    const { silence } = sv.desk.ending;
    await addClient(vault, 'Kastanj');
    vault.lock();
    vault.passDays(366);
    await vault.get('vault.unlock', { passphrase });
    const user = theApp(vault);
    await heading(silence.title);
    expect(screen.queryByText(t.empty)).toBeNull();
    expect(screen.getByText(t.sum(0, 1))).toBeDefined();
    await press(user, silence.eraseOf('Kastanj'));
    await press(user, silence.yes);
    expect(await screen.findByText(t.empty)).toBeDefined();
    expect(screen.queryByText(silence.title)).toBeNull();
    expect((await vault.get('people.list', {}))[0]?.eraseOn).not.toBeNull();
  });

  it('shows meetings, own steps and what runs out, and opens the folder', async () => {
    const vault = await aVault();
    const id = await addClient(vault, 'Kastanj');
    const { words } = await giveKey(vault);
    await vault.get('meeting.add', meeting(`${today()}T17:00`));
    await vault.get('meeting.add', meeting(`${addDays(today(), 2)}T09:30`));
    await vault.get('review.set', { months: 3, next: addDays(today(), 1) });
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    const { plan } = await vault.get('wish.add', { words: 'Bo bra' });
    const step = { wishId: plan.wishes[0]!.id, words: 'Ringa kön', doer: 'both' as const, doerName: '' };
    await vault.get('step.add', { ...step, due: addDays(today(), -2) });
    await vault.get('step.add', { ...step, words: 'Hämta blanketten', due: addDays(today(), -200) });
    await unlocked(vault);
    const user = theApp(vault);
    const meetings = within(await screen.findByRole('list', { name: t.meetings }));
    expect(meetings.getByText(/17:00\s+Kastanj/u)).toBeDefined();
    expect(meetings.getByText('Fika · Café Opera')).toBeDefined();
    expect(within(screen.getByRole('list', { name: t.coming })).getByText(/09:30\s+Kastanj/u)).toBeDefined();
    const steps = within(screen.getByRole('list', { name: t.steps }));
    expect(steps.getByText('Ringa kön')).toBeDefined();
    expect(steps.getByText(t.left(-2))).toBeDefined();
    expect(within(screen.getByRole('list', { name: t.running })).getByText(t.kinds.review)).toBeDefined();
    expect(screen.getByText(t.sum(1, 3))).toBeDefined();
    // What was due long ago does not stand in the way of what is near.
    expect(steps.queryByText('Hämta blanketten')).toBeNull();
    await user.click(screen.getByText(t.longAgoOf(1)));
    const older = within(screen.getByRole('list', { name: t.longAgo }));
    expect(older.getByText('Hämta blanketten')).toBeDefined();
    await user.click(steps.getByRole('button', { name: t.openOf('Kastanj') }));
    await heading('Kastanj');
  });

  it('says that folders open only with their client, and that the clock is behind', async () => {
    const vault = await aVault();
    const id = await addClient(vault, 'Blå');
    await onlyWith(vault, id, (await giveKey(vault)).words);
    vault.passDays(-3650);
    await unlocked(vault);
    theApp(vault);
    expect(await screen.findByText(t.only(1))).toBeDefined();
    expect((await screen.findByRole('alert')).textContent).toBe(t.clock(sv.document.day(today())));
  });

  it('saves the times for a calendar, and nothing else', async () => {
    const vault = await aVault();
    await addClient(vault, 'Kastanj');
    await vault.get('meeting.add', meeting(`${addDays(today(), 2)}T09:30`));
    await vault.get('folder.close', {});
    const user = theApp(vault);
    const path = `${vault.dir}/ut.ics`;
    vault.choices.push(path);
    await press(user, t.times);
    await waitFor(() => expect(existsSync(path)).toBe(true));
    expect(readFileSync(path, 'utf8')).not.toMatch(/Kastanj|Fika/u);
  });

  it('is in English where the desk is', async () => {
    const vault = await aVault();
    await vault.get('app.appearance', { language: 'en' });
    theApp(vault);
    expect(await screen.findByText(en.desk.today.nobody)).toBeDefined();
  });
});

describe('a contact note from Today', () => {
  /** How many keys are pressed, Ctrl counted as one. */
  function counted(): () => number {
    let keys = 0;
    const count = (): void => {
      keys += 1;
    };
    window.addEventListener('keydown', count, true);
    return () => {
      window.removeEventListener('keydown', count, true);
      return keys;
    };
  }

  it('takes six keys and the text', async () => {
    const vault = await aVault();
    for (const alias of ['Kanot', 'Blå', 'Kastanj']) await addClient(vault, alias);
    const id = (await vault.get('people.list', {})).find(({ alias }) => alias === 'Kastanj')!.id;
    await vault.get('folder.close', {});
    const user = theApp(vault);
    await screen.findByText(t.empty);
    const stop = counted();
    await user.keyboard('{Control>}n{/Control}');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    await user.keyboard('st{Enter}');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    const text = 'Kön har rört sig';
    await user.keyboard(text);
    await user.keyboard('{F3}');
    expect(stop() - text.length).toBe(6);
    await waitFor(async () => {
      const { notes: kept } = await vault.get('folder.open', { id });
      expect(kept[0]).toMatchObject({ text, kind: 'phone' });
    });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: t.note.text })).toBeNull());
  });

  it('finds by the beginning first, then within; arrows choose; Escape leaves', async () => {
    const vault = await aVault();
    for (const alias of ['Alkanna', 'Kanot', 'Kastanj']) await addClient(vault, alias);
    const user = theApp(vault);
    await press(user, t.write);
    await user.keyboard('kan');
    const options = (): string[] => screen.getAllByRole('option').map((option) => option.textContent.trim());
    await waitFor(() => expect(options()).toEqual(['Kanot', 'Alkanna']));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText(t.note.about('Alkanna'))).toBeDefined();
    await press(user, t.note.other);
    await user.keyboard('zz');
    expect(await screen.findByText(t.note.nobody)).toBeDefined();
    await user.keyboard('{Enter}{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });

  it('keeps what is not saved, and needs words', async () => {
    const vault = await aVault();
    const id = await addClient(vault, 'Kastanj');
    await vault.get('folder.close', {});
    const user = theApp(vault);
    await press(user, t.write);
    await user.keyboard('ka{Enter}');
    await user.click(await button(notes.phone));
    expect(await screen.findByText(notes.needed)).toBeDefined();
    await user.keyboard('Halv mening');
    await waitFor(async () => expect(await vault.get('today.readDraft', { id })).toBe('Halv mening'));
    await press(user, t.note.putAside);
    await user.keyboard('{Control>}n{/Control}');
    await user.keyboard('ka{Enter}');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: t.note.text });
    await waitFor(() => expect(field.value).toBe('Halv mening'));
  });

  it('goes into the letter box where the folder opens only with its client', async () => {
    const vault = await aVault();
    const id = await addClient(vault, 'Blå');
    await onlyWith(vault, id, (await giveKey(vault)).words);
    const user = theApp(vault);
    await press(user, t.write);
    await user.keyboard('b{Enter}Ringde{F4}');
    await waitFor(async () => expect((await vault.get('people.list', {}))[0]?.letters).toBe(1));
  });
});

describe('the end of the day', () => {
  async function aDay(): Promise<{ vault: TestVault; user: User; id: string }> {
    const vault = await aVault();
    const id = await addClient(vault, 'Kastanj');
    await vault.get('meeting.add', meeting(`${today()}T10:00`));
    await vault.get('meeting.add', meeting(`${today()}T14:00`));
    await vault.get('folder.close', {});
    return { vault, id, user: theApp(vault) };
  }

  it('asks for one line for each meeting had, and for none twice', async () => {
    const { vault, user, id } = await aDay();
    const field = await screen.findByRole('textbox', { name: t.had.line('Kastanj', '10:00') });
    await user.type(field, 'Pratade om hunden');
    await user.keyboard('{F2}');
    await waitFor(() =>
      expect(screen.queryByRole('textbox', { name: t.had.line('Kastanj', '10:00') })).toBeNull(),
    );
    await press(user, t.had.skipOf('Kastanj', '14:00'));
    await waitFor(() => expect(screen.queryByRole('heading', { name: t.had.title })).toBeNull());
    expect((await vault.get('today.read', {})).ask).toEqual([]);
    const { notes: kept } = await vault.get('folder.open', { id });
    expect(kept.map(({ text, kind }) => [text, kind])).toEqual([['Pratade om hunden', 'beside']]);
  });
});
