import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { busSockets, socketOf } from '../../../electron/main/dbus-address.ts';
import { listenForLock } from '../../../electron/main/lock-bus.ts';
import { meansLock } from '../../../electron/main/lock-signals.ts';

describe('the address of a bus', () => {
  it('is a local socket', () => {
    expect(socketOf('unix:path=/run/user/1000/bus,guid=1')).toBe('/run/user/1000/bus');
    expect(socketOf('unix:abstract=/tmp/dbus-a%2cb')).toBe('\0/tmp/dbus-a,b');
    expect(socketOf('unix:guid=1;unix:path=/second')).toBe('/second');
  });

  it.each(['tcp:host=localhost,port=1', 'unixexec:path=/bin/sh', 'disabled:', 'autolaunch:', ''])(
    'is never anything else: %s',
    (address) => {
      expect(socketOf(address)).toBeNull();
    },
  );

  it('is where the system usually has it', () => {
    expect(busSockets({ XDG_RUNTIME_DIR: '/run/user/7' })).toEqual([
      '/run/user/7/bus',
      '/run/dbus/system_bus_socket',
    ]);
    expect(busSockets({ DBUS_SYSTEM_BUS_ADDRESS: 'tcp:host=x' })).toEqual([null, null]);
  });
});

describe('a signal', () => {
  const active = { interface: 'org.gnome.ScreenSaver', member: 'ActiveChanged' };
  it.each([
    [{ ...active, body: [true] }, true],
    [{ ...active, body: [false] }, false],
    [{ ...active, interface: 'com.example.ScreenSaver', body: [true] }, false],
    [{ interface: 'org.freedesktop.login1.Session', member: 'Lock' }, true],
    [{ interface: 'org.freedesktop.login1.Session', member: 'Unlock' }, false],
    [{ interface: 'org.freedesktop.login1.Manager', member: 'PrepareForSleep', body: [true] }, true],
    [{ interface: 'org.freedesktop.login1.Manager', member: 'PrepareForSleep', body: [false] }, false],
    [{}, false],
  ])('%j means a lock: %s', (signal, lock) => {
    expect(meansLock(signal)).toBe(lock);
  });
});

describe.runIf(process.platform === 'linux')('a real bus', () => {
  let folder: string;
  let daemon: ChildProcess;
  let address: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bus-'));
    address = `unix:path=${path.join(folder, 'socket')}`;
    daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address', `--address=${address}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(daemon.stdout!, 'data');
  });
  afterAll(async () => {
    daemon.kill();
    await once(daemon, 'exit');
    rmSync(folder, { recursive: true });
  });

  const emit = (name: string, value: string): Promise<unknown> =>
    promisify(execFile)('dbus-send', [`--bus=${address}`, '--type=signal', '/a/screen', name, value]);

  it('locks when the screen saver begins, not when it ends', async () => {
    let locks = 0;
    let locked = (): void => undefined;
    const lock = new Promise<void>((resolve) => (locked = resolve));
    const listening = new Promise<void>((resolve) => {
      const env = { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: 'disabled:' };
      const count = (): void => {
        locks += 1;
        locked();
      };
      void listenForLock(env, count, (heard) => {
        if (heard) resolve();
      });
    });
    await listening;
    await emit('org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:false');
    await emit('org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:true');
    await lock;
    expect(locks).toBe(1);
  });

  it('is done without where there is none', async () => {
    const heard: boolean[] = [];
    await new Promise<void>((resolve) => {
      const env = {
        DBUS_SESSION_BUS_ADDRESS: `unix:path=${folder}/absent`,
        DBUS_SYSTEM_BUS_ADDRESS: 'tcp:host=x',
      };
      void listenForLock(
        env,
        () => undefined,
        (listening) => {
          heard.push(listening);
          if (heard.length === 2) resolve();
        },
      );
    });
    expect(heard).toEqual([false, false]);
  });
});
