import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { pieceBytes } from '../../../shared/domain/stored-paper.ts';
import { photo } from '../../support/pictures.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from '../desk-folder/on-the-desk.ts';
import { out, withTheClient } from '../table/at-the-table.ts';
import { sitDown } from '../table/screen.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const t = sv.common.stored;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const list = (): HTMLElement => screen.getByRole('list', { name: t.list });

async function addedText(vault: TestVault, name: string, text: string): Promise<void> {
  const bytes = new Uint8Array(Buffer.from(text));
  await vault.get('paper.begin', { name, size: bytes.length });
  await vault.get('paper.piece', { bytes });
  await vault.get('paper.finish', {});
}

/** Lets go of files over the place for papers. */
const drop = (...files: File[]): Promise<boolean> =>
  fireEvent.drop(screen.getByRole('region', { name: t.add }), { dataTransfer: { files } });

describe('papers on the desk', () => {
  const open = async (): Promise<{ vault: TestVault; user: Awaited<ReturnType<typeof onTheDesk>> }> => {
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    const id = await addClient(vault);
    const user = await onTheDesk(vault, id);
    await user.click(await screen.findByText(sv.areas.add));
    await user.click(button(sv.areas.title.papers));
    await screen.findByRole('heading', { level: 1, name: t.title });
    return { vault, user };
  };

  it('are empty in one sentence, and say what becomes of photos', async () => {
    await open();
    screen.getByText(t.none);
    screen.getByText(t.place);
  });

  it('come in by the dialog, by dragging and by pasting; what cannot be shown is told by its name', async () => {
    const { vault, user } = await open();
    writeFileSync(out(vault, 'balkongen.jpg'), photo());
    vault.choices.push(out(vault, 'balkongen.jpg'));
    await user.click(button(t.choose));
    await within(await screen.findByRole('list', { name: t.list })).findByText('balkongen');
    const text = 'Hej '.repeat(pieceBytes / 6);
    await drop(new File([text], 'brev.txt'), new File(['<svg/>'], 'bild.svg'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      t.notAdded('bild.svg', sv.errors['paper-unknown']('')),
    );
    expect(within(list()).getAllByRole('listitem')).toHaveLength(2);
    within(list()).getByText('brev');
    await fireEvent.paste(document, { clipboardData: { files: [new File(['Inklistrat'], 'klistrat.txt')] } });
    await within(list()).findByText('klistrat');
  });

  it('are read, renamed, noted on, removed, and brought back', async () => {
    const { vault, user } = await open();
    await drop(new File(['Hej Maja'], 'brev.txt'));
    await user.click(await screen.findByRole('button', { name: t.openOf('brev') }));
    await screen.findByText('Hej Maja');
    const name = screen.getByLabelText(t.name);
    await user.clear(name);
    await user.type(name, 'Brev från hyresvärden');
    await user.type(screen.getByLabelText(t.note), 'Svara före måndag');
    await user.tab();
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).stored[0]).toMatchObject({
        name: 'Brev från hyresvärden',
        note: 'Svara före måndag',
      }),
    );
    expect(screen.queryByRole('button', { name: t.out.open })).toBeNull();
    await user.click(button(t.remove));
    await screen.findByText(t.none);
    await vault.get('folder.undo', {});
    expect((await vault.get('folder.read', {})).stored).toHaveLength(1);
  });
});

describe('papers at the table', () => {
  it('are let out with the key, into a file or to the printer, and listed by their name', async () => {
    const { vault, words } = await withTheClient((desk) => addedText(desk, 'Beslut.txt', 'Du får hyra'));
    vaults.push(vault);
    const user = await sitDown(vault);
    await user.click(await screen.findByRole('button', { name: sv.table.folder.open }));
    await user.click(button(sv.areas.title.papers));
    await user.click(await screen.findByRole('button', { name: t.openOf('Beslut') }));
    await user.click(button(t.out.open));
    await user.click(button(t.out.toKey));
    await user.type(screen.getByLabelText(sv.table.key.give.wordsLabel), words);
    await user.click(button(t.out.useKey));
    await screen.findByRole('button', { name: t.out.save });
    await user.click(button(t.print.open));
    await screen.findByText(new RegExp(t.print.shown));
    expect(vault.printed).toHaveLength(1);
    await user.click(button(sv.common.close));
    await user.click(button(sv.table.back));
    await user.click(await screen.findByRole('button', { name: sv.table.shared.open }));
    await screen.findByText(sv.table.shared.kinds['stored.print']);
    screen.getByText(/Beslut/);
  });

  it('are never offered to be printed where somebody must not see papers', async () => {
    const { vault, words } = await withTheClient(async (desk) => {
      await desk.get('person.change', { safety: { someone: true, who: '', mayLeaveMessage: false } });
      await addedText(desk, 'Beslut.txt', 'Du får hyra');
    });
    vaults.push(vault);
    const user = await sitDown(vault);
    await user.click(await screen.findByRole('button', { name: sv.table.folder.open }));
    await user.click(button(sv.areas.title.papers));
    await user.click(await screen.findByRole('button', { name: t.openOf('Beslut') }));
    await user.click(button(t.out.open));
    await user.click(screen.getByLabelText(t.out.someone));
    await user.click(button(t.out.toKey));
    expect(screen.getAllByText(t.out.needed)).toHaveLength(2);
    await user.type(screen.getByLabelText(t.out.receiver), 'Hyresvärden');
    await user.type(screen.getByLabelText(t.out.purpose), 'Svar');
    await user.click(button(t.out.toKey));
    await user.type(screen.getByLabelText(sv.table.key.give.wordsLabel), words);
    await user.click(button(t.out.useKey));
    await screen.findByRole('button', { name: t.out.save });
    expect(screen.queryByRole('button', { name: t.print.open })).toBeNull();
  });

  it('have their words in English too', () => {
    expect(en.common.stored.page(1, 2)).toBe('Page 1 of 2');
    expect(en.common.stored.added(1)).not.toBe(en.common.stored.added(2));
  });
});
