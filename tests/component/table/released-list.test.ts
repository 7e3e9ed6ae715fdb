import { screen, within } from '@testing-library/svelte';
import type userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteReport } from '../../../electron/vault/store/vault/reports.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { stuck as t } from '../../../shared/i18n/sv/release.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import { madeReport } from '../../support/deficiencies.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { happened, Releasing } from '../../support/releasing.ts';
import { hangUp } from '../../support/screen-port.ts';
import { sitDown } from './screen.ts';

let client: Releasing;
beforeEach(async () => {
  client = await Releasing.begun();
  await client.withClient();
});
afterEach(() => {
  client.vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

async function atReleased(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = await sitDown(client.vault);
  await user.click(await button(table.folder.open));
  const area = await screen.findByText(areas.title.stuck, { selector: 'button, button *' });
  const more = area.closest('details');
  if (more && !more.open) await user.click(within(more).getByText(areas.add));
  await user.click(area);
  await screen.findByRole('heading', { name: t.released });
  return user;
}

/** Brings the client's words under an observation of the ombudsperson's own, which a report takes up. */
async function broughtUnderAnother(): Promise<string> {
  const { vault } = client;
  vault.passDays(40);
  await client.onDesk();
  const desk = new LogDesk(vault);
  const [released] = await desk.all();
  const id = await desk.own();
  const { number } = (await desk.byId(id)).wordings[0]!;
  await vault.get('log.ready', { id });
  await vault.get('log.merge', { into: id, from: [released?.id ?? ''] });
  const days = { madeOn: '2026-12-01', meetingOn: '2026-12-01' };
  noteReport(desk.db(), madeReport([{ deficiencyId: id, numbers: [number] }], days), '2026-12');
  return id;
}

describe('what was released, at the table', () => {
  it('tells what became of it also where other words were sent, and can be taken back', async () => {
    await client.release(await client.draft());
    const id = await broughtUnderAnother();
    await client.vault.get('log.setState', { id, state: 'remedied' });
    await client.withClient();
    const user = await atReleased();
    expect(await screen.findByText(t.standing.remedied)).toBeDefined();
    expect(screen.queryByText(t.standing.logged)).toBeNull();
    expect(screen.getByText(t.unsentHelp)).toBeDefined();
    await user.click(await button(t.withdrawOf(happened)));
    await user.click(await button(t.withdrawYes));
    expect(await screen.findByText(/^Tillbakataget/u)).toBeDefined();
  });

  it('stands with the latest open, and what was said before a press away', async () => {
    const said = ['Ett.', 'Två.', 'Tre.', 'Fyra.', 'Fem.'];
    for (const words of said) {
      await client.release(await client.draft({ happened: words }));
      client.vault.passSeconds(60);
    }
    const user = await atReleased();
    const fold = screen.getByText(t.earlier(2)).closest('details')!;
    expect(fold.open).toBe(false);
    expect(
      screen
        .getAllByRole('article')
        .filter((words) => !fold.contains(words))
        .map((words) => words.getAttribute('aria-label')),
    ).toEqual(['Fem.', 'Fyra.', 'Tre.']);
    await user.click(screen.getByText(t.earlier(2)));
    expect(fold.open).toBe(true);
    expect(within(fold).getByRole('article', { name: 'Ett.' })).toBeDefined();
    expect(await within(fold).findByRole('button', { name: t.withdrawOf('Ett.') })).toBeDefined();
  });
});

describe('“the system stood in the way” of a step', () => {
  it('is offered while it is not done, and where it is changed after that', async () => {
    const { vault } = client;
    const wishId = (await vault.get('wish.add', { words: 'Hyran' })).plan.wishes[0]!.id;
    const step = { wishId, words: 'Söka bidrag', doer: 'me', doerName: '', due: null } as const;
    await vault.get('step.add', step);
    const user = await sitDown(vault);
    await user.click(await button(table.plan.openOf('Hyran')));
    expect(await button(t.beganOf('Söka bidrag'))).toBeDefined();
    await user.click(await button(table.step.doneOf('Söka bidrag')));
    await button(table.step.reopenOf('Söka bidrag'));
    expect(screen.queryByRole('button', { name: t.beganOf('Söka bidrag') })).toBeNull();
    await user.click(await button(table.step.changeOf('Söka bidrag')));
    await user.click(await button(t.beganOf('Söka bidrag')));
    expect(await screen.findByText(t.beganWith.step)).toBeDefined();
  });
});
