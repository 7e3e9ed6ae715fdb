import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { Recorder } from '../recorder.ts';

/**
 * What came of a step, and nothing else: all that can be said of the plan without the client (rule 2). Whether the step
 * is the ombudsperson's own is decided by the caller. Throws `gone`.
 */
export function tellStep(recorder: Recorder, id: Id, told: { outcome: string; done: Day | null }): void {
  recorder.update('step', id, { outcome: told.outcome, done: told.done });
}
