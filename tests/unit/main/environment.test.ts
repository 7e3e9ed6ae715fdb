import { expect, it } from 'vitest';
import { settleEnvironment } from '../../../electron/main/environment.ts';

it('gives what is set later its place, and leaves what is there', () => {
  const bare: NodeJS.ProcessEnv = { LANG: 'sv_SE.UTF-8' };
  settleEnvironment(bare, 'linux');
  expect(bare).toEqual({ LANG: 'sv_SE.UTF-8', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' });
  const chosen = { GDK_BACKEND: 'wayland', NO_AT_BRIDGE: '0', LC_ALL: 'fi_FI.UTF-8' };
  const given: NodeJS.ProcessEnv = { ...chosen };
  settleEnvironment(given, 'linux');
  expect(given).toEqual(chosen);
});

it('makes room for LC_ALL and leaves none behind', () => {
  const acts: string[] = [];
  const watched = new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      set: (to, name, value) => acts.push(`set ${String(name)}`) > 0 && Reflect.set(to, name, value),
      deleteProperty: (to, name) =>
        acts.push(`delete ${String(name)}`) > 0 && Reflect.deleteProperty(to, name),
    },
  );
  settleEnvironment(watched, 'linux');
  expect(acts).toEqual(['set GDK_BACKEND', 'set NO_AT_BRIDGE', 'set LC_ALL', 'delete LC_ALL']);
  expect('LC_ALL' in watched).toBe(false);
});

it('touches nothing elsewhere', () => {
  for (const platform of ['darwin', 'win32'] as const) {
    const environment: NodeJS.ProcessEnv = {};
    settleEnvironment(environment, platform);
    expect(environment).toEqual({});
  }
});
