import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TestVault, addClient, giveKey, openVaultOnDesk, passphrase } from '../test-vault.ts';
import type { ClientKey } from './story/key.ts';
import { nothingTold, unique, type Told } from './told.ts';

/** A data folder with a vault in use, so that a test can begin in the middle of a day. */
export interface Prepared {
  data: string;
  told: Told;
  passphrase: string;
  /** The person whose plan it is, and their key of four words. */
  alias: string;
  calledName: string;
  key: ClientKey;
  /** In the client's order. */
  wishes: string[];
  steps: string[];
  notes: string[];
  suggestion: string;
  /** Somebody else, whose alias must not be seen With. */
  other: string;
}

/**
 * Makes a vault with the vault's own modules, on the real cipher, with slots that are quick to open: the shipped app
 * opens each slot at the cost it was made with.
 */
export async function prepare(): Promise<Prepared> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  const other = 'Rönn';
  await addClient(vault, other);
  await vault.get('note.add', { text: unique('Rönn kommer på torsdag'), kind: 'phone' });
  const alias = 'Kastanj';
  const id = await addClient(vault, alias);
  const { words, spare } = await giveKey(vault);
  const notes = [unique('Vi pratade om könumret')];
  await vault.get('note.add', { text: notes[0]!, kind: 'phone' });
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  const wishes = [
    'En lägenhet där hunden får bo',
    'Inte vara rädd för brev',
    'Äta lunch med någon ibland',
  ].map(unique);
  for (const wish of wishes) await vault.get('wish.add', { words: wish });
  const steps = [unique('Ställa mig i bostadskön'), unique('Ringa bostadsbolaget')];
  const view = await vault.get('folder.read', {});
  const wishId = view.plan.wishes[0]!.id;
  await vault.get('step.add', { wishId, words: steps[0]!, doer: 'me', doerName: '', due: null });
  await vault.get('step.add', { wishId, words: steps[1]!, doer: 'ombudsperson', doerName: '', due: null });
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('folder.open', { id });
  const suggestion = unique('Fråga hyresvärden om hundar');
  await vault.get('suggestion.add', { about: { kind: 'step', wishId }, words: suggestion });
  vault.app.close();
  const told: Told = { ...nothingTold('sv'), passphrase, typed: [...wishes, ...steps, ...notes, suggestion] };
  const key: ClientKey = {
    form: 'words',
    secret: words.split(' '),
    pin: '',
    spare: spare.split(' '),
    file: '',
  };
  return {
    data: vault.dir,
    told,
    passphrase,
    alias,
    calledName: 'Maja',
    key,
    wishes,
    steps,
    notes,
    suggestion,
    other,
  };
}

/** An empty folder that only this test uses. */
export const freshFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'egenmakt-test-'));

/** The vault of a data folder under plain Node, for looking at what is saved. */
export const looksInto = (data: string): TestVault => new TestVault(data);
