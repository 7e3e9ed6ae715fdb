import { expect, test } from 'vitest';
import { openEncrypted } from '../../electron/vault/store/driver.ts';
import { readNotes } from '../../electron/vault/store/folder/notes.ts';
import { undo } from '../../electron/vault/store/history.ts';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { migrate } from '../../electron/vault/store/migrations/migrate.ts';
import { openFolder } from '../../electron/vault/store/open.ts';
import { freshPlace, moment, newId, newKey } from './places.ts';

/** A folder as it was before notes told how and with whom. */
function before(): { path: string; key: Buffer; id: string } {
  const [path, key, id] = [`${freshPlace()}/folder.db`, newKey(), newId()];
  const db = openEncrypted('folder', path, key, { create: true });
  migrate(db, path, folderChain.slice(0, 1), true);
  const row = (text: string): string =>
    JSON.stringify({ id, text, kind: 'phone', at: moment(), deleted_at: null });
  const change = 'INSERT INTO change (group_id, tbl, row_id, before, after) VALUES (?, ?, ?, ?, ?)';
  db.transaction((tx) => {
    tx.run('INSERT INTO note (id, text, kind, at) VALUES (?, ?, ?, ?)', [id, 'Efter', 'phone', moment()]);
    for (const label of ['note.add', 'note.change'])
      tx.run(`INSERT INTO change_group (kind, at, mode, label) VALUES ('do', ?, 'without', ?)`, [
        moment(),
        label,
      ]);
    tx.run(change, [1, 'note', id, null, row('Före')]);
    tx.run(change, [2, 'note', id, row('Före'), row('Efter')]);
  });
  db.close();
  return { path, key, id };
}

test('notes of an earlier folder are there, and what was done to them can still be undone', () => {
  const { path, key } = before();
  const db = openFolder(path, key);
  expect(readNotes(db)).toMatchObject([{ text: 'Efter', way: null, agency: '', comment: '', struck: null }]);
  expect(undo(db, { mode: 'without' }, moment(1))).toBe('done');
  expect(readNotes(db)).toMatchObject([{ text: 'Före' }]);
  expect(undo(db, { mode: 'without' }, moment(2))).toBe('done');
  expect(readNotes(db)).toEqual([]);
  db.close();
});
