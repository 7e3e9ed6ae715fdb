import { toGroups } from '../../../shared/domain/secrets.ts';
import type { With } from '../../../electron/vault/session.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';
import type { SampleVault } from './sample-vault.ts';

/** What opens the front pages of those who said yes, when the ombudsperson is gone. */
export interface SampleTakeover {
  holders: readonly [string, string];
  /** Both are needed. */
  halves: readonly [string, string];
}

const holders = ['Kollegan på Bryggan', 'Ordföranden i föreningen'] as const;

/** Makes the vault's takeover key, before there are clients. */
export async function writtenTakeover(vault: SampleVault): Promise<SampleTakeover> {
  const { ask } = await vault.get('takeover.make', { first: holders[0], second: holders[1] });
  const made = vault.app.takeoverMaking?.halves;
  if (!made) throw new Error('no takeover key was made');
  const [one, other] = [toGroups(made[0]), toGroups(made[1])];
  await vault.get('takeover.confirm', { first: one[ask[0] - 1] ?? '', second: other[ask[1] - 1] ?? '' });
  return { holders, halves: [one.join('-'), other.join('-')] };
}

/** The client says that a colleague may read their front page one day, and what is to happen if they die. */
export function writtenIfGone(vault: SampleVault, chance: Chance, table: With): void {
  vault.now('front.set', {
    reach: chance.of(content.frontReach),
    nextMeeting: '',
    crisis: chance.of(content.frontHard),
  });
  vault.keyOnTheSpot(table);
  vault.now('takeover.allow', {});
  if (chance.is(30)) vault.now('ending.ifIDie', { words: chance.of(content.ifIDie) });
}
