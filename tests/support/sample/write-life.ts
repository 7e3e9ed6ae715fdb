import type { With } from '../../../electron/vault/session.ts';
import { record } from '../../../electron/vault/store/history.ts';
import { addNote } from '../../../electron/vault/store/folder/notes.ts';
import { newId } from '../../../electron/vault/services/now.ts';
import { contactWays } from '../../../shared/domain/contact.ts';
import { clientLanguages } from '../../../shared/domain/folder.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { cameWays } from '../../../shared/domain/first-meeting.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';
import { momentOf, momentWithin, type Life } from './life.ts';
import type { SampleVault } from './sample-vault.ts';
import type { SampleClient } from './story.ts';
import { writtenLater } from './write-later.ts';
import { writtenEnding, writtenHandOver, writtenLetterOut } from './write-leaving.ts';
import { writtenTogether } from './write-together.ts';
import { writtenPapers } from './write-papers.ts';

/** What opens a client's folder; empty where they said "not yet". */
export interface KeyOfClient {
  words: string;
  spare: string;
  /** The file that the folder was handed over in, for another vault to receive; null where it was not. */
  handedOver: string | null;
}

/** Writes one client's whole folder, in one transaction after it was made and its key kept. */
export async function writtenLife(
  vault: SampleVault,
  chance: Chance,
  life: Life,
  alias: string,
): Promise<{ key: KeyOfClient; client: SampleClient }> {
  vault.time = momentOf(life.begun, 10);
  const someone = chance.is(10);
  const { id } = await vault.get('people.add', {
    alias,
    calledName: life.calledName,
    language: chance.is(85) ? 'sv' : chance.of(clientLanguages),
    safety: { someone, who: someone ? 'Min bror' : '', mayLeaveMessage: !someone },
    rightsTalkedOn: life.begun,
    beginning: 'start',
  });
  await vault.get('folder.open', { id });
  const key =
    life.longest || life.handedOver || chance.is(85) ? await keyMade(vault) : { words: '', spare: '' };
  vault.time = momentOf(addDays(life.begun, 14), 13);
  const table = key.words === '' ? null : await vault.together(key.words);
  vault.folder.db.transaction(() => {
    if (table)
      vault.within(table, () => {
        writtenTogether(vault, chance, life, table);
        writtenLater(vault, chance, life, table);
      });
    writtenAlone(vault, chance, life);
    writtenPapers(vault, chance, life);
  });
  const handedOver = table && (await writtenLast(vault, chance, life, { table, alias }));
  vault.folder.db.transaction(() => writtenEnding(vault, chance, life, table));
  await vault.get('folder.close', {});
  return { key: { ...key, handedOver }, client: { id, life, presence: table?.presence ?? null } };
}

/** What leaves towards the end, with the client there. Answers the file that the folder was handed over in. */
async function writtenLast(
  vault: SampleVault,
  chance: Chance,
  life: Life,
  { table, alias }: { table: With; alias: string },
): Promise<string | null> {
  vault.time = momentOf(life.noted.at(-1) ?? life.begun, 17);
  let file: string | null = null;
  await vault.during(table, async () => {
    if (life.longest || chance.is(15)) await writtenLetterOut(vault, chance, table, alias);
    if (life.handedOver) file = await writtenHandOver(vault, table, alias);
  });
  return file;
}

async function keyMade(vault: SampleVault): Promise<Pick<KeyOfClient, 'words' | 'spare'>> {
  const offer = await vault.get('key.offer', { form: 'words', language: 'sv', anew: false });
  const words = offer.shown.join(' ');
  // With somebody who must not see, the spare is a file.
  const file = offer.spareAsFileOnly ? vault.beside(`spare-${vault.folder.id.slice(0, 8)}.dat`) : null;
  if (file !== null) {
    vault.choices.push(file);
    await vault.get('key.save', { what: 'spare-stick' });
  }
  await vault.get('key.finish', { secret: { kind: 'words', words } });
  return { words, spare: file ?? offer.spare.join(' ') };
}

/** What the ombudsperson writes between meetings. */
function writtenAlone(vault: SampleVault, chance: Chance, life: Life): void {
  const { db } = vault.folder;
  for (const day of life.noted) {
    const at = momentOf(day, chance.between(8, 16)).toISOString();
    record(db, { at, label: 'note.add', mode: 'without' }, (recorder) =>
      addNote(recorder, {
        id: newId(chance.bytes),
        text: `${chance.of(content.notes)}${chance.is(30) ? ` ${chance.of(content.outcomes)}` : ''}`,
        kind: chance.of(['beside', 'phone', 'phone', 'no-name']),
        at,
        ...(chance.is(40) && { way: chance.of(contactWays), agency: chance.of(content.agencies) }),
      }),
    );
  }
  vault.time = momentOf(life.noted.at(-1) ?? life.begun, 16);
  if (chance.is(40))
    vault.now('suggestion.add', { about: { kind: 'wish' }, words: chance.of(content.suggestions) });
  if (chance.is(30))
    vault.now('statement.add', { said: chance.of(content.said), channel: 'phone', change: null });
  if (chance.is(60)) vault.now('came.set', { came: chance.of(cameWays) });
  if (chance.is(40))
    vault.now('review.set', {
      months: chance.of([3, 6]),
      next: addDays(life.noted.at(-1) ?? life.begun, 60),
    });
  if (chance.is(30)) writtenLetter(vault, chance);
  if (chance.is(10)) writtenPause(vault, life);
}

/** A time when it rested. */
function writtenPause(vault: SampleVault, life: Life): void {
  vault.time = momentWithin(life, 40, 9);
  vault.now('pause.begin', {});
  vault.time = momentWithin(life, 50, 9);
  vault.now('pause.end', {});
}

/** A letter that has not left. */
function writtenLetter(vault: SampleVault, chance: Chance): void {
  const kind = chance.of(['agency', 'appeal', 'complaint'] as const);
  const { letters } = vault.now('outgoing.begin', { kind, language: 'sv', name: '', mandate: null });
  const id = letters.at(-1)?.id ?? '';
  vault.now('outgoing.change', {
    id,
    text: {
      receiver: chance.of(content.agencies),
      matter: 'Mitt ärende om stöd',
      body: `${chance.of(content.said)}. ${chance.of(content.outcomes)}`,
    },
  });
}
