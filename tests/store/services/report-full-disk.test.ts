import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogDesk } from '../../support/log-desk.ts';
import { smallPlace, type SmallPlace } from '../../support/small-place.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let small: SmallPlace;
let vault: TestVault;
beforeEach(async () => {
  small = await smallPlace(4_000_000);
});
afterEach(async () => {
  vault.end();
  await small.remove();
});

const ask = {
  channel: 'body',
  receiverId: null,
  meetingOn: '2026-11-10',
  from: '2026-09',
  until: '2026-11',
  language: 'sv',
} as const;
/** A log with something to report, previewed. */
async function ready(): Promise<{ desk: LogDesk; id: string }> {
  vault = await openVaultOnDesk();
  const desk = new LogDesk(vault);
  const id = await desk.released(1);
  await vault.get('report.preview', ask);
  return { desk, id };
}
const ways = [
  ['file', 'rapport.pdf'],
  ['package', 'rapport.zip'],
] as const;

describe('a full disk', () => {
  it.each(ways)(
    'where the %s is to go is said; nothing is noted, and later it is written',
    async (to, name) => {
      const { desk, id } = await ready();
      small.fill();
      const path = join(small.path, name);
      vault.choices.push(path, path);
      expect(await vault.code('report.make', { to })).toBe('disk-full');
      expect(readdirSync(small.path)).toEqual(['filler']);
      expect(await vault.get('report.list', {})).toEqual([]);
      expect((await desk.byId(id)).state).toBe('released');
      small.empty();
      expect((await vault.get('report.make', { to })).saved).toBe(true);
      expect(existsSync(path)).toBe(true);
      expect(await vault.get('report.list', {})).toHaveLength(1);
    },
  );
});

describe('a full disk', () => {
  it.each(['pdf', 'xlsx', 'ods', 'csv'] as const)(
    'where the form that answers a report is to go, as %s, is said; later it is written',
    async (kind) => {
      await ready();
      vault.choices.push(join(vault.dir, 'rapport.pdf'));
      const { id: reportId } = await vault.get('report.make', { to: 'file' });
      small.fill();
      const path = join(small.path, `svar.${kind}`);
      vault.choices.push(path, path);
      const asked = { reportId: reportId ?? '', memberId: null, kind };
      expect(await vault.code('reply.form', asked)).toBe('disk-full');
      expect(readdirSync(small.path)).toEqual(['filler']);
      small.empty();
      expect(await vault.get('reply.form', asked)).toEqual({ saved: true });
    },
  );
});

describe('a report that cannot be noted', () => {
  it.each(ways)('is not written as a %s: none leaves that the log does not know', async (to, name) => {
    const { desk, id } = await ready();
    const db = desk.db();
    const stop = `CREATE TRIGGER stop BEFORE INSERT ON report_deficiency BEGIN SELECT RAISE (ABORT, 'no'); END`;
    db.transaction((tx) => tx.run(stop));
    vault.choices.push(join(small.path, name));
    expect(await vault.code('report.make', { to })).toBe('unexpected');
    expect(readdirSync(small.path)).toEqual([]);
    expect([await vault.get('report.list', {}), (await desk.byId(id)).state]).toEqual([[], 'released']);
  });
});
