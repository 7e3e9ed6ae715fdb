import type { Day, Id, Step } from '../../../../shared/domain/plan.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';
import { stepOrder } from './plan.ts';

/** A step as it is made: nothing has come of it yet. */
export type NewStep = Pick<Step, 'id' | 'wishId' | 'words' | 'doer' | 'doerName' | 'due'>;

/** Adds a step at the end of a wish. `gone` when there is no such wish. */
export function addStep(recorder: ClientRecorder, step: NewStep): void {
  recorder.update('wish', step.wishId, {});
  recorder.insert('step', step.id, {
    wish_id: step.wishId,
    words: step.words,
    doer: step.doer,
    doer_name: step.doerName,
    due: step.due,
    outcome: '',
    done: null,
    position: stepOrder(recorder.tx, step.wishId).length,
  });
}

/** Changes everything about a step but its wish and its place. Throws `gone`. */
export function changeStep(recorder: ClientRecorder, id: Id, step: Omit<Step, 'id' | 'wishId'>): void {
  recorder.update('step', id, {
    words: step.words,
    doer: step.doer,
    doer_name: step.doerName,
    due: step.due,
    outcome: step.outcome,
    done: step.done,
  });
}

/**
 * What came of a step, and nothing else: all that can be said of the plan without the client (rule 2). Whether the step
 * is the ombudsperson's own is decided by the caller. Throws `gone`.
 */
export function tellStep(recorder: Recorder, id: Id, told: { outcome: string; done: Day | null }): void {
  recorder.update('step', id, { outcome: told.outcome, done: told.done });
}

/** Removes a step; it waits 30 days. Throws `gone`. */
export function removeStep(recorder: ClientRecorder, step: Pick<Step, 'id' | 'wishId'>): void {
  recorder.remove('step', step.id);
  const left = stepOrder(recorder.tx, step.wishId);
  recorder.updateMany(
    'step',
    left.map((id, position) => ({ id, cells: { position } })),
  );
}
