import type { Month } from '../../../shared/domain/deficiency.ts';
import { monthOf, shownFrom } from '../../../shared/domain/month.ts';
import type { Release, ReleaseStanding, Standing } from '../../../shared/domain/release.ts';
import { becameOf, standingOf } from '../../../shared/domain/release.ts';
import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import { openedNumber, sealedNumber } from '../keys/number-box.ts';
import type { OpenFolder, OpenVault, Without } from '../session.ts';
import { erasedMark } from '../store/erased-mark.ts';
import { readMeta } from '../store/folder/meta.ts';
import { keptReleases, setNumberBox, setReleaseState, type KeptRelease } from '../store/folder/releases.ts';
import { StoreError } from '../store/store-error.ts';
import { addErasedThings, readErasedThings } from '../store/vault/backups.ts';
import { addReleased, countOnce, standingOfNumbers } from '../store/vault/released.ts';
import { addReleasedQuestion } from '../store/vault/released-questions.ts';
import {
  exchangedNumber,
  withdrawAgain,
  withdrawBySameWords,
  withdrawByNumber,
  type Withdrawn,
} from '../store/vault/withdrawing.ts';
import { goneBySameWords } from '../store/vault/withdrawn-numbers.ts';
import { filledEven } from './filling-up.ts';
import { listed } from './listed.ts';
import { dayHere, today } from './now.ts';

/** The client is here with their key, in their own folder. */
export interface ClientHere {
  vault: OpenVault;
  folder: OpenFolder;
  presence: Presence;
}

/** The month from which the log shows it: the first one after the release, where this computer is. */
const showsFrom = ({ releasedAt }: Pick<Release, 'releasedAt'>): Month => shownFrom(dayHere(releasedAt));

/** Writes what was released into the log, word for word. Doing it again does nothing. */
export function passedToLog(
  app: App,
  { vault, folder, presence }: ClientHere,
  release: KeptRelease,
  number: string,
): void {
  const { content, limits } = release;
  const from = showsFrom(release);
  const { random } = app.outside;
  if (release.kind === 'deficiency')
    addReleased(vault.db, presence, { number, content, limits, shownFrom: from }, random);
  else
    addReleasedQuestion(
      vault.db,
      presence,
      {
        number,
        question: content.happened,
        notBefore: limits.notBefore,
        untilTold: limits.untilTold,
        shownFrom: from,
      },
      random,
    );
  folder.db.transaction((tx) => setReleaseState(tx, release.id, 'passed'));
}

/**
 * Takes it out of the log: by its number where somebody can read it, otherwise by what it says, and that once: what a
 * crash kept from being noted in the folder is not taken out again, since another client may have said the same.
 */
export function takenFromLog(
  { db }: OpenVault,
  folder: OpenFolder,
  release: Pick<Release, 'id' | 'kind' | 'content' | 'limits'>,
  number: string | null,
): Withdrawn {
  const mark = erasedMark(folder.id, `taken-back|${release.id}`);
  return db.transaction((tx) => {
    if (readErasedThings(tx).has(mark)) return 'withdrawn';
    if (number !== null) return withdrawByNumber(tx, number);
    const came = withdrawBySameWords(tx, release);
    if (came === 'withdrawn') addErasedThings(tx, [mark]);
    return came;
  });
}

/** A client is one person, in each deficiency, however often they met it. */
export function countedOnce({ vault, folder, presence }: ClientHere): void {
  const numbers = keptReleases(folder.db)
    .filter(({ kind, state }) => kind === 'deficiency' && state !== 'withdrawn' && state !== 'elsewhere')
    .flatMap(({ id, numberBox }) => openedNumber(presence, id, numberBox) ?? []);
  countOnce(vault.db, numbers);
}

/** Brings a withdrawal to its end, with the client's key or without it. */
function finishedWithdrawing(
  app: App,
  { vault, folder }: Pick<ClientHere, 'vault' | 'folder'>,
  release: KeptRelease,
  { number, presence }: { number: string | null; presence: Presence | null },
): void {
  if (takenFromLog(vault, folder, release, number) === 'already-sent')
    folder.db.transaction((tx) => setReleaseState(tx, release.id, 'passed'));
  else
    listed(
      app,
      { vault },
      folder,
      { kind: 'release.withdrawn', what: ['released'] },
      presence,
      (tx, { at }) => setReleaseState(tx, release.id, 'withdrawn', at),
    );
}

/** A release as the client's key reads it. */
interface Read {
  release: KeptRelease;
  /** Null: it was for a key that is lost. */
  number: string | null;
  /** The backup that was put back may not know what became of it since. */
  fromBackup: boolean;
}

function readReleases({ folder, presence }: ClientHere): Read[] {
  const restored = readMeta(folder.db, 'mandates-asleep-since');
  return keptReleases(folder.db).map((release) => ({
    release,
    number: openedNumber(presence, release.id, release.numberBox),
    fromBackup: restored !== null && release.releasedAt <= restored,
  }));
}

/** Where another's call took this client's words for theirs, what is left of the same words is this client's. */
function exchanged(app: App, { vault, folder, presence }: ClientHere, read: readonly Read[]): Read[] {
  const standing = read.filter(({ release, fromBackup }) => release.state === 'passed' && !fromBackup);
  const gone = goneBySameWords(
    vault.db,
    standing.flatMap(({ number }) => number ?? []),
  );
  return read.map((one) => {
    const { release, number } = one;
    if (number === null || !gone.has(number) || !standing.includes(one)) return one;
    const { random } = app.outside;
    const fresh = exchangedNumber(vault.db, presence, release, random);
    if (fresh === null) return one;
    const box = sealedNumber(presence, release.id, fresh, random);
    folder.db.transaction((tx) => setNumberBox(tx, release.id, box));
    return { ...one, number: fresh };
  });
}

function finishedOne(app: App, here: ClientHere, { release, number, fromBackup }: Read): void {
  const { vault, folder, presence } = here;
  if (release.state === 'withdrawing')
    finishedWithdrawing(app, { vault, folder }, release, { number, presence });
  if (release.state !== 'passing') return;
  // It was on its way when the backup was made: what became of it since, nobody knows, so it is not passed on again.
  if (number === null || fromBackup) folder.db.transaction((tx) => setReleaseState(tx, release.id, 'passed'));
  else passedToLog(app, here, release, number);
}

/** A disk that is full must keep nobody out of the folder: then it is done when it is opened next. */
function unlessFull(app: App, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StoreError) || (error.code !== 'disk-full' && error.code !== 'read-only'))
      throw error;
    app.tell({ from: 'event', code: 'releases-waiting', numbers: [] });
  }
}

/** Brings to its end what a crash left between the folder and the log, and counts the client once. */
export function finishReleases(app: App, here: ClientHere): void {
  unlessFull(app, () => {
    const read = exchanged(app, here, readReleases(here));
    for (const one of read) finishedOne(app, here, one);
    // The log's file of the backup may be older than the folder's, and know nothing of it.
    const takenBack = read.filter(({ release, fromBackup }) => fromBackup && release.state === 'withdrawn');
    withdrawAgain(
      here.vault.db,
      takenBack.flatMap(({ number }) => number ?? []),
    );
    countedOnce(here);
  });
}

/** Brings to its end, when the folder is opened Without, what was being taken back by phone. */
export function finishWithdrawals(app: App, session: Without, folder: OpenFolder): void {
  const { vault } = session;
  unlessFull(app, () => {
    const begun = keptReleases(folder.db).filter(({ state }) => state === 'withdrawing');
    if (begun.length === 0) return;
    for (const release of begun)
      finishedWithdrawing(app, { vault, folder }, release, { number: null, presence: null });
    // SECURITY: a withdrawal is final; nothing that was released lies in memory to come back by an undo of the log.
    session.logChanges = [];
    filledEven(app, vault.db);
  });
}

/** How the client's own released wordings stand. Nothing else of the log is told With (rule 3). */
export function standingsOf(app: App, { vault, folder, presence }: ClientHere): ReleaseStanding[] {
  const releases = keptReleases(folder.db).filter(({ state }) => state !== 'withdrawn');
  const numbers = new Map(
    releases.map(({ id, numberBox }) => [id, openedNumber(presence, id, numberBox)] as const),
  );
  const asked = [...numbers.values()].filter((number) => number !== null);
  const log = standingOfNumbers(vault.db, asked);
  const month = monthOf(today(app.outside.clock));
  const one = (release: KeptRelease): Omit<ReleaseStanding, 'id'> => {
    const only = (standing: Standing) => ({ standing, became: null });
    if (release.state === 'elsewhere') return only('elsewhere');
    const number = numbers.get(release.id) ?? null;
    if (number === null) return only('unread');
    if (release.state === 'passing') return only('waiting');
    const found = log.get(number);
    const inLog = found ? { ...found, shown: month >= showsFrom(release) } : null;
    const { kind } = release;
    return { standing: standingOf(kind, inLog), became: becameOf(kind, inLog) };
  };
  return releases.map((release) => ({ id: release.id, ...one(release) }));
}
