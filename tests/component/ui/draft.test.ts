import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '../../../renderer/state/draft.svelte.ts';
import { session } from '../../../renderer/state/session.svelte.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { connect, hangUp } from '../../support/screen-port.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  await addClient(vault);
  connect(vault);
  await session.refresh();
});
afterEach(() => vault.end());
afterAll(hangUp);

describe('a text that is not finished', () => {
  it('is there again after it was kept', async () => {
    const draft = new Draft('note.new');
    draft.text = 'Pratade om könumret';
    await draft.keep();
    const later = new Draft('note.new');
    await later.load();
    expect(later.text).toBe('Pratade om könumret');
  });

  it('does not write over what somebody has begun to write meanwhile', async () => {
    const draft = new Draft('note.new');
    draft.text = 'Det gamla';
    await draft.keep();
    const later = new Draft('note.new');
    later.text = 'Det nya';
    await later.load();
    expect(later.text).toBe('Det nya');
  });

  it('stays in the field when it cannot be kept, says why, and is kept the next time', async () => {
    const id = (await vault.get('folder.read', {})).id;
    const draft = new Draft('note.new');
    draft.text = 'Pratade om könumret';
    await vault.get('folder.close', {});
    await draft.keep();
    expect(draft.text).toBe('Pratade om könumret');
    expect(draft.error).toBe(sv.common.notSaved(sv.errors['no-folder']('')));
    await vault.get('folder.open', { id });
    await draft.keep();
    expect(draft.error).toBe('');
    expect(await vault.get('draft.read', { place: 'note.new' })).toBe('Pratade om könumret');
  });

  it('leaves nothing behind when it went where it belongs', async () => {
    const draft = new Draft('note.new');
    draft.text = 'Pratade om könumret';
    await draft.keep();
    await draft.clear();
    expect(await vault.get('draft.read', { place: 'note.new' })).toBe('');
  });
});
