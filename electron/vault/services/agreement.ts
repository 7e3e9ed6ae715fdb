import type { Input } from '../../../shared/contract/contract.ts';
import type { AgreementTask } from '../../../shared/domain/agreement.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import type { Handlers } from '../handler.ts';
import {
  addTask,
  changeTask,
  lookAtAgreement,
  removeTask,
  setAgreement,
  signAgreement,
} from '../store/folder/agreement.ts';
import { newId, today } from './now.ts';
import { writtenWith } from './written.ts';

const cleanTask = (id: Id, { what, doer, doerName }: Input<'agreement.addTask'>): AgreementTask => ({
  id,
  what: clean(what),
  doer,
  doerName: doer === 'other' ? oneLine(clean(doerName)) : '',
});

/** The agreement: the client's to change, like the plan (rule 2). */
export const agreementHandlers = {
  'agreement.set': (app, session, { goals, meeting, ending }) =>
    writtenWith(app, session, 'agreement.set', (recorder) =>
      setAgreement(recorder, { goals: clean(goals), meeting: clean(meeting), ending: clean(ending) }),
    ),
  'agreement.addTask': (app, session, task) =>
    writtenWith(app, session, 'agreement.addTask', (recorder) =>
      addTask(recorder, cleanTask(newId(app.outside.random), task)),
    ),
  'agreement.changeTask': (app, session, { id, ...task }) =>
    writtenWith(app, session, 'agreement.changeTask', (recorder) =>
      changeTask(recorder, cleanTask(id, task)),
    ),
  'agreement.removeTask': (app, session, { id }) =>
    writtenWith(app, session, 'agreement.removeTask', (recorder) => removeTask(recorder, id)),
  'agreement.sign': (app, session, { signed }) =>
    writtenWith(app, session, 'agreement.sign', (recorder) =>
      signAgreement(recorder, signed ? today(app.outside.clock) : null),
    ),
  'agreement.look': (app, session) =>
    writtenWith(app, session, 'agreement.look', (recorder) =>
      lookAtAgreement(recorder, today(app.outside.clock)),
    ),
} satisfies Partial<Handlers>;
