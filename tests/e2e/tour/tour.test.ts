import { mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { App } from '../../support/e2e/app.ts';
import { Person } from '../../support/e2e/person.ts';
import { tour } from '../../support/e2e/story/tour.ts';
import { writeTold } from '../../support/e2e/told.ts';

/** The real app, driven through the journeys as a person would; what it leaves lies in TOUR_OUT. */
test('the tour', async () => {
  test.setTimeout(1_200_000);
  const out = process.env['TOUR_OUT'];
  if (out === undefined) throw new Error('Start the tour with: npm run tour -- --out DIR');
  mkdirSync(out, { recursive: true });
  const made = mkdtempSync(path.join(os.tmpdir(), 'tour-'));
  const data = process.env['TOUR_DATA'] ?? path.join(made, 'data');
  const app = await App.start({ data, home: path.join(made, 'home') });
  const person = new Person(app, { pictures: path.join(out, 'pictures') });
  try {
    await tour(person, out);
    await app.quit();
  } catch (error) {
    person.picture('where-it-stopped');
    throw error;
  } finally {
    // Also of a tour that stopped half-way: what was typed must be found nowhere then either.
    writeTold(out, person.told);
    await app.stop();
  }
});
