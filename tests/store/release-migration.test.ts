import { describe, expect, test } from 'vitest';
import { readNotes } from '../../electron/vault/store/folder/notes.ts';
import { readReleases } from '../../electron/vault/store/folder/releases.ts';
import { addStuck, readStuck } from '../../electron/vault/store/folder/stuck.ts';
import { record } from '../../electron/vault/store/history.ts';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { openFolder, type FolderDb } from '../../electron/vault/store/open.ts';
import { noContent } from '../../shared/domain/release.ts';
import { earlier, failsOnTheWay } from './earlier.ts';
import { closing, moment, newId, type Kept } from './places.ts';

describe('a folder from before anything was released from it', () => {
  const last = 9;
  const note = `INSERT INTO note (id, text, kind, at) VALUES (?, 'Ringde', 'phone', ?)`;
  const before = (): Kept<FolderDb> => earlier('folder', last, (tx) => tx.run(note, [newId(), moment()]));

  test('has all it had, and takes a draft', () => {
    const { path, key, db } = before();
    db.close();
    const opened = closing(openFolder(path, key));
    expect(opened.version).toBe(folderChain.length);
    expect(readNotes(opened)).toMatchObject([{ text: 'Ringde' }]);
    expect([readStuck(opened), readReleases(opened)]).toEqual([[], []]);
    const stuck = {
      id: newId(),
      kind: 'deficiency',
      from: null,
      content: noContent('2026-11'),
      beside: '',
      interpreter: '',
      added: '2026-11-02',
    } as const;
    record(opened, { at: moment(), label: 'stuck.begin', mode: 'without' }, (recorder) =>
      addStuck(recorder, { ...stuck, content: noContent('2026-11') }),
    );
    expect(readStuck(opened)).toEqual([stuck]);
  });

  test('cannot migrate: what fails leaves it as it was', () => {
    const kept = before();
    const { db } = kept;
    expect(failsOnTheWay('folder', kept)).toBe('failed');
    expect(db.version).toBe(last);
    expect(db.get(`SELECT count(*) AS n FROM sqlite_master WHERE name IN ('stuck', 'release')`)).toEqual({
      n: 0,
    });
    expect(readNotes(db)).toMatchObject([{ text: 'Ringde' }]);
  });
});
