import type { Month } from '../../../shared/domain/deficiency.ts';
import { monthOf, shownFrom } from '../../../shared/domain/month.ts';
import type { Release, ReleaseStanding, Standing } from '../../../shared/domain/release.ts';
import { standingOf } from '../../../shared/domain/release.ts';
import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import { openedNumber } from '../keys/number-box.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { OpenFolder, OpenVault, Without } from '../session.ts';
import { erasedMark } from '../store/erased-mark.ts';
import { readMeta } from '../store/folder/meta.ts';
import { keptReleases, setReleaseState, type KeptRelease } from '../store/folder/releases.ts';
import { StoreError } from '../store/store-error.ts';
import { addErasedThings, readErasedThings } from '../store/vault/backups.ts';
import {
  addReleased,
  countOnce,
  liftUntilTold,
  standingOfNumbers,
  withdrawByNumber,
  withdrawWaitingBySameWords,
  type Withdrawn,
} from '../store/vault/released.ts';
import {
  addReleasedQuestion,
  liftQuestion,
  standingOfQuestions,
  withdrawQuestion,
  withdrawSameQuestion,
} from '../store/vault/released-questions.ts';
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
 * Takes it out of the log by what it says, once: what a crash kept from being noted in the folder is not taken out again,
 * since another client may have said the same.
 */
function takenByWords(
  { db }: OpenVault,
  folderId: Id,
  { id, kind, content, limits }: Pick<Release, 'id' | 'kind' | 'content' | 'limits'>,
): Withdrawn {
  const mark = erasedMark(folderId, `taken-back|${id}`);
  return db.transaction((tx) => {
    if (readErasedThings(tx).has(mark)) return 'withdrawn';
    const came =
      kind === 'deficiency'
        ? withdrawWaitingBySameWords(tx, content, limits)
        : withdrawSameQuestion(tx, content.happened, limits);
    if (came === 'withdrawn') addErasedThings(tx, [mark]);
    return came;
  });
}

/** Takes it out of the log: by its number where somebody can read it, otherwise by what it says. */
export function takenFromLog(
  vault: OpenVault,
  folder: OpenFolder,
  release: Pick<Release, 'id' | 'kind' | 'content' | 'limits'>,
  number: string | null,
): Withdrawn {
  if (number === null) return takenByWords(vault, folder.id, release);
  return release.kind === 'deficiency'
    ? withdrawByNumber(vault.db, number)
    : withdrawQuestion(vault.db, number);
}

/** What waited for the client's word may go. */
export function toldToLog({ db }: OpenVault, { kind }: Pick<Release, 'kind'>, number: string): void {
  if (kind === 'deficiency') liftUntilTold(db, number);
  else liftQuestion(db, number);
}

/** A client is one person, in each deficiency, however often they met it. */
export function countedOnce({ vault, folder, presence }: ClientHere): void {
  const numbers = keptReleases(folder.db)
    .filter(({ kind, state }) => kind === 'deficiency' && state !== 'withdrawn' && state !== 'elsewhere')
    .flatMap(({ id, numberBox }) => openedNumber(presence, id, numberBox) ?? []);
  countOnce(vault.db, numbers);
}

/** It was on its way when the backup was made: what became of it since, nobody knows, so it is not passed on again. */
function isFromBackup({ folder }: ClientHere, { releasedAt }: KeptRelease): boolean {
  const restored = readMeta(folder.db, 'mandates-asleep-since');
  return restored !== null && releasedAt <= restored;
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

function finishedOne(app: App, here: ClientHere, release: KeptRelease): void {
  const { vault, folder, presence } = here;
  const number = openedNumber(presence, release.id, release.numberBox);
  if (release.state === 'passing') {
    if (number === null || isFromBackup(here, release))
      folder.db.transaction((tx) => setReleaseState(tx, release.id, 'passed'));
    else passedToLog(app, here, release, number);
  } else if (release.state === 'withdrawing') finishedWithdrawing(app, here, release, { number, presence });
  else if (release.state === 'withdrawn' && number !== null && isFromBackup(here, release))
    // The log's file of the backup may be older than the folder's, and know nothing of it.
    takenFromLog(vault, folder, release, number);
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
    for (const release of keptReleases(here.folder.db)) finishedOne(app, here, release);
    countedOnce(here);
  });
}

/** Brings to its end, when the folder is opened Without, what was being taken back by phone. */
export function finishWithdrawals(app: App, session: Without, folder: OpenFolder): void {
  const { vault } = session;
  unlessFull(app, () => {
    for (const release of keptReleases(folder.db)) {
      if (release.state !== 'withdrawing') continue;
      finishedWithdrawing(app, { vault, folder }, release, { number: null, presence: null });
      // SECURITY: a withdrawal is final; nothing that was released lies in memory to come back by an undo of the log.
      session.logChanges = [];
    }
  });
}

/** How the client's own released wordings stand. Nothing else of the log is told With (rule 3). */
export function standingsOf(app: App, { vault, folder, presence }: ClientHere): ReleaseStanding[] {
  const releases = keptReleases(folder.db).filter(({ state }) => state !== 'withdrawn');
  const numbers = new Map(
    releases.map(({ id, numberBox }) => [id, openedNumber(presence, id, numberBox)] as const),
  );
  const asked = [...numbers.values()].filter((number) => number !== null);
  const [wordings, questions] = [standingOfNumbers(vault.db, asked), standingOfQuestions(vault.db, asked)];
  const month = monthOf(today(app.outside.clock));
  const one = (release: KeptRelease): Standing => {
    if (release.state === 'elsewhere') return 'elsewhere';
    const number = numbers.get(release.id) ?? null;
    if (number === null) return 'unread';
    if (release.state === 'passing') return 'waiting';
    const shown = month >= showsFrom(release);
    const question = questions.get(number);
    const inLog =
      release.kind === 'deficiency'
        ? wordings.get(number)
        : question && { ...question, state: 'released' as const };
    return standingOf(release.kind, inLog ? { ...inLog, shown } : null);
  };
  return releases.map((release) => ({ id: release.id, standing: one(release) }));
}
