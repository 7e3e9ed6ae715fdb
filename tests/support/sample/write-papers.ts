import { createHash } from 'node:crypto';
import { newId } from '../../../electron/vault/services/now.ts';
import { addPaper } from '../../../electron/vault/store/folder/papers.ts';
import { record } from '../../../electron/vault/store/history.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';
import { letterFrom } from './letters-in.ts';
import { lastDay, momentOf, type Life } from './life.ts';
import type { SampleVault } from './sample-vault.ts';

/** Papers that the longest folder has (issue 3). */
const papersOfLongest = 30;

/** Papers that came, as plain text, and the meetings to come. */
export function writtenPapers(vault: SampleVault, chance: Chance, life: Life): void {
  const count = life.longest ? papersOfLongest : chance.between(0, 4);
  for (let n = 0; n < count; n += 1) writtenPaper(vault, chance, life);
  if (life.ended === null) writtenMeetings(vault, chance);
}

function writtenPaper(vault: SampleVault, chance: Chance, life: Life): void {
  const agency = chance.of(content.agencies);
  const day = chance.of([life.begun, ...life.noted]);
  const bytes = Buffer.from(letterFrom(agency, day, chance), 'utf8');
  const at = momentOf(day, 11).toISOString();
  record(vault.folder.db, { at, label: 'paper.add', mode: 'without' }, (recorder) =>
    addPaper(
      recorder,
      {
        id: newId(chance.bytes),
        name: `Brev från ${agency}.txt`,
        note: chance.is(30) ? 'Läst tillsammans' : '',
        type: 'text',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        added: at,
        byClient: false,
      },
      bytes,
    ),
  );
}

function writtenMeetings(vault: SampleVault, chance: Chance): void {
  vault.time = momentOf(lastDay, 9);
  for (let count = chance.between(1, 2); count > 0; count -= 1)
    vault.now('meeting.add', {
      starts: `${addDays(lastDay, chance.between(0, 14))}T${chance.of(['09:00', '10:30', '13:00', '14:00'])}`,
      minutes: 60,
      what: chance.of(['Möte', 'Följa med till vårdcentralen', 'Läsa post']),
      place: chance.of(['Biblioteket', 'Kaféet vid torget', 'Hemma']),
      people: '',
    });
}
