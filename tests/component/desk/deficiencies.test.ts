import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { field, heading, press, theApp, write } from '../locked/the-app.ts';
import { aLog, longAgo, opened, rows } from './on-the-log.ts';

const t = sv.desk.deficiencies;
const stuck = sv.table.stuck;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

describe('the log', () => {
  it('begins empty with one thing to do, and an observation saves itself while it is written', async () => {
    const { vault, log } = await aLog(vaults);
    const user = await opened(vault);
    expect(screen.getByText(t.empty)).toBeDefined();
    await press(user, t.addFirst);
    await write(user, stuck.fields.happened, 'Ingen tolk fanns på mötet.');
    await user.selectOptions(await field(stuck.fields.barrier), 'Ingen tolk');
    await waitFor(async () =>
      expect((await log.only()).wordings[0]).toMatchObject({
        happened: 'Ingen tolk fanns på mötet.',
        barrier: 'no-interpreter',
        month: '2026-11',
      }),
    );
    await press(user, t.page.ready);
    expect((await screen.findAllByText(t.page.isReady)).length).toBeGreaterThan(0);
    expect((await log.only()).state).toBe('released');
    await press(user, t.back);
    expect(await rows()).toEqual([expect.stringContaining('Ingen tolk fanns på mötet.')]);
  });

  it('marks what may show who it is, says why, and puts the suggestion in its place', async () => {
    const { vault, log } = await aLog(vaults);
    const user = await opened(vault);
    await press(user, t.addFirst);
    await write(user, stuck.fields.happened, 'Ring 070-123 45 67 om tolken.');
    const name = `${stuck.fields.fieldNames.happened}: ${stuck.guard.title}`;
    const marked = within(await screen.findByRole('region', { name }));
    expect(marked.getAllByText(/070-123 45 67/u).some(({ tagName }) => tagName === 'MARK')).toBe(true);
    expect(marked.getByText(stuck.guard.why.phone)).toBeDefined();
    expect(marked.getByText(stuck.guard.blocks)).toBeDefined();
    await press(user, t.page.ready);
    expect(await screen.findByText(sv.errors['tells-somebody'](''))).toBeDefined();
    await user.click(marked.getByRole('button'));
    await waitFor(async () => expect((await log.only()).wordings[0]?.happened).not.toContain('070'));
    await waitFor(() => expect(screen.queryByRole('region', { name })).toBeNull());
    const written = screen.getByRole('textbox', { name: stuck.fields.happened });
    await waitFor(() => expect(document.activeElement).toBe(written));
    await press(user, t.page.ready);
    await waitFor(async () => expect((await log.only()).state).toBe('released'));
  });

  it('tells how many wait, late and very late apart in words, and how many are still to show', async () => {
    const { vault, log } = await aLog(vaults);
    const ids = [await log.released(1), await log.released(2, { happened: 'Kön är ett år.' })];
    await log.report([ids[0]!], longAgo);
    await log.report([ids[1]!], { madeOn: '2026-09-28', meetingOn: '2026-09-29', expectedOn: '2026-10-27' });
    const user = await opened(vault);
    expect(screen.getByText(t.sum({ all: 2, waiting: 2, late: 2, veryLate: 1 }))).toBeDefined();
    const [first, second] = await rows();
    expect(first).toMatch(/Mycket sen: \d+ arbetsdagar/u);
    expect(first).toContain(t.silence.meetings(1));
    expect(second).toContain(t.silence.late(4));
    await user.click(await screen.findByRole('checkbox', { name: t.filter.late }));
    await write(user, t.filter.text, 'kon ar');
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText(t.filter.found(1))).toBeDefined();
    await press(user, t.filter.clear);
    expect(await rows()).toHaveLength(2);
  });

  it('is grouped, and says what is on the next agenda', async () => {
    const { vault, log } = await aLog(vaults);
    await log.released(1, { lifeArea: 'housing' });
    await log.released(2, { lifeArea: 'debts', happened: 'Ingen rådgivning.' });
    const user = await opened(vault);
    await user.click(screen.getByText(t.filter.more));
    await user.selectOptions(await field(t.filter.group), t.groupings['life-area']);
    expect(await rows('Skulder')).toEqual([expect.stringContaining('Ingen rådgivning.')]);
    await user.click(screen.getByText(t.column(t.agenda.title, 2)));
    const agenda = within(await screen.findByRole('list', { name: t.agenda.channel(t.channels.body) }));
    expect(agenda.getAllByRole('listitem')).toHaveLength(2);
    await user.click(agenda.getByRole('button', { name: 'Ingen rådgivning.' }));
    expect(await screen.findByText(t.page.people(1))).toBeDefined();
  });

  it('shows what it is grouped by when somebody comes back from one', async () => {
    const { vault, log } = await aLog(vaults);
    await log.released(1, { lifeArea: 'housing', happened: 'Kön är ett år.' });
    const user = await opened(vault);
    const more = (): HTMLDetailsElement | null => screen.getByText(t.filter.more).closest('details');
    expect(more()?.open).toBe(false);
    await user.click(screen.getByText(t.filter.more));
    await user.selectOptions(await field(t.filter.group), t.groupings['life-area']);
    await user.click(await screen.findByRole('button', { name: new RegExp(t.states.released, 'u') }));
    await press(user, t.back);
    await heading(t.title);
    expect(more()?.open).toBe(true);
  });

  it('says of what is ready why its client keeps it back, in the list and on the board', async () => {
    const { vault, log } = await aLog(vaults);
    await log.released(1, { happened: 'Kön är ett år.' }, { notBefore: '2027-03' });
    await log.released(2, { happened: 'Ingen tolk fanns.' }, { untilTold: true });
    await log.released(3, { happened: 'Ingen hiss finns.' }, { onlyBody: true });
    const user = await opened(vault);
    const later = stuck.limits.notBefore('mars 2027');
    const untilTold = t.page.untilTold;
    const told = Object.fromEntries((await rows()).map((row) => [row.slice(0, 5), row]));
    expect(told['Kön ä']).toContain(later);
    expect(told['Ingen']).not.toContain(later);
    expect((await rows()).filter((row) => row.includes(untilTold))).toHaveLength(1);
    await press(user, t.view.board);
    expect(await screen.findByText(later)).toBeDefined();
    expect(screen.getByText(untilTold)).toBeDefined();
  });

  it('is a board, where a card moves by a choice and the hand stays with it', async () => {
    const { vault, log } = await aLog(vaults);
    const id = await log.released(1, { happened: 'Kön är ett år.' });
    await log.report([id], longAgo);
    const user = await opened(vault);
    await press(user, t.view.board);
    const name = t.moveOf('Kön är ett år.');
    await user.selectOptions(await field(name), t.states.remedying);
    const column = within(await screen.findByRole('region', { name: t.states.remedying }));
    await column.findByText('Kön är ett år.');
    await waitFor(() => expect(document.activeElement).toBe(column.getByLabelText(name)));
    expect((await log.byId(id)).state).toBe('remedying');
    await press(user, t.undo);
    await waitFor(async () => expect((await log.byId(id)).state).toBe('reported'));
  });

  it('speaks English too', async () => {
    const { vault, log } = await aLog(vaults);
    const id = await log.released(1);
    await log.report([id], longAgo);
    await vault.get('app.appearance', { language: 'en' });
    const user = theApp(vault);
    await press(user, en.desk.deficiencies.rail);
    await heading(en.desk.deficiencies.title);
    expect(
      await screen.findByText(en.desk.deficiencies.sum({ all: 1, waiting: 1, late: 1, veryLate: 1 })),
    ).toBeDefined();
    const list = within(await screen.findByRole('list', { name: en.desk.deficiencies.list }));
    await user.click(list.getByRole('button', { name: /^Ingen svarade/u }));
    expect(await screen.findByText(en.desk.deficiencies.page.released)).toBeDefined();
  });
});

describe('lists and days', () => {
  it('change, add and hide words, and set when an answer is late', async () => {
    const { vault, log } = await aLog(vaults);
    await log.own();
    const user = await opened(vault);
    await press(user, t.listsOpen);
    await write(user, t.lists.answerDays, '50');
    await user.tab();
    expect(await screen.findByText(sv.errors['days-in-order'](''))).toBeDefined();
    await write(user, t.lists.answerDays, '15');
    await user.tab();
    await waitFor(async () => expect((await log.read()).answerDays).toBe(15));
    const form = within(await screen.findByRole('form', { name: t.lists.addTitle }));
    await user.type(form.getByLabelText(t.lists.sv), 'Ingen hiss');
    await user.click(form.getByRole('button', { name: t.lists.add }));
    expect(await form.findByText(t.lists.wordNeeded)).toBeDefined();
    await user.type(form.getByLabelText(t.lists.en), 'No lift');
    await user.click(form.getByRole('button', { name: t.lists.add }));
    await press(user, t.lists.changeOf('Ingen hiss'));
    await user.click(await screen.findByRole('checkbox', { name: t.lists.hide }));
    const own = (await vault.get('terms.read', {})).find(({ en: word }) => word === 'No lift');
    await waitFor(async () =>
      expect((await vault.get('terms.read', {})).find(({ id }) => id === own?.id)?.hidden).toBe(true),
    );
    expect(await screen.findByText(t.lists.hidden)).toBeDefined();
  });
});

describe('Today', () => {
  it('lists answers that are late and opens the deficiency', async () => {
    const { vault, log } = await aLog(vaults);
    await log.report([await log.released(1)], longAgo);
    const user = theApp(vault);
    const late = within(await screen.findByRole('list', { name: t.today.title }));
    await user.click(late.getByRole('button', { name: /Mycket sen/u }));
    await heading(t.number('0000 0018'));
  });
});
