import { screen, waitFor, within } from '@testing-library/svelte';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type userEvent from '@testing-library/user-event';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { addDays, addMonths } from '../../../shared/domain/calendar.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { mandates as d } from '../../../shared/i18n/sv/desk-mandates.ts';
import { document as paper } from '../../../shared/i18n/sv/document.ts';
import { home } from '../../../shared/i18n/sv/table-home.ts';
import { mandates as t } from '../../../shared/i18n/sv/table-mandates.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { sitDown } from '../table/screen.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = ReturnType<typeof userEvent.setup>;
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });

const terms: Input<'mandate.make'>['terms'] = {
  kind: 'mandate',
  form: 'printed',
  who: 'Karin Öberg',
  whom: 'Försäkringskassan',
  matter: 'Min ansökan om sjukersättning',
  records: 'Beslut från 2025 och framåt',
  purpose: 'Förstå varför den dröjer',
  from: today(),
  until: addMonths(today(), 6),
  passOn: false,
  confirmMonths: 6,
  interpreter: '',
};
const line = t.line.mandate(terms.who, terms.whom);

interface At {
  vault: TestVault;
  id: string;
  words: string;
}
async function withClient(): Promise<At> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  const id = await addClient(vault);
  const { words } = await giveKey(vault);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  return { vault, id, words };
}
async function open(user: User): Promise<void> {
  await user.click(await button(table.folder.open));
  const area = await screen.findByText(areas.title.mandates, { selector: 'button, button *' });
  const more = area.closest('details');
  if (more && !more.open) await user.click(within(more).getByText(areas.add));
  await user.click(area);
}
const kept = async (vault: TestVault) => (await vault.get('folder.read', {})).mandates[0];

describe('mandates at the table', () => {
  it('wait for the key before there is one', async () => {
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    const id = await addClient(vault);
    await vault.get('beside.enter', { id });
    const user = await sitDown(vault);
    await open(user);
    expect(await screen.findByText(t.waits)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.make })).toBeNull();
  });

  it('are made in the client’s words, with a warning against everything', async () => {
    const { vault } = await withClient();
    const user = await sitDown(vault);
    await open(user);
    await user.click(await button(t.make));
    await user.click(await button(t.form.save));
    expect((await screen.findAllByText(t.form.needed)).length).toBe(1);
    await user.type(await field(t.form.who.mandate), terms.who);
    await user.type(await field(t.form.whom.mandate), terms.whom);
    await user.type(await field(t.form.matter), 'Allt');
    expect(await screen.findByText(t.form.general)).toBeDefined();
    await user.clear(await field(t.form.matter));
    await user.type(await field(t.form.matter), terms.matter);
    await waitFor(() => expect(screen.queryByText(t.form.general)).toBeNull());
    await user.type(await field(t.form.records), terms.records);
    await user.type(await field(t.form.purpose), terms.purpose);
    await user.click(await button(t.form.save));
    expect(await screen.findByText(t.states.unsigned())).toBeDefined();
    expect(await kept(vault)).toMatchObject(terms);
  });

  it('keep a half-written one as a draft', async () => {
    const { vault, id, words } = await withClient();
    const user = await sitDown(vault);
    await open(user);
    await user.click(await button(t.make));
    await user.type(await field(t.form.whom.mandate), 'Kronofogden');
    await waitFor(async () =>
      expect(await vault.get('draft.read', { place: 'mandate.new' })).toContain('Kronofogden'),
    );
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    expect(await vault.get('draft.read', { place: 'mandate.new' })).toContain('Kronofogden');
  });

  it('are read, printed with the key, signed, confirmed and taken back in one step', async () => {
    const { vault, words } = await withClient();
    await vault.get('mandate.make', { terms: { ...terms, confirmMonths: 3 }, signed: null });
    const user = await sitDown(vault);
    await open(user);
    await user.click(await button(t.showOf(line)));
    await user.click(await button(t.print));
    const number = await screen.findByRole('checkbox', { name: home.include(paper.mandate.number) });
    await user.click(number);
    expect(await screen.findByText(home.struck(1))).toBeDefined();
    await user.click(await button(home.toKey));
    await user.type(await screen.findByLabelText(table.key.give.wordsLabel), words);
    await user.click(await button(home.useKey));
    vault.choices.push(`${vault.dir}/fullmakt.pdf`);
    await user.click(await button(home.save));
    expect(await screen.findByRole('heading', { name: home.doneTitle })).toBeDefined();
    const read = execFileSync('pdftotext', [`${vault.dir}/fullmakt.pdf`, '-']).toString();
    expect(read).toContain(paper.mandate.who.mandate);
    expect(read).not.toContain(paper.mandate.number);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ what: ['mandate'], struck: 1 });
    await user.click(await button(t.out.back));
    await user.click(await button(t.signed));
    expect(await screen.findByText(t.states.lasts(paper.day(terms.until)))).toBeDefined();
    await user.click(await button(t.confirm));
    await waitFor(async () => expect((await kept(vault))?.confirmed).toBe(today()));
    await user.click(await button(t.withdraw));
    expect(await screen.findByText(t.states.withdrawn(paper.day(today())))).toBeDefined();
    expect(await button(t.letter)).toBeDefined();
    await user.click(await button(t.ownLetter));
    expect(await screen.findByText(paper.mandate.withdrawal.title.mandate)).toBeDefined();
  });

  it('register an agency’s own form, signed on its day', async () => {
    const { vault } = await withClient();
    const user = await sitDown(vault);
    await open(user);
    await user.click(await button(t.make));
    await user.click(await screen.findByRole('radio', { name: t.form.consent }));
    await user.click(await screen.findByRole('radio', { name: t.form.agency }));
    await user.type(await field(t.form.who.consent), 'Vårdcentralen');
    await user.type(await field(t.form.whom.consent), 'Soc');
    await user.type(await field(t.form.matter), 'Boende');
    await user.type(await screen.findByLabelText(t.form.signedOn), addDays(today(), -1));
    await user.click(await button(t.form.save));
    expect(await screen.findByText(t.states.lasts(paper.day(terms.until)))).toBeDefined();
    expect(await kept(vault)).toMatchObject({
      form: 'agency',
      kind: 'consent',
      signed: addDays(today(), -1),
    });
  });
});

describe('mandates on the desk', () => {
  async function onDesk(): Promise<At> {
    const at = await withClient();
    await at.vault.get('mandate.make', { terms, signed: today() });
    at.vault.lock();
    await at.vault.get('vault.unlock', { passphrase });
    return at;
  }

  it('are read, and taken back by phone without the key; the letter’s words stand on screen', async () => {
    const { vault, id } = await onDesk();
    const user = await onTheDesk(vault, id);
    await user.click(await button(areas.title.mandates));
    expect(await screen.findByRole('heading', { name: line })).toBeDefined();
    expect(screen.queryByRole('button', { name: t.make })).toBeNull();
    await user.click(await button(d.withdrawOf(line)));
    await user.click(await button(d.withdrawYes));
    expect(await screen.findByText(t.states.withdrawn(paper.day(today())))).toBeDefined();
    expect(await screen.findByText(paper.mandate.withdrawal.ends.mandate(paper.day(today())))).toBeDefined();
    await user.click(await button(d.hide));
    await user.click(await button(d.wordsOf(line)));
    expect(await screen.findByText(paper.mandate.withdrawal.answer)).toBeDefined();
    expect((await vault.get('ledger.read', {}))[0]?.kind).toBe('mandate.withdrawn');
  });

  it('know the signed scan among the folder’s papers', async () => {
    const { vault, id } = await onDesk();
    await vault.get('folder.open', { id });
    const file = `${vault.dir}/skannad.txt`;
    writeFileSync(file, 'Underskriven');
    vault.choices.push(file);
    await vault.get('paper.choose', {});
    const user = await onTheDesk(vault, id);
    await user.click(await button(areas.title.mandates));
    const scan = await screen.findByRole('combobox', { name: t.facts.scan });
    const [, paperOption] = within(scan).getAllByRole('option');
    await user.selectOptions(scan, paperOption!);
    await waitFor(async () => expect((await kept(vault))?.paperId).toMatch(/^[0-9a-f]{32}$/));
  });
});
