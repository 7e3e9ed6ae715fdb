import { z } from 'zod';
import type { Month } from '../domain/deficiency.ts';
import type { Id } from '../domain/plan.ts';
import { supervisionLimits, type SupervisionQuestion } from '../domain/supervision.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { nothing, one, saving, without } from './phrases.ts';

/** The questions for colleagues as the desk shows them. No client is in it. */
export interface Supervision {
  questions: SupervisionQuestion[];
  /** Released ones that show after the month's end; only how many they are. */
  waiting: number;
  /** How many were removed and can still be put back. */
  removed: number;
  canUndo: boolean;
  month: Month;
}

const question = inp.cleaned(supervisionLimits.question);
const asking = ['nothing-written', 'tells-somebody', 'not-now'] as const;

/** Questions for colleagues, Without. Every change answers with the questions as they are then. */
export const supervisionCalls = {
  'supervision.read': call<Supervision>()({ input: nothing, modes: without }),
  /** The ombudsperson's own question. */
  'supervision.add': call<{ supervision: Supervision; id: Id }>()({
    input: z.strictObject({ question }),
    modes: without,
  }),
  /** Rewords an own question that was not asked yet. */
  'supervision.reword': call<Supervision>()({
    input: z.strictObject({ id: inp.id, question }),
    modes: without,
    errors: ['already-asked', 'needs-release'],
  }),
  /** Marks it as asked by word of mouth. */
  'supervision.asked': call<Supervision>()({
    input: one,
    modes: without,
    errors: [...asking, 'already-asked'],
  }),
  /** Saves or prints it as one page; it is asked by that. */
  'supervision.page': call<{ saved: boolean; supervision: Supervision }>()({
    input: z.strictObject({ id: inp.id, to: z.enum(['file', 'print']) }),
    modes: without,
    errors: [...asking, ...saving],
  }),
  /** What the colleagues said. */
  'supervision.learned': call<Supervision>()({
    input: z.strictObject({ id: inp.id, learned: inp.cleaned(supervisionLimits.learned) }),
    modes: without,
    errors: ['not-asked-yet', 'tells-somebody'],
  }),
  'supervision.remove': call<Supervision>()({ input: one, modes: without, errors: ['already-asked'] }),
  /** Takes back for good what a client released and withdrew by phone. */
  'supervision.withdraw': call<Supervision>()({ input: one, modes: without, errors: ['already-asked'] }),
  'supervision.removed': call<SupervisionQuestion[]>()({ input: nothing, modes: without }),
  'supervision.putBack': call<Supervision>()({ input: one, modes: without }),
  'supervision.undo': call<Supervision>()({ input: nothing, modes: without, errors: ['nothing-to-undo'] }),
} as const;
