import {
  ownErased,
  versionsErased,
  withErased,
  withoutVersions,
  withPage,
  withPutBack,
  withRemoved,
  withRewritten,
  withVersion,
  type OwnView,
} from '../../../shared/domain/own-page.ts';
import { withoutStruck, struckIds } from '../../../shared/domain/paper-document.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { seal } from '../documents/seal.ts';
import type { Handlers } from '../handler.ts';
import type { With } from '../session.ts';
import { withExit, type OwnText } from '../store/folder/own-text.ts';
import { clientSigner, digestOf, mayLeave, onceSigner, refused } from './exits.ts';
import { newId, now, today } from './now.ts';
import { ownErasedNow, type OwnErasing } from './own-erasing.ts';
import { ownPaper, ownPaperBytes } from './own-paper.ts';
import { ownChanged, ownKept, ownText, ownView, type ClientHere } from './own-text.ts';
import { chosenPdf, written } from './save.ts';

type Changed = Outcome<OwnView, 'newer' | 'no-room'>;

/** Changes the pages, and shows them as they are then. */
function changed(
  app: App,
  here: ClientHere,
  change: (text: OwnText, at: string) => Partial<OwnText> | null,
): Changed {
  const kept = ownChanged(app, here, (text) => change(text, now(app.outside.clock)));
  return kept.ok ? done(ownView(here, kept.value)) : kept;
}

/** Erases a page, or answers to the service's questions, whichever has this id. */
function erased(text: OwnText, id: Id): OwnErasing | null {
  const feedback = text.feedback.filter((one) => one.id !== id);
  const left = feedback.length < text.feedback.length ? { feedback } : withErased(text, id);
  return left && { left, names: [ownErased(id)] };
}

/** Erases what a page said before. */
function forgotten(text: OwnText, id: Id, life: Id): OwnErasing | null {
  const left = withoutVersions(text, id, life);
  return left && { left, names: text.pages.filter((page) => page.id === id).flatMap(versionsErased) };
}

/** The paper could not be written after all: the list inside says so. */
function markOwnFailed(app: App, session: With, id: Id): void {
  ownChanged(app, session, ({ exits }) => ({
    exits: exits.map((one) => (one.id === id ? { ...one, failed: true } : one)),
  }));
}

export const ownHandlers = {
  'private.read': (app, session) => {
    const text = ownText(app, session);
    return text.ok ? done(ownView(session, text.value)) : text;
  },
  'private.add': (app, session, given) => {
    const id = newId(app.outside.random);
    const page = {
      id,
      title: oneLine(clean(given.title)),
      text: given.text,
      day: today(app.outside.clock),
    };
    const view = changed(app, session, (text, at) => withPage(text, { ...page, changed: at }));
    return view.ok ? done({ view: view.value, id }) : view;
  },
  'private.change': (app, session, { id, title, text, day }) =>
    changed(app, session, (all, at) =>
      withRewritten(
        all,
        id,
        {
          ...(title !== undefined && { title: oneLine(clean(title)) }),
          ...(text !== undefined && { text }),
          ...(day !== undefined && { day }),
        },
        at,
      ),
    ),
  'private.remove': (app, session, { id }) => changed(app, session, (text, at) => withRemoved(text, id, at)),
  'private.putBack': (app, session, { id }) => changed(app, session, (text) => withPutBack(text, id)),
  'private.version': (app, session, { id, version }) =>
    changed(app, session, (text, at) => withVersion(text, id, version, at)),
  'private.erase': (app, session, { id }) => ownErasedNow(app, session, (text) => erased(text, id)),
  'private.forget': (app, session, { id }) =>
    ownErasedNow(app, session, (text) => forgotten(text, id, newId(app.outside.random))),
  'private.preview': (app, session, { pages, ...how }) => {
    const text = ownText(app, session);
    return text.ok ? done(ownPaper(app, session.folder, text.value, pages, how)) : text;
  },
  'private.exit': async (app, session, { pages, named, large, struck }) => {
    const before = mayLeave(app, session, null);
    if (!before.allowed) return refused(before.why);
    const read = ownText(app, session);
    if (!read.ok) return read;
    const whole = ownPaper(app, session.folder, read.value, pages, { named, large });
    const document = { ...whole, lines: withoutStruck(whole.lines, struck) };
    const signer = named ? clientSigner(before.presence) : await onceSigner(app);
    const pdf = await ownPaperBytes(app, session.folder, document);
    const bytes = await seal(pdf, signer, app.outside.clock.now());
    const path = await chosenPdf(app);
    if (path === null) return done({ saved: false });
    // The dialog may have stood open for long: what decides is the moment the paper leaves.
    const decided = mayLeave(app, session, null);
    if (!decided.allowed) return refused(decided.why);
    const exit = {
      id: newId(app.outside.random),
      at: now(app.outside.clock),
      kind: 'page' as const,
      pages,
      named,
      struck: struckIds(whole.lines, struck).length,
      digest: digestOf(bytes),
    };
    // SECURITY: listed before it leaves, and only where the client's key opens (rule 7).
    const listed = ownKept(app, session, withExit(read.value, exit, decided.presence));
    if (!listed.ok) return listed;
    const result = written(app, path, bytes);
    if (!result.ok) {
      markOwnFailed(app, session, exit.id);
      return result;
    }
    session.exit = null;
    return done({ saved: true });
  },
} satisfies Partial<Handlers>;
