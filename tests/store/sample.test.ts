import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FolderView } from '../../shared/domain/folder.ts';
import { makeSample, type SampleWish } from '../support/sample/make.ts';
import { TestVault } from '../support/test-vault.ts';

const wish: SampleWish = { clients: 2, ended: 1, years: 1, seed: 'prov' };
const places: string[] = [];
const made = async (how: SampleWish): Promise<string> => {
  const place = mkdtempSync(join(tmpdir(), 'sample-'));
  places.push(place);
  await makeSample(place, how, () => undefined);
  return place;
};

interface Secrets {
  passphrase: string;
  clients: { alias: string; words: string; ended: boolean }[];
}
const secretsOf = (place: string): Secrets =>
  JSON.parse(readFileSync(join(place, 'sample.json'), 'utf8')) as Secrets;

/** Everything the folders show, by alias. */
async function contentOf(place: string): Promise<Record<string, FolderView>> {
  const vault = new TestVault(place);
  await vault.get('vault.unlock', { passphrase: secretsOf(place).passphrase });
  const content: Record<string, FolderView> = {};
  for (const { id, alias } of await vault.get('people.list', {}))
    content[alias] = await vault.get('folder.open', { id });
  vault.app.close();
  return content;
}

let first: string;
beforeAll(async () => {
  first = await made(wish);
});
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

describe('an example vault', () => {
  it('opens with its secrets, and holds what was asked for', async () => {
    const { clients } = secretsOf(first);
    expect(clients.filter(({ ended }) => ended)).toHaveLength(wish.ended);
    const content = await contentOf(first);
    expect(Object.keys(content).sort()).toEqual(clients.map(({ alias }) => alias).sort());
    const notes = Object.values(content).flatMap((view) => view.notes);
    expect(notes.length).toBeGreaterThan(20);
    expect(Object.values(content).some(({ plan }) => plan.wishes.length > 1)).toBe(true);
    const [client] = clients.filter(({ words }) => words !== '');
    const vault = new TestVault(first);
    await vault.get('vault.unlock', { passphrase: secretsOf(first).passphrase });
    const id = (await vault.get('people.list', {})).find(({ alias }) => alias === client?.alias)?.id ?? '';
    const secret = { kind: 'words', words: client?.words ?? '' } as const;
    expect(await vault.code('with.enter', { id, secret })).toBe('ok');
    vault.app.close();
    expect(readdirSync(join(first, 'folders'))).toHaveLength(wish.clients + wish.ended);
  });

  it('is the same for the same seed, and another for another', async () => {
    const content = await contentOf(first);
    expect(await contentOf(await made(wish))).toEqual(content);
    expect(await contentOf(await made({ ...wish, seed: 'annat' }))).not.toEqual(content);
  });
});
