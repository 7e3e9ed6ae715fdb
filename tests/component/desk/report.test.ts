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
    // What all have in common is a sentence, what differs a chart.
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByText(/Båda gäller ”Pengar att leva på”/u)).toBeTruthy();
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
    expect(await screen.findByText(t.letOut.package, { selector: 'p.told' })).toBeTruthy();
    expect(existsSync(join(place, 'data.zip'))).toBe(true);
    await press(user, t.print);
    await waitFor(() => expect(vault.printed).toHaveLength(1));
    // Of all that were made, the one in hand: what comes next is to ask for answers to it.
    await heading(t.askForAnswers);
    expect(screen.queryByRole('heading', { name: t.earlier })).toBeNull();
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

  it('to a board asks for the day it is sent, and shows who was asked before and said nothing', async () => {
    const { vault, desk, user } = await onThePage();
    const ids = (await desk.all()).map(({ id }) => id);
    await desk.report(ids, { madeOn: '2026-09-01', meetingOn: '2026-09-08', expectedOn: '2026-10-06' });
    for (const id of ids) await vault.get('log.passOn', { id, channel: 'county-board', addresseeId: null });
    await user.selectOptions(await field(t.to), paper.channels['county-board']);
    expect(screen.queryByLabelText(t.meetingOn)).toBeNull();
    await press(user, t.show);
    expect(await screen.findByText(t.sentDayNeeded)).toBeTruthy();
    await fireEvent.input(await field(t.sentOn), { target: { value: '2026-11-10' } });
    await press(user, t.show);
    await heading(paper.before.title);
    const told = new RegExp(paper.before.asked(paper.before.names.body, '8 september 2026'), 'u');
    // With what is new to the board, and in full.
    for (const item of ['li', 'dd'])
      expect(screen.getAllByText(told, { selector: `article ${item}` })).toHaveLength(2);
    expect(screen.getByText(paper.facts.sent)).toBeTruthy();
    expect(screen.queryByText(paper.facts.meeting)).toBeNull();
    vault.choices.push(join(place, 'länsstyrelsen.pdf'));
    await press(user, t.save);
    await heading(t.askForAnswers);
    await press(user, t.change);
    expect(
      await screen.findByText(t.sentLine('10 november 2026', paper.channels['county-board'])),
    ).toBeTruthy();
    expect(screen.getByText(t.earlierHelp)).toBeTruthy();
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
