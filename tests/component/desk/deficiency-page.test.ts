import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { silence, usualAnswerDays } from '../../../shared/domain/deficiency-silence.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { button, field, heading, press, write } from '../locked/the-app.ts';
import { aLog, longAgo, opened, openRow, rows } from './on-the-log.ts';

const t = sv.desk.deficiencies;
const stuck = sv.table.stuck;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

/** It is said in that part of the page, and reading goes on there: what was pressed is gone. */
async function saidIn(part: string, said: string): Promise<void> {
  const where = within((await heading(part)).closest('section')!);
  await waitFor(() => expect(document.activeElement).toBe(where.getByText(said)));
  expect(screen.getAllByText(said, { selector: 'main p' })).toHaveLength(1);
}

describe('one deficiency', () => {
  it('keeps a released wording as it was released, and takes it back by phone without a key', async () => {
    const { vault, log } = await aLog(vaults);
    await log.released(1, {}, { onlyBody: true });
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    expect(await screen.findByText(t.page.released)).toBeDefined();
    expect(screen.queryByLabelText(stuck.fields.happened)).toBeNull();
    expect(screen.getByText(new RegExp(stuck.limits.onlyBody, 'u'))).toBeDefined();
    await user.click(await screen.findByRole('button', { name: t.page.withdrawOf('0000 0018') }));
    expect(await screen.findByText(t.page.withdrawHelp)).toBeDefined();
    await press(user, t.page.withdrawYes);
    expect(await screen.findByText(t.empty)).toBeDefined();
    expect(await log.all()).toEqual([]);
  });

  it('is answered, with a draft that survives, and what changed is kept', async () => {
    const { vault, log } = await aLog(vaults);
    const id = await log.released(1);
    await log.report([id], longAgo);
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    await press(user, t.answers.add);
    await press(user, t.answers.save);
    expect(await screen.findByText(t.answers.fromNeeded)).toBeDefined();
    await write(user, t.answers.from, 'Socialchefen');
    await write(user, t.answers.text, 'Telefontiden blir längre.');
    await waitFor(async () =>
      expect(await vault.get('log.readDraft', { of: 'answer', id })).toBe('Telefontiden blir längre.'),
    );
    await press(user, t.back);
    await openRow(user, /^Ingen svarade/u);
    expect((await field(t.answers.text)).value).toBe('Telefontiden blir längre.');
    await write(user, t.answers.from, 'Socialchefen');
    await user.selectOptions(await field(t.answers.stance), t.answers.stances['will-remedy']);
    await press(user, t.answers.save);
    expect(await screen.findByText(t.answers.one('Socialchefen', '2 november 2026'))).toBeDefined();
    expect(await vault.get('log.readDraft', { of: 'answer', id })).toBe('');
    // What the guard refuses is nowhere but in the draft, and in the field again.
    await write(user, t.changed.text, 'Ring 070-174 06 05.');
    await user.tab();
    await waitFor(async () =>
      expect(await vault.get('log.readDraft', { of: 'changed', id })).toBe('Ring 070-174 06 05.'),
    );
    expect((await log.byId(id)).changed).toBe('');
    await press(user, t.back);
    await openRow(user, /^Ingen svarade/u);
    await waitFor(async () => expect((await field(t.changed.text)).value).toBe('Ring 070-174 06 05.'));
    await write(user, t.changed.text, 'Någon svarar.');
    await user.tab();
    await waitFor(async () => expect((await log.byId(id)).changed).toBe('Någon svarar.'));
    expect(await log.byId(id)).toMatchObject({
      state: 'answered',
      answers: [{ stance: 'will-remedy', from: 'Socialchefen', way: 'letter' }],
    });
    await press(user, t.answers.removeOf('Socialchefen'));
    expect(await screen.findByText(t.answers.none)).toBeDefined();
  });

  it('keeps what is being written when somebody goes back to the list', async () => {
    const { vault, log } = await aLog(vaults);
    const id = await log.released(1);
    await log.report([id], longAgo);
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    const warned = vi.spyOn(console, 'warn');
    await write(user, t.changed.text, 'Någon svarar.');
    await press(user, t.back);
    await heading(t.title);
    await waitFor(async () => expect((await log.byId(id)).changed).toBe('Någon svarar.'));
    await openRow(user, /^Ingen svarade/u);
    expect((await field(t.changed.text)).value).toBe('Någon svarar.');
    // The field that is gone asked nothing more of the page that is gone.
    expect(warned.mock.calls).toEqual([]);
    warned.mockRestore();
  });

  it('proposes the member of the body for the agency concerned, when somebody else is chosen', async () => {
    const { vault, log } = await aLog(vaults);
    const member = await vault.get('directory.add', { name: 'Socialnämnden', kind: 'social-services' });
    const office = await vault.get('directory.add', { name: 'Socialkontoret', kind: 'social-services' });
    await vault.get('directory.change', { id: member.id, inBody: true, memberName: 'Kim' });
    await vault.get('directory.change', { id: office.id, answeredBy: member.id });
    const id = await log.released(1, { agencyId: office.id });
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    await user.selectOptions(await field(t.page.addressee), 'Socialkontoret');
    await waitFor(async () => expect((await log.byId(id)).addresseeId).toBe(office.id));
    await press(user, t.page.takeProposed('Socialnämnden'));
    await waitFor(async () => expect((await log.byId(id)).addresseeId).toBe(member.id));
    await waitFor(async () => {
      const chosen = within(await field(t.page.addressee)).getByRole('option', { selected: true });
      expect(chosen.textContent).toBe(t.page.member('Socialnämnden', 'Kim'));
    });
    expect(screen.queryByText(t.page.noMembers)).toBeNull();
  });

  it('says when nobody sits in the body, and is passed on', async () => {
    const { vault, log } = await aLog(vaults);
    const board = await vault.get('directory.add', { name: 'Länsstyrelsen i Norr', kind: 'county-board' });
    const id = await log.released(1);
    await log.report([id], longAgo);
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    expect(await screen.findByText(t.page.noMembers)).toBeDefined();
    await user.selectOptions(await field(t.passOn.channel), t.channels['county-board']);
    await press(user, t.passOn.pass);
    await waitFor(async () =>
      expect(await log.byId(id)).toMatchObject({
        ...{ state: 'passed-on', channel: 'county-board' },
        // Nobody else was chosen: it is the board that owes the answer.
        addresseeId: board.id,
      }),
    );
    await saidIn(t.passOn.title, t.passOn.passed(t.channels['county-board']));
    await press(user, t.page.toDirectory);
    await heading(sv.desk.directory.title);
  });

  it('says first how it stands and how late the answer is', async () => {
    const { vault, log } = await aLog(vaults);
    await log.report([await log.released(1)], longAgo);
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    const number = await heading(t.number('0000 0018'));
    const head = number.closest('header')!;
    const { daysLate } = silence(await log.only(), (await log.read()).today, usualAnswerDays);
    expect(within(head).getByText(new RegExp(`^${t.page.state}: ${t.states.reported}`, 'u'))).toBeDefined();
    expect(within(head).getByText(t.silence.veryLate(daysLate))).toBeDefined();
    expect(screen.getAllByText(t.silence.veryLate(daysLate))).toHaveLength(1);
  });

  it('says when a client keeps it in the body', async () => {
    const { vault, log } = await aLog(vaults);
    await log.report([await log.released(1, {}, { onlyBody: true })], longAgo);
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    expect(await screen.findByText(t.passOn.onlyBody)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.passOn.pass })).toBeNull();
  });

  it('becomes one with another of the same barrier, and two again', async () => {
    const { vault, log } = await aLog(vaults);
    await log.released(1);
    await log.released(2, { happened: 'Telefonen var avstängd.' });
    await log.released(3, { happened: 'Det kostar för mycket.', barrier: 'costs' });
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    expect(screen.queryByRole('checkbox', { name: /kostar/u })).toBeNull();
    await user.click(await screen.findByRole('checkbox', { name: /avstängd/u }));
    await press(user, t.merge.merge(1));
    expect(await screen.findByText(t.page.people(2))).toBeDefined();
    await saidIn(t.merge.title, t.merge.merged);
    const other = await button(t.page.letSpeakOf('0000 0026'));
    await user.click(other);
    await heading(t.number('0000 0026'));
    await saidIn(t.page.wordings, t.page.spoke);
    await press(user, t.page.splitOf('0000 0018'));
    expect(await screen.findByText(t.page.people(1))).toBeDefined();
    await saidIn(t.page.wordings, t.page.wasSplit);
    expect(await log.all()).toHaveLength(3);
  });

  it('is removed, undone with Ctrl+Z, and put back', async () => {
    const { vault, log } = await aLog(vaults);
    await log.own();
    const user = await opened(vault);
    await openRow(user, /^Ingen svarade/u);
    await press(user, t.page.remove);
    await screen.findByText(t.empty);
    await user.keyboard('{Control>}z{/Control}');
    expect(await rows()).toHaveLength(1);
    await openRow(user, /^Ingen svarade/u);
    await press(user, t.page.remove);
    await press(user, t.removedOpen(1));
    await user.click(await screen.findByRole('button', { name: /^Lägg tillbaka: Ingen svarade/u }));
    expect(await screen.findByText(t.removed.none)).toBeDefined();
    await press(user, t.back);
    expect(await rows()).toHaveLength(1);
  });
});
