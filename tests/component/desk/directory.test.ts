import { screen, waitFor, within } from '@testing-library/svelte';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { agencyKindNames } from '../../../shared/catalogs/agency-kinds.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { field, heading, press, theApp, write, type User } from '../locked/the-app.ts';

const t = sv.desk.directory;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
const place = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => {
  hangUp();
  rmSync(place, { recursive: true, force: true });
});

async function inTheDirectory(): Promise<{ vault: TestVault; user: User }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  const user = theApp(vault);
  await press(user, t.rail);
  await heading(t.title);
  return { vault, user };
}
async function add(user: User, name: string, kind: keyof typeof agencyKindNames): Promise<void> {
  await heading(t.title);
  await user.click(await screen.findByRole('button', { name: new RegExp(`^(${t.add}|${t.addFirst})$`) }));
  await heading(t.newTitle);
  await write(user, t.name, name);
  await user.selectOptions(await screen.findByLabelText(t.kind), agencyKindNames[kind].sv);
  await press(user, t.add);
  await heading(name);
}
const rows = async (): Promise<string[]> =>
  within(await screen.findByRole('list', { name: t.list }))
    .getAllByRole('listitem')
    .map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('the directory', () => {
  it('begins empty with one thing to do, asks for a name, and saves what is written by itself', async () => {
    const { vault, user } = await inTheDirectory();
    await press(user, t.addFirst);
    await heading(t.newTitle);
    await press(user, t.add);
    expect(await screen.findByText(t.nameNeeded)).toBeTruthy();
    await press(user, t.back);
    await add(user, 'Västra mottagningen', 'psychiatry');
    await write(user, t.offers, 'Samtal och råd');
    await press(user, t.addContact);
    await write(user, t.phone, '08-123');
    await user.tab();
    const [line] = (await vault.get('directory.list', {})).agencies;
    await waitFor(async () =>
      expect(await vault.get('directory.read', { id: line!.id })).toMatchObject({
        offers: 'Samtal och råd',
        level: 'region',
        contacts: [{ name: '', role: '', phone: '08-123', mail: '' }],
      }),
    );
    await write(user, t.role, 'kurator');
    await user.tab();
    await waitFor(async () =>
      expect((await vault.get('directory.read', { id: line!.id })).contacts).toEqual([
        { name: '', role: 'kurator', phone: '08-123', mail: '' },
      ]),
    );
    await press(user, t.removeContact(1));
    await waitFor(async () =>
      expect((await vault.get('directory.read', { id: line!.id })).contacts).toEqual([]),
    );
  });

  it('tells who in the management body answers for whom, and is looked through', async () => {
    const { user } = await inTheDirectory();
    await add(user, 'Regionens psykiatri', 'psychiatry');
    await user.click(await screen.findByRole('checkbox', { name: t.inBody }));
    await write(user, t.memberName, 'Kim');
    await user.tab();
    await press(user, t.back);
    await add(user, 'Östra mottagningen', 'psychiatry');
    await user.selectOptions(await screen.findByLabelText(t.answeredBy), 'Regionens psykiatri');
    await press(user, t.back);
    await add(user, 'Tryggbo', 'housing-company');
    await press(user, t.back);
    await waitFor(async () =>
      expect(await rows()).toEqual([
        `Regionens psykiatri Psykiatrisk mottagning · ${t.member('Kim')}`,
        'Tryggbo Bostadsbolag',
        `Östra mottagningen Psykiatrisk mottagning · ${t.answered('Regionens psykiatri')}`,
      ]),
    );
    await write(user, t.look, 'ostra');
    expect(await screen.findByText(t.found(1))).toBeTruthy();
    await user.clear(await field(t.look));
    await user.selectOptions(await screen.findByLabelText(t.kind), 'Bostadsbolag');
    expect(await rows()).toEqual(['Tryggbo Bostadsbolag']);
    await user.selectOptions(await screen.findByLabelText(t.kind), t.all);
    await user.click(await screen.findByRole('checkbox', { name: t.onlyBody }));
    expect(await rows()).toHaveLength(1);
  });

  it('undoes a removal on the page, and puts back what was removed', async () => {
    const { user } = await inTheDirectory();
    await add(user, 'Tryggbo', 'housing-company');
    await press(user, t.remove);
    expect((await screen.findAllByText(t.removed('Tryggbo'))).length).toBeGreaterThan(0);
    await press(user, t.undo);
    expect(await rows()).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: /^Tryggbo/ }));
    await press(user, t.remove);
    await screen.findByText(t.empty);
    await user.keyboard('{Control>}z{/Control}');
    await user.click(await screen.findByRole('button', { name: /^Tryggbo/ }));
    await press(user, t.remove);
    await press(user, t.removedOpen(1));
    await press(user, t.putBackOf('Tryggbo'));
    expect(await screen.findByText(t.nothingRemoved)).toBeTruthy();
    // The line with the button is gone; reading goes on at the heading.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
    await press(user, t.back);
    expect(await rows()).toHaveLength(1);
  });
});

describe('a table', () => {
  const give = (vault: TestVault, text: string): void => {
    const path = join(place, 'lista.csv');
    writeFileSync(path, text);
    vault.choices.push(path);
  };

  it('is read in after its columns were seen, and undone at once', async () => {
    const { vault, user } = await inTheDirectory();
    give(vault, 'Vad;Namnet;Telefon\nStöd;Källan;=1\nRåd;Bryggan;2\n');
    await press(user, t.read);
    await heading(t.table.title);
    expect(screen.getByText(t.table.help(2))).toBeTruthy();
    expect(screen.getByRole('cell', { name: '=1' })).toBeTruthy();
    await press(user, t.table.take);
    expect(await screen.findByText(t.table.nameNeeded)).toBeTruthy();
    await user.selectOptions(await screen.findByLabelText(t.table.column('Namnet')), t.table.columns.name);
    await press(user, t.table.take);
    expect((await screen.findAllByText(t.table.taken(2))).length).toBeGreaterThan(0);
    expect(await rows()).toEqual(['Bryggan Annat', 'Källan Annat']);
    await press(user, t.undo);
    expect(await screen.findByText(t.empty)).toBeTruthy();
  });

  it('that cannot be read is told in words, and nothing is kept', async () => {
    const { vault, user } = await inTheDirectory();
    give(vault, 'Namn\n"a');
    await press(user, t.read);
    expect(await screen.findByText(sv.errors['table-unreadable'](''))).toBeTruthy();
    give(vault, 'Namn;Ort\nEtt;A\n;B\n');
    await press(user, t.read);
    await heading(t.table.title);
    await press(user, t.table.take);
    expect(await screen.findByText(sv.errors['table-no-name'](3))).toBeTruthy();
    await press(user, t.table.cancel);
    expect(await screen.findByText(t.empty)).toBeTruthy();
  });

  it('is saved as a file', async () => {
    const { vault, user } = await inTheDirectory();
    await add(user, 'Tryggbo', 'housing-company');
    await press(user, t.back);
    const path = join(place, 'ut.csv');
    vault.choices.push(path);
    await press(user, t.save);
    expect((await screen.findAllByText(t.saved)).length).toBeGreaterThan(0);
    expect(readFileSync(path, 'utf8')).toContain('Tryggbo;Bostadsbolag;Företag');
  });
});
