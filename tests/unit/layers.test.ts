import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.join(import.meta.dirname, '..', '..');

/** Each file of a small project that crosses every line once, and the rule that must name it. */
const crossings: Record<string, { text: string; rule: string | null }> = {
  'shared/domain/order.ts': { text: "export const order = 'x';", rule: null },
  'shared/domain/asks-zod.ts': {
    text: "import { z } from 'zod'; export const a = z;",
    rule: 'domain-stands-alone',
  },
  'shared/domain/asks-node.ts': {
    text: "import os from 'node:os'; export const a = os;",
    rule: 'domain-stands-alone',
  },
  'shared/contract/good.ts': {
    text: "import { z } from 'zod'; import { order } from '../domain/order.ts'; export const a = [z, order];",
    rule: null,
  },
  'shared/contract/words.ts': { text: "import '../i18n/sv.ts';", rule: 'contract' },
  'shared/charts/bars.ts': {
    text: "import { scaleLinear } from 'd3-scale'; export const a = scaleLinear;",
    rule: null,
  },
  'shared/charts/words.ts': { text: "import '../i18n/sv.ts';", rule: 'charts' },
  'shared/i18n/sv.ts': { text: "export const sv = 'sv';", rule: null },
  'shared/i18n/calls.ts': { text: "import '../contract/good.ts';", rule: 'words-and-catalogs' },
  'electron/main/index.ts': {
    text: "import { app } from 'electron'; import path from 'node:path'; export const a = [app, path];",
    rule: null,
  },
  'electron/main/peeks.ts': { text: "import '../vault/store/driver.ts';", rule: 'main' },
  'electron/main/knows.ts': {
    text: "import type { order } from '../../shared/domain/order.ts'; export type A = typeof order;",
    rule: 'main',
  },
  'electron/main/calls-out.ts': {
    text: "import net from 'node:net'; export const a = net;",
    rule: 'no-network',
  },
  'electron/vault/store/driver.ts': {
    text: "import D from '@signalapp/sqlcipher'; export const a = D;",
    rule: null,
  },
  'electron/vault/store/second.ts': {
    text: "import D from '@signalapp/sqlcipher'; export const a = D;",
    rule: 'one-driver',
  },
  'electron/vault/windows.ts': {
    text: "import { app } from 'electron'; export const a = app;",
    rule: 'vault-without-electron',
  },
  'electron/vault/climbs.ts': { text: "import '../main/index.ts';", rule: 'vault' },
  'electron/vault/fetches.ts': {
    text: "import https from 'node:https'; export const a = https;",
    rule: 'vault',
  },
  'electron/vault/borrows.ts': { text: "import 'hash-wasm';", rule: 'shipped-dependencies' },
  // A cycle is told once, beside one of its files.
  'electron/vault/round.ts': { text: "import './about.ts'; export const a = 1;", rule: null },
  'electron/vault/about.ts': { text: "import './round.ts'; export const a = 1;", rule: 'no-cycles' },
  'electron/vault/lost.ts': { text: "import './nowhere.ts';", rule: 'resolvable' },
  'electron/preload/index.ts': {
    text: "import { ipcRenderer } from 'electron'; export const a = ipcRenderer;",
    rule: null,
  },
  'electron/preload/reads.ts': { text: "import '../../shared/domain/order.ts';", rule: 'preload' },
  'renderer/screens/table/Plan.svelte': {
    text: '<script lang="ts">\n  import \'../desk/list.ts\';\n</script>\n\n<p>x</p>\n',
    rule: 'desk-apart',
  },
  'renderer/screens/desk/list.ts': { text: 'export const list = 1;', rule: null },
  'renderer/screens/desk/looks.ts': { text: "import '../table/plan.ts';", rule: 'table-apart' },
  'renderer/screens/table/plan.ts': { text: 'export const plan = 1;', rule: null },
  'renderer/ui/Reaches.svelte': {
    text: '<script lang="ts">\n  import \'../../electron/vault/store/driver.ts\';\n</script>\n\n<p>x</p>\n',
    rule: 'renderer-without-electron',
  },
  'renderer/ui/tested.ts': { text: "import '../../tests/help.ts';", rule: 'no-tests-inside' },
  'tests/help.ts': { text: 'export const help = 1;', rule: null },
};

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

describe('the layers', () => {
  const fixture = mkdtempSync(path.join(os.tmpdir(), 'layers-'));
  let found: Map<string, Set<string>>;

  beforeAll(() => {
    for (const [file, { text }] of Object.entries(crossings)) {
      mkdirSync(path.join(fixture, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(fixture, file), text);
    }
    symlinkSync(path.join(project, 'node_modules'), path.join(fixture, 'node_modules'));
    symlinkSync(path.join(project, 'package.json'), path.join(fixture, 'package.json'));
    const cruiser = path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = path.join(project, '.dependency-cruiser.cjs');
    const rooms = ['shared', 'electron', 'renderer', 'tests'];
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, '--config', config, '--output-type', 'json', ...rooms],
      { cwd: fixture, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    found = new Map();
    for (const { from, rule } of (JSON.parse(stdout) as Cruise).summary.violations) {
      found.set(from, (found.get(from) ?? new Set()).add(rule.name));
    }
  });

  afterAll(() => rmSync(fixture, { recursive: true, force: true }));

  it.each(Object.entries(crossings))('judges %s', (file, { rule }) => {
    const rules = [...(found.get(file) ?? [])];
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
