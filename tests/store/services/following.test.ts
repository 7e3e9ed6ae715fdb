import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
});
afterEach(() => vault.end());

const secret = (): { kind: 'words'; words: string } => ({ kind: 'words', words });
const unlocked = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
const first = { reach: 'Ring efter tio', nextMeeting: 'tisdag', crisis: 'Ring Mia' };
const second = { ...first, crisis: 'Ring ingen' };
const meet = (): Promise<null> => vault.get('with.enter', { id, secret: secret() });
const onlyWithYou = async (): Promise<void> => {
  await vault.get('exit.key', { secret: secret() });
  await vault.get('choice.set', { choice: 'only', front: first });
};

describe('the front page', () => {
  it('is undone and done again With, also after a lock, in the folder and in its file', async () => {
    await meet();
    await vault.get('front.set', first);
    await vault.get('front.set', second);
    await unlocked();
    expect(await vault.get('front.read', { id })).toEqual(second);
    await vault.get('folder.open', { id });
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
    await meet();
    expect((await vault.get('folder.undo', {})).front).toEqual(first);
    expect((await vault.get('folder.redo', {})).front).toEqual(second);
    expect((await vault.get('folder.undo', {})).front).toEqual(first);
    await unlocked();
    expect(await vault.get('front.read', { id })).toEqual(first);
  });

  it('is written anew from the folder when its file is damaged', async () => {
    await meet();
    await vault.get('front.set', first);
    await unlocked();
    const [name = ''] = readdirSync(join(vault.dir, 'front'));
    writeFileSync(join(vault.dir, 'front', name), 'nothing of ours');
    expect(await vault.code('front.read', { id })).toBe('damaged');
    expect((await vault.get('folder.open', { id })).front).toEqual(first);
    expect(await vault.get('front.read', { id })).toEqual(first);
  });

  it('goes back With also when it was set with who can open the folder', async () => {
    await meet();
    await onlyWithYou();
    expect((await vault.get('folder.undo', {})).front.crisis).toBe('');
    await unlocked();
    expect((await vault.get('front.read', { id })).crisis).toBe('');
  });
});

describe('the alias', () => {
  const aliases = async (): Promise<string[]> =>
    (await vault.get('people.list', {})).map(({ alias }) => alias).sort();

  it('is undone and done again, on the list too', async () => {
    const before = (await vault.get('folder.open', { id })).alias;
    await vault.get('person.change', { alias: 'Tallkotte' });
    await unlocked();
    expect(await aliases()).toEqual(['Tallkotte']);
    await vault.get('folder.open', { id });
    expect((await vault.get('folder.undo', {})).alias).toBe(before);
    expect(await aliases()).toEqual([before]);
    expect((await vault.get('folder.redo', {})).alias).toBe('Tallkotte');
    expect(await aliases()).toEqual(['Tallkotte']);
  });

  it('does not go back to one that is somebody else’s now, and says so', async () => {
    const before = (await vault.get('folder.open', { id })).alias;
    await vault.get('person.change', { alias: 'Tallkotte' });
    await addClient(vault, before);
    await vault.get('folder.open', { id });
    expect(await vault.code('folder.undo', {})).toBe('alias-taken');
    expect((await vault.get('folder.read', {})).alias).toBe('Tallkotte');
    expect(await aliases()).toEqual([before, 'Tallkotte'].sort());
  });

  it('may be written another way', async () => {
    const { alias } = await vault.get('folder.open', { id });
    expect((await vault.get('person.change', { alias: alias.toUpperCase() })).alias).toBe(
      alias.toUpperCase(),
    );
  });
});

describe('a letter that is not in the box yet', () => {
  it('is there after a lock, and is gone when it is put in the box', async () => {
    await meet();
    await onlyWithYou();
    await unlocked();
    await vault.get('letter.keepDraft', { id, text: 'Försäkringskassan rin' });
    await unlocked();
    expect(await vault.get('letter.readDraft', { id })).toBe('Försäkringskassan rin');
    await vault.get('letter.add', { id, text: 'Försäkringskassan ringde', kind: 'phone' });
    expect(await vault.get('letter.readDraft', { id })).toBe('');
  });

  it('becomes a note not yet finished when either of us can open the folder again', async () => {
    await meet();
    await onlyWithYou();
    await unlocked();
    await vault.get('letter.keepDraft', { id, text: 'Ringde' });
    await meet();
    await vault.get('exit.key', { secret: secret() });
    await vault.get('choice.set', { choice: 'either', front: first });
    await unlocked();
    await vault.get('folder.open', { id });
    expect(await vault.get('draft.read', { place: 'note.new' })).toBe('Ringde');
    expect(await vault.get('letter.readDraft', { id })).toBe('');
  });

  it('is kept nowhere for a folder that either of us opens', async () => {
    expect(await vault.code('letter.keepDraft', { id, text: 'Ringde' })).toBe('not-only');
  });
});
