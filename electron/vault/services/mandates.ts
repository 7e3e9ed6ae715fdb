import { mandateStands, type Mandate, type MandateTerms } from '../../../shared/domain/mandate.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { With } from '../session.ts';
import {
  addMandate,
  changeMandate,
  confirmMandate,
  connectMandatePaper,
  readMandate,
  remindMandate,
  removeMandate,
  signMandate,
  withdrawMandate,
} from '../store/folder/mandates.ts';
import { readPaper } from '../store/folder/papers.ts';
import { viewed } from './folder-view.ts';
import { listed } from './listed.ts';
import { newId, today } from './now.ts';
import { paperDocument } from './paper-parts.ts';
import { writtenOpen, writtenWith } from './written.ts';

/** One that still stands or waits to be signed; null when it is gone or was taken back. */
function living(session: With, id: Id): Mandate | null {
  const mandate = readMandate(session.folder.db, id);
  return mandate?.withdrawn === null ? mandate : null;
}

const tidy = (terms: MandateTerms): MandateTerms => ({
  ...terms,
  who: oneLine(terms.who),
  whom: oneLine(terms.whom),
  matter: terms.matter.trim(),
  records: terms.records.trim(),
  purpose: terms.purpose.trim(),
  interpreter: oneLine(terms.interpreter),
});

const isAhead = (app: App, day: Day | null): boolean => day !== null && day > today(app.outside.clock);

export const mandateHandlers = {
  'mandate.make': (app, session, { terms, signed }) => {
    if (isAhead(app, signed)) return failed('malformed');
    const id = newId(app.outside.random);
    return writtenWith(app, session, 'mandate.make', (recorder) =>
      addMandate(recorder, { ...tidy(terms), id, signed }),
    );
  },
  'mandate.change': (app, session, { id, terms }) => {
    const mandate = living(session, id);
    if (!mandate) return failed('gone');
    // What was signed by hand stays as it was signed.
    if (mandate.signed !== null) return failed('signed');
    return writtenWith(app, session, 'mandate.change', (recorder) =>
      changeMandate(recorder, id, tidy(terms)),
    );
  },
  'mandate.sign': (app, session, { id, on }) => {
    const mandate = living(session, id);
    if (!mandate) return failed('gone');
    if (mandate.signed !== null) return failed('signed');
    if (isAhead(app, on)) return failed('malformed');
    return writtenWith(app, session, 'mandate.sign', (recorder) => signMandate(recorder, id, on));
  },
  'mandate.confirm': (app, session, { id }) => {
    const mandate = living(session, id);
    if (!mandate || mandate.signed === null) return failed('gone');
    return writtenWith(app, session, 'mandate.confirm', (recorder) =>
      confirmMandate(recorder, id, today(app.outside.clock)),
    );
  },
  'mandate.remind': (app, session, { id, confirmMonths }) => {
    if (!living(session, id)) return failed('gone');
    return writtenWith(app, session, 'mandate.remind', (recorder) =>
      remindMandate(recorder, id, confirmMonths),
    );
  },
  'mandate.remove': (app, session, { id }) => {
    const mandate = readMandate(session.folder.db, id);
    if (!mandate) return failed('gone');
    // One that somebody may still act by is taken back first, so that nobody forgets that it is out there.
    if (mandateStands(mandate) && mandate.until >= today(app.outside.clock)) return failed('signed');
    return writtenWith(app, session, 'mandate.remove', (recorder) => removeMandate(recorder, id));
  },
  'mandate.paper': (app, session, { id, paper }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    if (paper !== null && !readPaper(folder.db, paper)) return failed('gone');
    return writtenOpen(app, session, 'mandate.paper', (recorder) => connectMandatePaper(recorder, id, paper));
  },
  'mandate.withdraw': (app, session, { id }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    const mandate = readMandate(folder.db, id);
    if (!mandate || mandate.withdrawn !== null) return failed('gone');
    const receiver = mandate.kind === 'mandate' ? mandate.whom : mandate.who;
    const presence = session.mode === 'with' ? session.presence : null;
    listed(
      app,
      session,
      folder,
      { kind: 'mandate.withdrawn', what: ['mandate'], receiver },
      presence,
      (tx, entry) => withdrawMandate(tx, id, entry.at),
    );
    return done(viewed(session, folder));
  },
  'mandate.withdrawal': (app, session, { id }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    const parts = [{ kind: 'mandate-withdrawal' as const, id }];
    return done(paperDocument(app, folder, parts, { named: true, large: false }));
  },
} satisfies Partial<Handlers>;
