import type { Step } from './plan.ts';

/** May this call be made in this mode? Every call names its modes; what is not named is refused. */
export function callAllowed<M extends string>(mode: M, modes: readonly M[]): boolean {
  // SECURITY: deny by default; an empty list allows nothing.
  return modes.includes(mode);
}

/**
 * May the ombudsperson say Without what came of this step? Only when it is theirs, alone or together with the
 * client (product.md, rule 2). The client can reopen it.
 */
export function ownStep(step: Pick<Step, 'doer'>): boolean {
  switch (step.doer) {
    case 'ombudsperson':
    case 'both':
      return true;
    case 'me':
    case 'other':
      return false;
  }
}

/**
 * May this group of changes be undone or done again Without? Not when the client made or confirmed it: undoing a
 * change of the plan needs With (product.md, rule 14).
 */
export function mayUndoWithout(group: { needsClient: boolean }): boolean {
  return !group.needsClient;
}
