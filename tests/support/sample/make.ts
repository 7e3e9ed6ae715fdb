import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { proposeAlias } from '../../../shared/catalogs/aliases.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { Chance } from './chance.ts';
import { lastDay, lifeOf, momentOf } from './life.ts';
import { SampleVault, sampleCost } from './sample-vault.ts';
import { writtenDirectory } from './write-directory.ts';
import { writtenYears } from './write-years.ts';
import { writtenLife, type KeyOfClient } from './write-life.ts';
import { Story, type SampleClient } from './story.ts';
import { writtenTakeover, type SampleTakeover } from './write-takeover.ts';

/** What kind of vault is wanted. */
export interface SampleWish {
  /** Clients there are now. */
  clients: number;
  /** Clients whose contact has ended. */
  ended: number;
  /** How long the vault has been used. */
  years: number;
  seed: string;
}

/** What opens the example vault: it is invented, so its secrets may lie beside it. */
interface SampleSecrets {
  seed: string;
  passphrase: string;
  recovery: string[];
  /** The two halves, and who holds them. */
  takeover: SampleTakeover;
  cost: typeof sampleCost;
  clients: (KeyOfClient & { alias: string; ended: boolean })[];
}

const passphrase = 'sommarregn klippa vitsippa brygga norrsken trappa';

async function begunVault(vault: SampleVault, first: Day): Promise<string[]> {
  vault.time = momentOf(first, 8);
  await vault.get('vault.create', { passphrase, language: 'sv' });
  const { groups, ask } = await vault.get('recovery.make', {});
  const [one = '', other = ''] = ask.map((position) => groups[position - 1]);
  await vault.get('recovery.confirm', { first: one, second: other });
  await vault.get('service.save', {
    employer: 'Föreningen Bryggan',
    municipal: false,
    controller: 'Föreningen Bryggan',
    officer: 'dataskydd hos föreningen',
    complainTo: 'Verksamhetschefen för Bryggan',
    changeAt: 'Verksamhetschefen för Bryggan',
  });
  return groups;
}

/** Makes an example vault in `out`, through the app's own services. The same wish gives the same content. */
export async function makeSample(out: string, wish: SampleWish, say: (line: string) => void): Promise<void> {
  const chance = new Chance(`${wish.seed}|${wish.clients}|${wish.ended}|${wish.years}`);
  const vault = new SampleVault(out, chance);
  const begun = addDays(lastDay, -365 * wish.years);
  const recovery = await begunVault(vault, begun);
  const takeover = await writtenTakeover(vault);
  await writtenDirectory(vault);
  const secrets: SampleSecrets = {
    seed: wish.seed,
    passphrase,
    recovery,
    takeover,
    cost: sampleCost,
    clients: [],
  };
  const lives = Array.from({ length: wish.clients + wish.ended }, (_, at) =>
    lifeOf(chance, {
      ended: at >= wish.clients,
      longest: at === 0,
      handedOver: at === wish.clients,
      years: wish.years,
    }),
  ).toSorted((one, other) => (one.begun < other.begun ? -1 : 1));
  const taken: string[] = [];
  const clients: SampleClient[] = [];
  for (const [at, life] of lives.entries()) {
    const alias = proposeAlias(taken, 'sv', (below) => chance.below(below));
    taken.push(alias);
    const { key, client } = await writtenLife(vault, chance, life, alias);
    secrets.clients.push({ alias, ended: life.ended !== null, ...key });
    clients.push(client);
    if ((at + 1) % 20 === 0) say(`${at + 1} of ${lives.length} clients are written.`);
  }
  await writtenYears(new Story(vault, chance, { begun, clients }));
  vault.time = momentOf(lastDay, 15);
  vault.app.close();
  writeFileSync(path.join(out, 'sample.json'), `${JSON.stringify(secrets, null, 2)}\n`);
}
