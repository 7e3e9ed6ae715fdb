import { flushSync } from 'svelte';
import { afterAll, expect, it } from 'vitest';
import { folder } from '../../../renderer/state/folder.svelte.ts';
import { session } from '../../../renderer/state/session.svelte.ts';
import { words } from '../../../renderer/state/words.svelte.ts';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { connect, hangUp } from '../../support/screen-port.ts';
import { withTheClient } from '../table/at-the-table.ts';

afterAll(hangUp);

it('the words of a screen stand while the folder changes, and change with the language it is read in', async () => {
  const { vault } = await withTheClient();
  connect(vault);
  await session.refresh();
  folder.take(await vault.get('folder.read', {}));
  const shown: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => void shown.push(words.table.folder.title));
  });
  flushSync();
  folder.take(await vault.get('wish.add', { words: 'En hund' }));
  flushSync();
  expect(shown).toEqual([sv.table.folder.title]);
  const { reading } = await vault.get('folder.read', {});
  folder.take(await vault.get('reading.set', { ...reading, language: 'en' }));
  flushSync();
  expect(shown).toEqual([sv.table.folder.title, en.table.folder.title]);
  stop();
  vault.end();
});
