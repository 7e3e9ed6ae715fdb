import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { App, type Start } from './app.ts';
import { Person, type Manner } from './person.ts';
import { freshFolder, prepare, type Prepared } from './prepared.ts';

/** How somebody comes to the app in a test. */
export interface Arriving extends Partial<Start> {
  /** Begin with a vault in use instead of nothing. */
  prepared?: boolean;
  manner?: Manner;
}

interface Fixtures {
  /** An empty folder, gone after the test. */
  folder: string;
  /** Starts the shipped app on a fresh folder; it is stopped after the test. */
  arrive: (how?: Arriving) => Promise<Person>;
}

interface WorkerFixtures {
  prepared: Prepared;
}

/** The tests' own `test`: a fresh folder each, a vault in use once a run. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  prepared: [
    async ({}, use) => {
      const prepared = await prepare();
      await use(prepared);
      rmSync(prepared.data, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  folder: async ({}, use) => {
    const folder = freshFolder();
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  arrive: async ({ folder, prepared }, use) => {
    const running: App[] = [];
    await use(async ({ prepared: inUse = false, manner, ...start } = {}) => {
      const data = start.data ?? path.join(folder, 'data');
      if (inUse) cpSync(prepared.data, data, { recursive: true });
      const app = await App.start({ home: path.join(folder, 'home'), ...start, data });
      running.push(app);
      return new Person(app, {
        language: start.language ?? 'sv',
        ...(manner === undefined ? {} : { manner }),
      });
    });
    for (const app of running) await app.stop();
  },
});

export { expect } from '@playwright/test';
