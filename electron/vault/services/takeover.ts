import type { TakenOverPage, TakeoverState } from '../../../shared/domain/ending.ts';
import { fromGroups, maskless, toGroups } from '../../../shared/domain/secrets.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { takeoverPdf } from '../documents/takeover-pdf.ts';
import type { Handlers } from '../handler.ts';
import { fairNumber } from '../keys/passphrase.ts';
import {
  halfBytes,
  inHalves,
  joinedHalves,
  keepTakeoverFile,
  newTakeover,
  openedPageKey,
  readTakeoverFile,
  removeTakeoverFile,
  takeoverPrivate,
} from '../keys/takeover.ts';
import type { TakeoverMaking } from '../making.ts';
import type { OpenVault } from '../session.ts';
import { readFrontPage } from '../store/front-page-file.ts';
import { StoreError } from '../store/store-error.ts';
import { readTakeoverBoxes } from '../store/takeover-box.ts';
import { forgetUses, noteUse, readUses } from '../store/takeover-uses.ts';
import {
  addTakeoverUses,
  allowedPages,
  markUsesTold,
  readTakeover,
  readTakeoverUses,
  writeTakeover,
} from '../store/vault/takeover.ts';
import { writeTakeoverChoice } from '../store/folder/takeover.ts';
import { documentWords } from './document-words.ts';
import { freshExit } from './exit-key.ts';
import { keyState, viewed } from './folder-view.ts';
import { followTakeoverChoice, followTakeoverKey } from './follow-ending.ts';
import { listed } from './listed.ts';
import { now, today } from './now.ts';
import { savedWithoutKey } from './save.ts';

/** The name under which wrong halves are counted. */
const target = 'takeover';

/** The takeover key as the desk shows it. */
function stateOf({ db }: OpenVault): TakeoverState {
  const takeover = readTakeover(db);
  return {
    made: takeover?.made ?? null,
    holders: takeover && [takeover.first, takeover.second],
    allowed: allowedPages(db).length,
    uses: readTakeoverUses(db),
  };
}

/** Forgets halves that were being made; what was confirmed is kept by those who hold them. */
export function forgetTakeover(app: App): void {
  for (const half of app.takeoverMaking?.halves ?? []) half.fill(0);
  app.takeoverMaking = null;
}

/** At an unlocking: uses that were noted while the vault was locked are told, and boxes are as they should be. */
export function takenOverSince(app: App, vault: OpenVault): void {
  const uses = readUses(app.dir);
  if (uses.length > 0) {
    addTakeoverUses(vault.db, uses);
    forgetUses(app.dir);
  }
  const takeover = readTakeover(vault.db);
  if (takeover) keepTakeoverFile(app.dir, takeover.file);
  else removeTakeoverFile(app.dir);
  followTakeoverKey(app, vault);
}

/** The pages that the private key opens; one that is damaged keeps nobody from the others. */
function openedPages(app: App, privateDer: Buffer): TakenOverPage[] {
  return readTakeoverBoxes(app.dir).flatMap(({ frontId, sealed }) => {
    const opened = openedPageKey(privateDer, frontId, sealed);
    if (!opened) return [];
    try {
      return [{ alias: opened.alias, ...readFrontPage(app.dir, frontId, opened.key) }];
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      app.tell({ from: 'event', code: 'front-damaged', numbers: [] });
      return [];
    } finally {
      opened.key.fill(0);
    }
  });
}

function madeTakeover(app: App, first: string, second: string): TakeoverMaking {
  const { random } = app.outside;
  const secret = random(halfBytes);
  const halves = inHalves(secret, random);
  secret.fill(0);
  const groups = toGroups(halves[0]).length;
  const ask: [number, number] = [fairNumber(groups, random) + 1, fairNumber(groups, random) + 1];
  return { halves, holders: [oneLine(clean(first)), oneLine(clean(second))], ask };
}

export const takeoverHandlers = {
  'takeover.allow': (app, session) => {
    const { setAnew } = keyState(session, session.folder);
    if (setAnew && setAnew.datesLeft > 0) return failed('key-just-set-anew', setAnew.datesLeft);
    // SECURITY: what others may read one day, the client says with their key on the spot.
    const presence = freshExit(app, session);
    if (!presence) return failed('key-needed');
    const at = now(app.outside.clock);
    listed(app, session, session.folder, { kind: 'takeover.allowed' }, presence, (tx) =>
      writeTakeoverChoice(tx, { allowedAt: at, toldAt: null }),
    );
    session.exit = null;
    followTakeoverChoice(app, session.vault, session.folder);
    return done(viewed(session, session.folder));
  },
  'takeover.withdraw': (app, session) => {
    const { folder } = session;
    if (!folder) return failed('no-folder');
    const presence = session.mode === 'with' ? session.presence : null;
    listed(app, session, folder, { kind: 'takeover.withdrawn' }, presence, (tx) =>
      writeTakeoverChoice(tx, { allowedAt: null, toldAt: null }),
    );
    followTakeoverChoice(app, session.vault, folder);
    return done(viewed(session, folder));
  },
  'takeover.state': (_app, session) => done(stateOf(session.vault)),
  'takeover.make': (app, _session, { first, second }) => {
    forgetTakeover(app);
    app.takeoverMaking = madeTakeover(app, first, second);
    return done({ ask: app.takeoverMaking.ask });
  },
  'takeover.save': async (app, session, { half }) => {
    const making = app.takeoverMaking;
    if (!making) return failed('nothing-made');
    const { language } = session.vault.file;
    const [groups, holder] = [
      toGroups(making.halves[half - 1] ?? Buffer.alloc(halfBytes)),
      making.holders[half - 1] ?? '',
    ];
    const details = { half, language, made: app.outside.clock.now(), day: today(app.outside.clock) };
    return savedWithoutKey(app, { exit: 'takeover-half', groups, holder }, (exit) =>
      takeoverPdf({ ...details, groups: exit.groups, holder: exit.holder }, documentWords(language)),
    );
  },
  'takeover.confirm': (app, session, { first, second }) => {
    const making = app.takeoverMaking;
    if (!making) return failed('nothing-made');
    const wanted = making.halves.map((half, at) => toGroups(half)[(making.ask[at] ?? 1) - 1]);
    if (maskless(first) !== wanted[0] || maskless(second) !== wanted[1]) return failed('groups-differ');
    const { vault } = session;
    const secret = joinedHalves(...making.halves);
    const { file, publicDer } = newTakeover(secret, vault.id, app.outside.random);
    secret.fill(0);
    const [holder, other] = making.holders;
    const text = JSON.stringify(file);
    // The vault first: what lies beside it, and what was sealed to the key before, follow at the next unlocking.
    writeTakeover(vault.db, {
      publicDer,
      file: text,
      first: holder,
      second: other,
      made: now(app.outside.clock),
    });
    forgetTakeover(app);
    keepTakeoverFile(app.dir, text);
    followTakeoverKey(app, vault);
    return done(stateOf(vault));
  },
  'takeover.cancel': (app) => {
    forgetTakeover(app);
    return done(null);
  },
  'takeover.remove': (app, session) => {
    writeTakeover(session.vault.db, null);
    removeTakeoverFile(app.dir);
    followTakeoverKey(app, session.vault);
    return done(stateOf(session.vault));
  },
  'takeover.seen': (_app, session) => {
    markUsesTold(session.vault.db);
    return done(stateOf(session.vault));
  },
  'takeover.open': (app, _session, { first, second }) => {
    const left = app.attempts.secondsLeft(target);
    if (left > 0) return failed('wait', left);
    const file = readTakeoverFile(app.dir);
    if (!file) return failed('no-takeover');
    const [one, other] = [fromGroups(first, halfBytes), fromGroups(second, halfBytes)];
    if (!one.ok || !other.ok) return failed('mistyped');
    const secret = joinedHalves(one.bytes, other.bytes);
    const privateDer = takeoverPrivate(file, secret);
    secret.fill(0);
    if (!privateDer) {
      app.attempts.failed(target);
      return failed('wrong-secret');
    }
    app.attempts.succeeded(target);
    // SECURITY: it is written down before anything is shown; where it cannot be, nothing is.
    noteUse(app.dir, now(app.outside.clock));
    const pages = openedPages(app, privateDer);
    privateDer.fill(0);
    // Silence locks here as at the desk (rule 15).
    app.showsPages = true;
    return done(pages);
  },
} satisfies Partial<Handlers>;
