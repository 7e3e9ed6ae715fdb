import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import { stuckKinds, type Release } from '../../../../shared/domain/release.ts';
import type { Presence } from '../../keys/presence.ts';
import type { Random } from '../../ports.ts';
import { changeOne, flag, hexId, many, one } from '../decode.ts';
import type { Tx, WritableDb } from '../driver.ts';
import { freshNumber } from './deficiencies.ts';
import { contentCells, limitCells, listed, numberText } from './deficiency-rows.ts';
import { noteSameWords, noteWithdrawn, withdrawnMarks } from './withdrawn-numbers.ts';

/** What came of withdrawing: it is out of the log, it was sent and stays, or it is not there (any more). */
export type Withdrawn = 'withdrawn' | 'already-sent' | 'not-there';

/** What was released, as it reads. */
type Said = Pick<Release, 'kind' | 'content' | 'limits'>;

const tables = { deficiency: 'deficiency_wording', supervision: 'supervision_question' } as const;

/** Something that a client released, wherever it lies. */
const foundRow = z.object({
  kind: z.enum(stuckKinds),
  id: hexId,
  number: numberText,
  /** A question for colleagues belongs to none. */
  deficiencyId: hexId.nullable(),
  sent: flag,
});
type Found = z.infer<typeof foundRow>;

const words = `SELECT 'deficiency' AS kind, id, number, deficiency_id AS deficiencyId, sent FROM ${tables.deficiency}
  WHERE origin = 'released'`;
const questions = `SELECT 'supervision' AS kind, id, number, NULL AS deficiencyId, sent FROM ${tables.supervision}
  WHERE origin = 'released'`;
/** Both, since their numbers are of one series. */
const everything = `SELECT * FROM (${words} UNION ALL ${questions})`;

const among = 'IN (SELECT value FROM json_each(?))';

/** Takes what was not sent out of the log for good. Other words speak for their deficiency, or it goes too. */
function takeOut(tx: Tx<'vault'>, found: readonly Found[]): void {
  const leaving = found.filter(({ sent }) => !sent);
  const ids = listed(leaving.map(({ id }) => id));
  const deficiencies = listed(leaving.flatMap(({ deficiencyId }) => deficiencyId ?? []));
  noteWithdrawn(
    tx,
    leaving.map(({ number }) => number),
  );
  tx.run(`DELETE FROM supervision_question WHERE id ${among}`, ids);
  tx.run(`DELETE FROM deficiency_wording WHERE id ${among}`, ids);
  tx.run(
    `UPDATE deficiency_wording SET speaks = 1 WHERE id IN (
       SELECT min(id) FROM deficiency_wording WHERE deficiency_id ${among}
       GROUP BY deficiency_id HAVING max(speaks) = 0)`,
    deficiencies,
  );
  tx.run(
    `DELETE FROM deficiency WHERE id ${among}
     AND NOT EXISTS (SELECT 1 FROM deficiency_wording WHERE deficiency_id = deficiency.id)`,
    deficiencies,
  );
}

function takenOut(tx: Tx<'vault'>, found: Found | null): Withdrawn {
  if (found === null) return 'not-there';
  if (found.sent) return 'already-sent';
  takeOut(tx, [found]);
  return 'withdrawn';
}

/** Withdraws by the number that the client's folder holds, or by phone at the log itself. */
export const withdrawByNumber = (db: WritableDb<'vault'>, number: string): Withdrawn =>
  db.transaction((tx) => {
    const came = takenOut(tx, one(tx, foundRow, `${everything} WHERE number = ?`, [number]));
    // A backup may still have it.
    if (came === 'not-there') noteWithdrawn(tx, [number]);
    return came;
  });

/** The same for all that a client took back, where a backup may have brought it into the log again. */
export function withdrawAgain(db: WritableDb<'vault'>, numbers: readonly string[]): void {
  if (numbers.length === 0) return;
  db.transaction((tx) => {
    const found = many(tx, foundRow, `${everything} WHERE number ${among}`, listed(numbers));
    const sent = new Set(found.filter((one) => one.sent).map(({ number }) => number));
    noteWithdrawn(
      tx,
      numbers.filter((number) => !sent.has(number)),
    );
    takeOut(tx, found);
  });
}

/** What a release says and how it is kept back, as columns of where it lies. A question is one text, and goes to no body. */
function cellsOf({ kind, content, limits }: Said) {
  const kept = limitCells(limits);
  if (kind === 'deficiency') return { said: contentCells(content), kept };
  const { not_before, until_told } = kept;
  return { said: { question: content.happened }, kept: { not_before, until_told } };
}

/** What says the same as a release, word for word: what was not sent first, and what is kept back as it is. */
function sayingTheSame(tx: Tx<'vault'>, release: Said, also = 'true'): Found | null {
  const { said, kept } = cellsOf(release);
  const same = Object.keys(said).map((name) => `${name} IS $${name}`);
  const otherwise = Object.keys(kept).map((name) => `${name} IS NOT $${name}`);
  // Of one client's words in one deficiency, those that count nobody leave first.
  const counts = release.kind === 'deficiency' ? ['counts'] : [];
  return one(
    tx,
    foundRow,
    `${release.kind === 'deficiency' ? words : questions} AND ${same.join(' AND ')} AND ${also}
     ORDER BY ${['sent', ...otherwise, ...counts, 'id'].join(', ')}`,
    { ...said, ...kept },
  );
}

/**
 * Withdraws by phone, when nobody can read the number: what says the same, word for word. Of several that say the same
 * an unsent one goes, and one that is kept back as this one was: another client's limits stay with their words.
 */
export const withdrawBySameWords = (db: WritableDb<'vault'>, release: Said): Withdrawn =>
  db.transaction((tx) => {
    const found = sayingTheSame(tx, release);
    const came = takenOut(tx, found);
    if (found && came === 'withdrawn') noteSameWords(tx, found.number);
    return came;
  });

/**
 * Of several clients who said the same, another's words may have gone by phone in place of this one's. What is left and
 * was not sent is theirs then, by a new number, and nobody else can take it back. Null when nothing is left.
 */
export const exchangedNumber = (
  db: WritableDb<'vault'>,
  // SECURITY: the type is the lock: whose words they are, only their key tells.
  _presence: Presence,
  release: Said,
  random: Random,
): string | null =>
  db.transaction((tx) => {
    const alike = Object.keys(cellsOf(release).kept).map((name) => `${name} IS $${name}`);
    const left = sayingTheSame(tx, release, ['sent = 0', ...alike].join(' AND '));
    if (!left) return null;
    const fresh = freshNumber(tx, random);
    changeOne(tx, `UPDATE ${tables[left.kind]} SET number = ? WHERE id = ?`, [fresh, left.id]);
    noteWithdrawn(tx, [left.number]);
    noteSameWords(tx, left.number);
    return fresh;
  });

/**
 * A backup may bring back what a client took back since. What is known to be taken back leaves the log again; everything
 * else that they released and was not sent waits for their word (product.md, rule 14).
 * @param known numbers that were taken back, where the vault as it was last is here
 * @param beside what is noted beside the backups: without that vault it is what tells
 */
export function putReleasedToSleep(
  db: WritableDb<'vault'>,
  known: readonly string[],
  beside: ReadonlySet<Id>,
): void {
  db.transaction((tx) => {
    const markOf = withdrawnMarks(tx);
    const gone = new Set(known);
    const found = many(tx, foundRow, everything).filter(
      ({ number }) => gone.has(number) || beside.has(markOf(number)),
    );
    noteWithdrawn(tx, [...gone, ...found.map(({ number }) => number)]);
    takeOut(tx, found);
    tx.run(`UPDATE deficiency_wording SET until_told = 1 WHERE origin = 'released' AND sent = 0`);
    tx.run(`UPDATE supervision_question SET until_told = 1 WHERE origin = 'released' AND sent = 0`);
  });
}
