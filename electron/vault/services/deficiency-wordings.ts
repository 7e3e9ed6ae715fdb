import type { Deficiency, DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import { noLimits } from '../../../shared/domain/deficiency.ts';
import { proposedAddressee } from '../../../shared/domain/deficiency-ladder.ts';
import { guardText, mayBeReleased, type KnownInFolder } from '../../../shared/domain/guard/guard.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { freshNumber } from '../store/vault/deficiencies.ts';
import { contentCells, limitCells } from '../store/vault/deficiency-rows.ts';
import { listAgencies, readAgencies } from '../store/vault/directory.ts';
import { knownInDirectory } from './known-in-directory.ts';
import { deficiencyOf, inLog, logOf, wordingOf } from './log-session.ts';
import { newId } from './now.ts';

/** Where no folder is known, only the directory is: officials are not named (rule 10). */
const knownAtTheDesk = ({ vault: { db } }: Without): KnownInFolder => ({
  own: [],
  others: [],
  places: [],
  ...knownInDirectory(readAgencies(db)),
});

/** Whether no structured identifier stands in what the ombudsperson wrote. */
export function tellsNobody(session: Without, texts: readonly string[]): boolean {
  const known = knownAtTheDesk(session);
  const { language } = session.vault.file;
  return texts.every((text) => mayBeReleased(guardText(text, known, language)));
}

/** Why an own observation may not be reported; null: it may. */
function whyNot(
  session: Without,
  wordings: readonly DeficiencyContent[],
): 'nothing-written' | 'tells-somebody' | null {
  if (wordings.some(({ happened }) => happened.trim() === '')) return 'nothing-written';
  const texts = wordings.flatMap(({ happened, ledTo, remedy, place }) => [happened, ledTo, remedy, place]);
  // SECURITY: a structured identifier leaves by no report, whoever wrote it.
  return tellsNobody(session, texts) ? null : 'tells-somebody';
}

/** Who owes the answer when the agency concerned becomes another one: the new one's member, unless somebody was chosen. */
function addresseeAfter(
  { vault: { db } }: Without,
  { addresseeId }: Pick<Deficiency, 'addresseeId'>,
  before: DeficiencyContent,
  after: DeficiencyContent,
): Deficiency['addresseeId'] {
  const agencies = listAgencies(db);
  const wasProposed = addresseeId === proposedAddressee(before.agencyId, agencies);
  return wasProposed ? proposedAddressee(after.agencyId, agencies) : addresseeId;
}

/** The ombudsperson's own observations, which need no release (rule 10). */
export const ownObservationHandlers = {
  'log.add': (app, session, { content }) => {
    const { db } = session.vault;
    const id = newId(app.outside.random);
    inLog(session, (writer) => {
      const addresseeId = proposedAddressee(content.agencyId, listAgencies(db));
      writer.insert('deficiency', { id, state: 'draft', addressee_id: addresseeId });
      writer.insert('deficiency_wording', {
        id: newId(app.outside.random),
        number: freshNumber(db, app.outside.random),
        deficiency_id: id,
        speaks: 1,
        origin: 'own',
        // It counts nobody: nobody was asked.
        counts: 0,
        shown_from: '',
        sent: 0,
        ...limitCells(noLimits),
        ...contentCells(content),
      });
    });
    return done({ log: logOf(app, session), id });
  },
  'log.reword': (app, session, { wordingId, content }) => {
    const { deficiency, wording } = wordingOf(app, session, wordingId);
    if (wording.origin === 'released') return failed('needs-release');
    if (wording.sent) return failed('already-sent');
    const why = deficiency.state === 'draft' ? null : whyNot(session, [content]);
    if (why) return failed(why);
    inLog(session, (writer) => {
      writer.update('deficiency_wording', [wordingId], contentCells(content));
      writer.update('deficiency', [deficiency.id], {
        addressee_id: addresseeAfter(session, deficiency, wording, content),
      });
    });
    return done(logOf(app, session));
  },
  'log.guard': (_app, session, { text }) =>
    done([...guardText(text, knownAtTheDesk(session), session.vault.file.language)]),
  'log.ready': (app, session, { id }) => {
    const { state, wordings } = deficiencyOf(app, session, id);
    if (state !== 'draft') return failed('not-now');
    const why = whyNot(session, wordings);
    if (why) return failed(why);
    inLog(session, (writer) => writer.update('deficiency', [id], { state: 'released' }));
    return done(logOf(app, session));
  },
} satisfies Partial<Handlers>;
