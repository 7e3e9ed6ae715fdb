import type { With } from '../../../electron/vault/session.ts';
import { birthBands, endingReasons, genders, yesNo } from '../../../shared/domain/ending.ts';
import { cameWays, serviceGroups } from '../../../shared/domain/first-meeting.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';
import { momentOf, type Life } from './life.ts';
import type { SampleVault } from './sample-vault.ts';
import { writtenFeedback } from './write-later.ts';

/** Whom a folder is handed over to. */
const otherService = 'Föreningen Stranden';

/** Lets a letter out with the client's key, as a file. */
export async function writtenLetterOut(
  vault: SampleVault,
  chance: Chance,
  table: With,
  alias: string,
): Promise<void> {
  const kind = chance.of(['agency', 'appeal', 'complaint'] as const);
  const { letters } = await vault.get('outgoing.begin', { kind, language: 'sv', name: '', mandate: null });
  const id = letters.at(-1)?.id ?? '';
  const [receiver, matter] = [chance.of(content.agencies), 'Min ansökan om stöd'];
  await vault.get('outgoing.change', {
    id,
    text: { receiver, matter, body: chance.of(content.letterBodies), name: 'En klient' },
  });
  vault.keyOnTheSpot(table);
  vault.choices.push(vault.letOut(`${alias}-brev.pdf`));
  await vault.get('exit.paper', {
    parts: [{ kind: 'letter', id }],
    named: true,
    large: false,
    struck: [],
    receiver,
    purpose: matter,
  });
}

/** Looks back, and says whether they may be counted. */
export function writtenEnding(vault: SampleVault, chance: Chance, life: Life, table: With | null): void {
  if (life.ended === null) return;
  vault.time = momentOf(life.ended, 13);
  if (table)
    vault.within(table, () => {
      if (life.handedOver || chance.is(70))
        vault.now('ending.reflect', {
          changed: chance.of(content.changed),
          helped: chance.of(content.helped),
          ...(chance.is(60) && { nextTime: chance.of(content.nextTime) }),
        });
      if (chance.is(60)) writtenFeedback(vault, chance, table);
      if (life.handedOver || chance.is(50)) writtenCounted(vault, chance);
    });
  vault.time = momentOf(life.ended, 14);
  vault.now('ending.end', {});
  if (!life.handedOver && chance.is(2)) vault.now('ending.died', { on: life.ended });
}

/** What somebody tells who may be counted: some of it, or nothing. */
function writtenCounted(vault: SampleVault, chance: Chance): void {
  const told = <T>(all: readonly T[]): T | null => (chance.is(80) ? chance.of(all) : null);
  vault.now('counted.agree', {
    born: told(birthBands),
    gender: told(genders),
    children: told(yesNo),
    contact: told(cameWays),
    length: chance.is(80),
    groups: chance.is(80) ? [chance.of(serviceGroups)] : [],
    areas: chance.is(80) ? ['housing', 'income'] : [],
    reason: told(endingReasons),
  });
}

/** Hands the folder over to another vault, with the client's key. Answers where the file lies. */
export async function writtenHandOver(vault: SampleVault, table: With, alias: string): Promise<string> {
  const file = vault.letOut(`${alias}-till-nytt-ombud`);
  vault.keyOnTheSpot(table);
  vault.choices.push(file);
  await vault.get('handover.take', { receiver: otherService });
  return file;
}
