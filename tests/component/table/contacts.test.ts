import { screen, waitFor } from '@testing-library/svelte';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { besideTheClient, out, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const { table: t, areas } = sv;
const vaults: TestVault[] = [];
const kept = <T extends { vault: TestVault }>(at: T): T => {
  vaults.push(at.vault);
  return at;
};
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const inThreeDays = (): string => `${addDays(today(), 3)}T14:00`;

describe('notes at the table', () => {
  it('are commented on and struck by the client, and stand again', async () => {
    const { vault } = kept(
      await withTheClient(async (desk) => {
        desk.time = new Date();
        await desk.get('note.add', { text: 'Ville inte', kind: 'phone', way: 'call', agency: 'Kommunen' });
      }),
    );
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    expect(await screen.findByText(/telefonsamtal · med Kommunen/u)).toBeDefined();
    await user.click(await button(t.notes.commentOf('Ville inte')));
    await user.type(await screen.findByLabelText(t.notes.commentLabel), 'Jo, men inte dit');
    await user.click(await button(t.notes.commentReady));
    expect(await screen.findByText('Jo, men inte dit')).toBeDefined();
    await user.click(await button(t.notes.strikeOf('Ville inte')));
    expect(await screen.findByText(t.notes.struckOn(sv.document.day(today())))).toBeDefined();
    const [note] = (await vault.get('folder.read', {})).notes;
    expect(note?.comment).toBe('Jo, men inte dit');
    expect(note?.struck).not.toBeNull();
    await user.click(await button(t.notes.standOf('Ville inte')));
    await waitFor(async () => expect((await vault.get('folder.read', {})).notes[0]?.struck).toBeNull());
  });

  it('are only read before there is a key, and it says so', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    expect(await screen.findByText(t.notes.keyFirst)).toBeDefined();
  });
});

describe('applications at the table', () => {
  it('are read and corrected by the client', async () => {
    const { vault } = kept(
      await withTheClient(async (desk) => {
        await desk.get('application.add', { sought: 'Boendestöd', agency: 'Kommunen' });
      }),
    );
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    await user.click(await button(areas.title.applications));
    await user.click(await button(t.applications.openOf('Boendestöd')));
    await user.type(await screen.findByLabelText(t.applications.sought), ' två timmar');
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).applications[0]?.sought).toBe('Boendestöd två timmar'),
    );
  });

  it('are only read before there is a key', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    await user.click(await screen.findByText(areas.add));
    await user.click(await button(areas.title.applications));
    expect(await screen.findByText(t.applications.readOnly)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.applications.add })).toBeNull();
  });
});

describe('meetings at the table', () => {
  it('are set with the client, in their language', async () => {
    const { vault } = kept(
      await withTheClient(async (desk) => {
        await desk.get('person.change', { language: 'en' });
      }),
    );
    const user = await sitDown(vault);
    const words = en.table.meetings;
    await user.click(await button(en.table.folder.open));
    await user.click(await screen.findByText(en.areas.add));
    await user.click(await button(en.areas.title.meetings));
    await user.click(await button(words.add));
    await user.type(await screen.findByLabelText(words.day), addDays(today(), 3));
    await user.type(await screen.findByLabelText(words.time), '14:00');
    await user.type(await screen.findByLabelText(words.what), 'Coffee');
    await user.click(await button(words.addIt));
    expect(await screen.findByText('Coffee')).toBeDefined();
    expect((await vault.get('folder.read', {})).meetings[0]).toMatchObject({
      starts: inThreeDays(),
      what: 'Coffee',
    });
  });

  it('go to the client’s calendar by their key on the spot', async () => {
    const { vault, words } = kept(
      await withTheClient(async (desk) => {
        desk.time = new Date();
        const meeting = { starts: inThreeDays(), minutes: 60, what: 'Fika', place: '', people: '' };
        await desk.get('meeting.add', meeting);
      }),
    );
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    await user.click(await button(areas.title.meetings));
    await user.click(await button(t.meetings.calendar.save));
    const path = out(vault, 'mina.ics');
    vault.choices.push(path);
    await user.type(await screen.findByLabelText(t.key.give.wordsLabel), words);
    await user.click(await button(t.meetings.calendar.useKey));
    expect(await screen.findByText(t.meetings.calendar.saved)).toBeDefined();
    expect(existsSync(path) && readFileSync(path, 'utf8')).toContain('SUMMARY:Fika');
  });
});
