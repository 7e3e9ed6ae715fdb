import { shippedTerms } from '../../../shared/catalogs/deficiency-terms.ts';
import type { DeficiencyContent, Term, TermId, TermList } from '../../../shared/domain/deficiency.ts';
import { effectiveTerms, findTerm } from '../../../shared/domain/terms.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import type { Db } from '../store/driver.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { changedTerms, writeTerm } from '../store/vault/terms.ts';
import { newId } from './now.ts';

/** The words of the lists as this vault has them, hidden ones too. */
export const termsOf = (db: Db<'vault'>): Term[] => effectiveTerms(shippedTerms, changedTerms(db));

/**
 * A content without identifiers that name nothing in this vault. Nobody has read them, and one from the lists of another
 * vault would tell which wording is somebody's who came from there (product.md, rule 10).
 */
export function namedHere(db: Db<'vault'>, content: DeficiencyContent): DeficiencyContent {
  const terms = termsOf(db);
  const isWord = (list: TermList, id: TermId): boolean => findTerm(terms, list, id) !== null;
  const word = (list: TermList, id: TermId): TermId => (isWord(list, id) ? id : '');
  return {
    ...content,
    agencyId: listAgencies(db).find(({ id }) => id === content.agencyId)?.id ?? null,
    agencyKind: word('agency-kind', content.agencyKind),
    level: word('level', content.level),
    lifeArea: word('life-area', content.lifeArea),
    barrier: word('barrier', content.barrier),
    rights: content.rights.filter((id) => isWord('right', id)),
  };
}

/** The lists a deficiency is described by; the vault words them as it likes. */
export const termHandlers = {
  'terms.read': (_app, session) => done(termsOf(session.vault.db)),
  'terms.set': (app, session, { id, ...term }) => {
    const { db } = session.vault;
    if (id !== null && !findTerm(termsOf(db), term.list, id)) return failed('gone');
    writeTerm(db, { ...term, id: id ?? newId(app.outside.random) });
    return done(termsOf(db));
  },
} satisfies Partial<Handlers>;
