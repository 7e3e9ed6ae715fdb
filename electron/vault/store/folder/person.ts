import { z } from 'zod';
import { beginnings, clientLanguages, type Person } from '../../../../shared/domain/folder.ts';
import { safety } from '../../../../shared/contract/inputs.ts';
import { changeOne, dayText, json, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import type { Recorder } from '../recorder.ts';
import { indexRow } from '../search-index.ts';
import { StoreError } from '../store-error.ts';
import type { Cells } from '../undoable.ts';

const personRow: z.ZodType<Person> = z.object({
  calledName: z.string(),
  language: z.enum(clientLanguages),
  safety: json(safety),
  rightsTalkedOn: dayText.nullable(),
  beginning: z.enum(beginnings),
});

/** What the folder remembers of the person. Throws `damaged` when it holds none. */
export function readPerson(db: Db<'folder'>): Person {
  const person = one(
    db,
    personRow,
    `SELECT called_name AS calledName, language, safety, rights_talked_on AS rightsTalkedOn, beginning
     FROM person WHERE id = 'person'`,
  );
  if (!person) throw new StoreError('damaged');
  return person;
}

const cellsOf = (person: Partial<Person>): Partial<Cells<'person'>> => ({
  ...(person.calledName !== undefined && { called_name: person.calledName }),
  ...(person.language !== undefined && { language: person.language }),
  ...(person.safety !== undefined && { safety: JSON.stringify(person.safety) }),
  ...(person.rightsTalkedOn !== undefined && { rights_talked_on: person.rightsTalkedOn }),
  ...(person.beginning !== undefined && { beginning: person.beginning }),
});

const aliasRow = z.object({ alias: z.string() });

/** The alias as the folder has it. The vault's list follows it. Throws `damaged` when there is none. */
export function readAlias(db: Db<'folder'>): string {
  const found = one(db, aliasRow, `SELECT alias FROM person WHERE id = 'person'`);
  if (!found) throw new StoreError('damaged');
  return found.alias;
}

/** Calls the person something else on the desk. */
export function changeAlias(recorder: Recorder, alias: string): void {
  recorder.update('person', 'person', { alias });
}

/**
 * Another vault calls the person something else, and nothing of what they were called elsewhere is left: undoing an
 * older change must not bring it back.
 */
export function giveFirstAlias(db: WritableDb<'folder'>, alias: string): void {
  db.transaction((tx) => {
    changeOne(tx, `UPDATE person SET alias = ? WHERE id = 'person'`, [alias]);
    tx.run(
      `UPDATE change SET before = json_set(before, '$.alias', $alias), after = json_set(after, '$.alias', $alias)
       WHERE tbl = 'person'`,
      { alias },
    );
  });
}

/** The person, when the folder is made. This is its beginning and nothing that could be undone. */
export function beginPerson(db: WritableDb<'folder'>, person: Person & { alias: string }): void {
  db.transaction((tx) => {
    changeOne(
      tx,
      `INSERT INTO person (id, alias, called_name, language, safety, rights_talked_on, beginning)
       VALUES ('person', $alias, $calledName, $language, $safety, $rightsTalkedOn, $beginning)`,
      { ...person, safety: JSON.stringify(person.safety) },
    );
    const row = { id: 'person', deleted_at: null, called_name: person.calledName };
    indexRow(tx, 'person', { ...row, rights_talked_on: person.rightsTalkedOn }, '');
  });
}

/** Changes what is given and leaves the rest. */
export function changePerson(recorder: Recorder, person: Partial<Person>): void {
  recorder.update('person', 'person', cellsOf(person));
}
