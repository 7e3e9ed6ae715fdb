import { mayPassOn, maySetState, wasReported } from '../../../shared/domain/deficiency-ladder.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import { readRemoved } from '../store/vault/deficiencies.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { releasedNumber } from '../store/vault/released.ts';
import { writeSetting } from '../store/vault/settings.ts';
import { withdrawByNumber } from '../store/vault/withdrawing.ts';
import { tellsNobody } from './deficiency-wordings.ts';
import { filledEven } from './filling-up.ts';
import { deficienciesOf, deficiencyOf, inLog, logOf, shownMonth, undone, wordingOf } from './log-session.ts';
import { today } from './now.ts';

/** The log of deficiencies as the desk works with it: how each stands, who owes the answer, what was removed. */
export const deficiencyHandlers = {
  'log.read': (app, session) => done(logOf(app, session)),
  'log.setState': (app, session, { id, state }) => {
    const may = maySetState(deficiencyOf(app, session, id), state);
    if (may !== 'yes') return failed(may);
    inLog(session, (writer) => writer.update('deficiency', [id], { state }));
    return done(logOf(app, session));
  },
  'log.setTheme': (app, session, { ids, theme }) => {
    const found = deficienciesOf(app, session, [...new Set(ids)]);
    const keys = found.map(({ id }) => [id]);
    inLog(session, (writer) => writer.updateAll('deficiency', keys, { theme }));
    return done(logOf(app, session));
  },
  'log.setAddressee': (app, session, { id, addresseeId }) => {
    deficiencyOf(app, session, id);
    if (addresseeId !== null && !listAgencies(session.vault.db).some((agency) => agency.id === addresseeId))
      return failed('gone');
    inLog(session, (writer) => writer.update('deficiency', [id], { addressee_id: addresseeId }));
    return done(logOf(app, session));
  },
  'log.passOn': (app, session, { id, channel, addresseeId }) => {
    const may = mayPassOn(deficiencyOf(app, session, id), channel);
    if (may !== 'yes') return failed(may);
    if (addresseeId !== null && !listAgencies(session.vault.db).some((agency) => agency.id === addresseeId))
      return failed('gone');
    inLog(session, (writer) =>
      writer.update('deficiency', [id], { state: 'passed-on', channel, addressee_id: addresseeId }),
    );
    return done(logOf(app, session));
  },
  'log.setChanged': (app, session, { id, changed, changedOn }) => {
    deficiencyOf(app, session, id);
    if (changedOn !== null && changedOn > today(app.outside.clock)) return failed('not-yet');
    // SECURITY: a structured identifier leaves by no report, whoever wrote it.
    if (!tellsNobody(session, [changed])) return failed('tells-somebody');
    inLog(session, (writer) => writer.update('deficiency', [id], { changed, changed_on: changedOn }));
    return done(logOf(app, session));
  },
  'log.remove': (app, session, { id }) => {
    const { state, wordings } = deficiencyOf(app, session, id);
    if (wasReported(state) || wordings.some(({ sent }) => sent)) return failed('already-sent');
    inLog(session, (writer) => writer.update('deficiency', [id], { removed_month: shownMonth(app) }));
    return done(logOf(app, session));
  },
  'log.removed': (app, session) => done(readRemoved(session.vault.db, shownMonth(app))),
  'log.putBack': (app, session, { id }) => {
    const removed = readRemoved(session.vault.db, shownMonth(app));
    if (!removed.some((one) => one.id === id)) return failed('gone');
    inLog(session, (writer) => writer.update('deficiency', [id], { removed_month: null }));
    return done(logOf(app, session));
  },
  'log.withdraw': (app, session, { wordingId }) => {
    const { db } = session.vault;
    wordingOf(app, session, wordingId);
    const number = releasedNumber(db, wordingId);
    if (number === null) return failed('gone');
    const came = withdrawByNumber(db, number);
    if (came === 'already-sent') return failed('already-sent');
    // SECURITY: a withdrawal is final; nothing that was released lies in memory to come back by an undo.
    session.logChanges = [];
    filledEven(app, db);
    return done(logOf(app, session));
  },
  'log.undo': (app, session) =>
    undone(session, 'log') ? done(logOf(app, session)) : failed('nothing-to-undo'),
  'log.setDays': (app, session, { answerDays, veryLateDays }) => {
    if (veryLateDays <= answerDays) return failed('days-in-order');
    const { db } = session.vault;
    db.transaction((tx) => {
      writeSetting(tx, 'answer-days', String(answerDays));
      writeSetting(tx, 'very-late-days', String(veryLateDays));
    });
    return done(logOf(app, session));
  },
} satisfies Partial<Handlers>;
