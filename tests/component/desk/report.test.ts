import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { hangUp } from '../../support/screen-port.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { button, field, heading, press, theApp, type User } from '../locked/the-app.ts';

const t = sv.desk.reports;
const paper = sv.report;
const vaults: TestVault[] = [];
const place = mkdtempSync(join(tmpdir(), 'reports-'));
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(() => {
  hangUp();
  rmSync(place, { recursive: true, force: true });
});

/** The page of the report, with something in the log. */
async function onThePage(filled = true): Promise<{ vault: TestVault; desk: LogDesk; user: User }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  const desk = new LogDesk(vault);
  const member = await vault.get('directory.add', { name: 'Regionen', kind: 'psychiatry' });
  await vault.get('directory.change', { id: member.id, inBody: true });
  if (filled) {
    await desk.released(1, { happened: 'Kön är lång.', agencyId: member.id });
    await desk.released(2, { happened: 'Ingen svarar i telefon.' });
  }
  const user = theApp(vault);
  await press(user, sv.desk.deficiencies.rail);
  await press(user, t.open);
  await heading(t.title);
  return { vault, desk, user };
}

const onDay = async (day: string): Promise<void> => {
  await fireEvent.input(await field(t.meetingOn), { target: { value: day } });
};

describe('the report on the desk', () => {
  it('asks for the day, shows the report with its charts, and notes it once it was saved', async () => {
    const { vault, user } = await onThePage();
    expect(await screen.findByText(t.noEarlier)).toBeTruthy();
    await press(user, t.show);
    expect(await screen.findByText(t.dayNeeded)).toBeTruthy();
    await onDay('2026-11-10');
    await press(user, t.show);
    await heading(t.preview);
    await heading(paper.parts.new);
    expect(screen.getAllByRole('img')).toHaveLength(4);
    expect(screen.getByRole('img', { name: /”Regionen”/u })).toBeTruthy();
    const table = screen.getByRole('table', { name: paper.asked.title });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(await vault.get('report.list', {})).toEqual([]);
    vault.choices.push(join(place, 'rapport.pdf'));
    await press(user, t.save);
    expect(await screen.findByText(`${t.made} ${t.madeHelp}`)).toBeTruthy();
    expect(existsSync(join(place, 'rapport.pdf'))).toBe(true);
    vault.choices.push(join(place, 'data.zip'));
    await press(user, t.saveData);
    await waitFor(() => expect(existsSync(join(place, 'data.zip'))).toBe(true));
    await press(user, t.print);
    await waitFor(() => expect(vault.printed).toHaveLength(1));
    await press(user, t.change);
    expect(await screen.findByText(t.earlierLine('10 november 2026', paper.channels.body))).toBeTruthy();
    expect(await screen.findByText(t.earlierMore('2 november 2026', 2, '8 december 2026'))).toBeTruthy();
    await press(user, sv.desk.deficiencies.back);
    await heading(sv.desk.deficiencies.title);
  });

  it('to one member, in English, has only what they answer for', async () => {
    const { user } = await onThePage();
    await onDay('2026-11-10');
    await user.selectOptions(await field(t.to), t.member('Regionen'));
    await user.click(await screen.findByRole('radio', { name: t.languages.en }));
    await press(user, t.show);
    await heading('What must be answered');
    expect(screen.queryByText(/Ingen svarar i telefon/u)).toBeNull();
    expect(screen.getByRole('article').getAttribute('lang')).toBe('en');
  });

  it('says so when there is nothing to bring, and when the file cannot be written', async () => {
    const { vault, desk, user } = await onThePage(false);
    await onDay('2026-11-10');
    await press(user, t.show);
    expect(await screen.findByText(t.empty)).toBeTruthy();
    await press(user, t.change);
    await desk.released(1);
    await onDay('2026-11-10');
    await press(user, t.show);
    vault.choices.push(join(place, 'nowhere', 'rapport.pdf'));
    await press(user, t.save);
    expect((await screen.findByRole('alert')).textContent).toBe(sv.errors['cannot-write'](''));
    expect(await button(t.save)).toBeTruthy();
    expect(screen.queryByText(`${t.made} ${t.madeHelp}`)).toBeNull();
  });
});
