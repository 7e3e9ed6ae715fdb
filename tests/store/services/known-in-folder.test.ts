import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownInFolder } from '../../../electron/vault/services/known-in-folder.ts';
import { namesToldIn } from '../../../electron/vault/services/names-told-in.ts';
import type { KnownInFolder } from '../../../shared/domain/guard/guard.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  await addClient(vault);
});
afterEach(() => vault.end());

function known(): KnownInFolder {
  const { session } = vault.app;
  if (session.mode !== 'without' || !session.folder) throw new Error(session.mode);
  return knownInFolder(session.vault, session.folder);
}

describe('what a folder knows of people', () => {
  it('is the client by alias and name, and nobody else while nothing is written', () => {
    expect(known()).toMatchObject({ own: ['Kastanj', 'Maja'], others: [], numbers: [], alias: 'Kastanj' });
  });

  it('is how they are reached: numbers, addresses, and through whom', async () => {
    const reach = { times: '', mayLeaveMessage: true };
    await vault.get('reach.add', { ...reach, way: 'phone', words: '070-174 06 05 efter tio' });
    await vault.get('reach.add', { ...reach, way: 'mail', words: 'maja@example.se' });
    await vault.get('reach.add', { ...reach, way: 'letter', words: 'Björkgatan 12 B\n222 22 Lund' });
    await vault.get('reach.add', { ...reach, way: 'through', words: 'Min syster Elvira, 0701740606' });
    await vault.get('person.change', {
      safety: { someone: true, who: 'Göran Sjölund', mayLeaveMessage: false },
    });
    const told = known();
    for (const number of ['070-174 06 05', 'maja@example.se', '0701740606'])
      expect(told.numbers).toContain(number);
    expect(told.places).toEqual(expect.arrayContaining(['Björkgatan 12 B', '222 22 Lund']));
    expect(told.others).toEqual(expect.arrayContaining(['Elvira', 'Göran Sjölund']));
  });

  it('is who is named in what the client wished and said, in notes, and in letters; not how a sentence begins', async () => {
    await vault.get('note.add', { text: 'Ringde Xhevahire. Svaret kommer sedan.', kind: 'phone' });
    await vault.get('statement.add', {
      said: 'Jag vill träffa Zlatko snart.',
      channel: 'phone',
      change: null,
    });
    const begun = { kind: 'agency', language: 'sv', name: '', mandate: null } as const;
    const { letters } = await vault.get('outgoing.begin', begun);
    await vault.get('outgoing.change', {
      id: letters[0]?.id ?? '',
      text: {
        receiver: 'Socialkontoret\nTindra Malmqvist\nBox 12\n111 22 Lillköping',
        reference: 'SN 77-B41',
      },
    });
    const told = known();
    expect(told.others).toEqual(expect.arrayContaining(['Xhevahire', 'Zlatko', 'Tindra Malmqvist']));
    for (const word of ['Ringde', 'Svaret', 'Jag', 'Socialkontoret', 'Lillköping'])
      expect(told.others).not.toContain(word);
    expect(told.cases).toEqual(['SN 77-B41']);
  });

  it('is whom to call and not when it gets hard, and who has children, animals and keys', async () => {
    const { words: secret } = await giveKey(vault);
    const { session } = vault.app;
    const id = session.mode === 'without' ? (session.folder?.id ?? '') : '';
    await vault.get('with.enter', { id, secret: { kind: 'words', words: secret } });
    for (const [part, text] of [
      ['call', 'Xhevahire Krasniqi, 070-174 06 05\nRing min syster först'],
      ['callNot', 'Zlatko'],
      ['animals', 'Hunden Bosse'],
      ['keys', 'Granne på Björkgatan 12 B'],
      ['helps', 'Att Tindra läser för mig'],
    ] as const)
      await vault.get('crisis.set', { part, words: text });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    const told = known();
    expect(told.others).toEqual(expect.arrayContaining(['Xhevahire Krasniqi', 'Zlatko', 'Tindra']));
    expect(told.others.some((name) => name.includes('Bosse'))).toBe(true);
    expect(told.others).not.toContain('Ring');
    expect(told.numbers).toContain('070-174 06 05');
    expect(told.places).toContain('Björkgatan 12 B');
  });

  it('is who stands on the front page, and not what is asked of them', async () => {
    const { words: secret } = await giveKey(vault);
    const { session } = vault.app;
    const id = session.mode === 'without' ? (session.folder?.id ?? '') : '';
    await vault.get('with.enter', { id, secret: { kind: 'words', words: secret } });
    await vault.get('front.set', {
      reach: 'Ring Mia. Kontakta Xhevahire om hon inte svarar.',
      nextMeeting: 'Tisdag hos Tindra på Björkgatan 12 B',
      crisis: 'Ring Mia.\nZlatko, 070-174 06 05',
    });
    const begun = await vault.get('stuck.begin', { kind: 'deficiency', from: null });
    const draft = begun.stuck[0]?.id ?? '';
    const content = { happened: 'Ring mig inte, sa de. Kontakta oss inte heller, skrev Zlatko.' };
    await vault.get('stuck.change', { id: draft, text: { content } });
    const [found] = await vault.get('stuck.guard', { id: draft });
    expect(found?.hits.map(({ start, end }) => content.happened.slice(start, end))).toEqual(['Zlatko']);
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    const told = known();
    expect(told.others).toEqual(expect.arrayContaining(['Mia', 'Xhevahire', 'Tindra', 'Zlatko']));
    expect(told.numbers).toContain('070-174 06 05');
    expect(told.places).toContain('Björkgatan 12 B');
  });

  it('is those around and those who act, but no agency; officials of the directory too', async () => {
    const { id } = await vault.get('directory.add', { kind: 'social-insurance', name: 'Försäkringskassan' });
    await vault.get('directory.change', {
      id,
      contacts: [{ name: 'Lena Malm', role: 'handläggare', phone: '010-111 22 33', mail: 'lena@fk.example' }],
      area: 'Hörby',
    });
    await vault.get('around.add', { name: 'Olof Ek', what: '', layer: 'close', directoryId: null });
    for (const [name, layer] of [
      ['Försäkringskassan', 'services'],
      ['Musik', 'own'],
      ['Hunden Bosse', 'own'],
      ['Karin på boendestödet', 'services'],
      ['Boendestödet', 'services'],
    ] as const)
      await vault.get('around.add', { name, what: '', layer, directoryId: null });
    const told = known();
    expect(told.others).toEqual(['Olof Ek', 'Bosse', 'Karin']);
    expect(told.directory).toEqual(['Lena Malm']);
    expect(told.numbers).toEqual(expect.arrayContaining(['010-111 22 33', 'lena@fk.example']));
    expect(told.smallPlaces).toEqual(['Hörby']);
  });
});

describe('what is known is never older than the folder', () => {
  const draft = 'Det var qvintus och zafira som svarade, men inte Ombudet Brygga.';
  let id: string;
  beforeEach(async () => {
    const { stuck } = await vault.get('stuck.begin', { kind: 'deficiency', from: null });
    id = stuck[0]?.id ?? '';
    await vault.get('stuck.change', { id, text: { content: { happened: draft } } });
  });

  /** What is marked in the draft now. */
  async function marked(): Promise<string[]> {
    const [found] = await vault.get('stuck.guard', { id });
    return (found?.hits ?? []).map(({ start, end }) => draft.slice(start, end));
  }

  it('a name that is written is known at the next look, and no longer when it is undone or changed', async () => {
    expect(await marked()).toEqual([]);
    const { notes } = await vault.get('note.add', { text: 'Ringde till Qvintus.', kind: 'phone' });
    expect(await marked()).toEqual(['qvintus']);
    await vault.get('folder.undo', {});
    expect(await marked()).toEqual([]);
    await vault.get('folder.redo', {});
    expect(await marked()).toEqual(['qvintus']);
    await vault.get('note.change', { id: notes[0]?.id ?? '', text: 'Ringde till Zafira.', kind: 'phone' });
    expect(await marked()).toEqual(['zafira']);
  });

  it('whichever way it came into the folder, and whatever the directory says since', async () => {
    await vault.get('statement.add', { said: 'Hälsa till Qvintus.', channel: 'phone', change: null });
    expect(await marked()).toEqual(['qvintus']);
    await vault.get('around.add', { name: 'Zafira', what: '', layer: 'close', directoryId: null });
    expect(await marked()).toEqual(['qvintus', 'zafira']);
    await vault.get('directory.add', { kind: 'social-insurance', name: 'Qvintus' });
    expect(await marked()).toEqual(['zafira']);
  });

  it('each text is looked through once as long as it reads the same, and forgotten when nobody asks', () => {
    const { session } = vault.app;
    if (session.mode !== 'without' || !session.folder) throw new Error(session.mode);
    const { folder } = session;
    const look = (...nobody: string[]) => namesToldIn(folder, nobody);
    const first = look()('Ringde till Qvintus.', 'running');
    expect(first).toEqual(['Qvintus']);
    expect(look()('Ringde till Qvintus.', 'running')).toBe(first);
    look()('Något annat.', 'running');
    const again = look()('Ringde till Qvintus.', 'running');
    expect(again).not.toBe(first);
    expect(look('qvintus')('Ringde till Qvintus.', 'running')).toEqual([]);
  });

  it('and another folder knows nothing of it', async () => {
    await vault.get('note.add', { text: 'Ringde till Qvintus.', kind: 'phone' });
    expect(await marked()).toEqual(['qvintus']);
    await addClient(vault, 'Rönn');
    const { stuck } = await vault.get('stuck.begin', { kind: 'deficiency', from: null });
    id = stuck[0]?.id ?? '';
    await vault.get('stuck.change', { id, text: { content: { happened: draft } } });
    expect(await marked()).toEqual([]);
  });
});
