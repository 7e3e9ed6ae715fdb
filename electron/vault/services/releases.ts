import { canBeErased, keptLimits, mayRelease, onlyQuestion } from '../../../shared/domain/release.ts';
import type { ReleaseLimits } from '../../../shared/domain/deficiency.ts';
import { monthOf } from '../../../shared/domain/month.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { Stuck } from '../../../shared/domain/release.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { openedNumber, sealedNumber } from '../keys/number-box.ts';
import type { Presence } from '../keys/presence.ts';
import { canonical } from '../ledger/canonical.ts';
import type { With } from '../session.ts';
import { readPerson } from '../store/folder/person.ts';
import {
  addRelease,
  keptRelease,
  setReleaseState,
  tellRelease,
  type KeptRelease,
} from '../store/folder/releases.ts';
import { readOneStuck, removeStuck } from '../store/folder/stuck.ts';
import { recordWith } from '../store/history.ts';
import { eraseRelease } from '../store/erase-thing.ts';
import { freshNumber } from '../store/vault/deficiencies.ts';
import { liftUntilTold } from '../store/vault/released.ts';
import { documentWords } from './document-words.ts';
import { digestOf, mayLeave, refused } from './exits.ts';
import { filledEven } from './filling-up.ts';
import { viewed } from './folder-view.ts';
import { listed, type Listing } from './listed.ts';
import { newId, now, today } from './now.ts';
import { foundIn } from './stuck.ts';
import { namedHere } from './terms.ts';
import { thingErased } from './thing-erasing.ts';
import { countedOnce, passedToLog, standingsOf, takenFromLog } from './to-the-log.ts';

/** What the list says of a release: to whom it goes, and which words. */
function listingOf(
  session: With,
  { id, kind, content }: Pick<KeptRelease, 'id' | 'kind' | 'content'>,
): Listing {
  const { receiver } = documentWords(readPerson(session.folder.db).language).release;
  return {
    kind: 'release',
    what: ['released'],
    receiver: receiver[kind],
    named: false,
    // SECURITY: with its random id in it; a note to keep shows the digest, and the words alone are public (rule 10).
    digest: digestOf(Buffer.from(canonical({ id, ...content }), 'utf8')),
  };
}

/** Keeps the release in the folder, with its line in the list, and takes the draft away: one transaction. */
function keptToRelease(
  app: App,
  session: With,
  presence: Presence,
  { stuck, limits }: { stuck: Stuck; limits: ReleaseLimits },
): { release: KeptRelease; number: string } {
  const { random, clock } = app.outside;
  const { folder, vault } = session;
  const id: Id = newId(random);
  const number = freshNumber(vault.db, random);
  const { kind, beside, interpreter } = stuck;
  const content = kind === 'supervision' ? onlyQuestion(stuck.content) : namedHere(vault.db, stuck.content);
  const release: KeptRelease = {
    id,
    kind,
    content,
    beside,
    interpreter,
    limits: keptLimits(kind, limits, monthOf(today(clock))),
    releasedAt: now(clock),
    numberBox: sealedNumber(presence, id, number, random),
    state: 'passing',
    withdrawnAt: null,
  };
  listed(app, session, folder, listingOf(session, release), presence, (tx) => {
    addRelease(tx, presence, { ...release, stuckId: stuck.id });
    recordWith(tx, presence, { at: release.releasedAt, label: 'release.release' }, (recorder) =>
      removeStuck(recorder, stuck.id),
    );
  });
  return { release, number };
}

export const releaseHandlers = {
  'release.release': (app, session, { stuckId, read, limits, confirmed }) => {
    const { folder, vault } = session;
    const stuck = readOneStuck(folder.db, stuckId);
    if (!stuck) return failed('gone');
    // SECURITY: what the client said yes to is what they read; a draft that was changed since is read anew (rule 10).
    if (canonical({ ...read }) !== canonical({ ...stuck.content })) return failed('differs');
    const decision = mayRelease(stuck, foundIn(vault, folder, stuck), confirmed);
    if (!decision.allowed) return failed(decision.why);
    const leaves = mayLeave(app, session, null);
    if (!leaves.allowed) return refused(leaves.why);
    // The folder first: should it end between the two, the next meeting passes on what is on its way.
    const { release, number } = keptToRelease(app, session, leaves.presence, { stuck, limits });
    session.exit = null;
    passedToLog(app, session, release, number);
    countedOnce(session);
    return done(viewed(session, folder));
  },
  'release.withdraw': (app, session, { id }) => {
    const { folder, vault } = session;
    if (!folder) return failed('no-folder');
    const release = keptRelease(folder.db, id);
    if (!release || release.state === 'withdrawn' || release.state === 'elsewhere') return failed('gone');
    const presence = session.mode === 'with' ? session.presence : null;
    const number = presence && openedNumber(presence, id, release.numberBox);
    folder.db.transaction((tx) => setReleaseState(tx, id, 'withdrawing'));
    if (takenFromLog(vault, folder, release, number) === 'already-sent') {
      folder.db.transaction((tx) => setReleaseState(tx, id, 'passed'));
      return failed('already-sent');
    }
    listed(app, session, folder, { kind: 'release.withdrawn', what: ['released'] }, presence, (tx, { at }) =>
      setReleaseState(tx, id, 'withdrawn', at),
    );
    // SECURITY: a withdrawal is final; nothing that was released lies in memory to come back by an undo of the log.
    if (session.mode === 'without') {
      session.logChanges = [];
      filledEven(app, vault.db);
    }
    // What counted them may be what left: another wording of theirs counts them now.
    if (session.mode === 'with') countedOnce(session);
    return done(viewed(session, folder));
  },
  'release.tell': (app, session, { id }) => {
    const { folder, vault, presence: here } = session;
    const release = keptRelease(folder.db, id);
    if (!release || release.state !== 'passed') return failed('gone');
    const number = openedNumber(here, id, release.numberBox);
    const standing = standingsOf(app, session).find((one) => one.id === id)?.standing;
    if (number === null || standing !== 'untold') return failed('not-in-log');
    const leaves = mayLeave(app, session, null);
    if (!leaves.allowed) return refused(leaves.why);
    listed(app, session, folder, listingOf(session, release), leaves.presence, (tx) =>
      tellRelease(tx, leaves.presence, release),
    );
    liftUntilTold(vault.db, number);
    session.exit = null;
    return done(viewed(session, folder));
  },
  'release.erase': (app, session, { id }) => {
    const release = keptRelease(session.folder.db, id);
    if (!release) return failed('gone');
    const standing = standingsOf(app, session).find((one) => one.id === id)?.standing ?? null;
    if (!canBeErased(release.state, standing)) return failed('not-now');
    return thingErased(app, session, (tx) => eraseRelease(tx, id));
  },
  'release.standing': (app, session) => done(standingsOf(app, session)),
} satisfies Partial<Handlers>;
