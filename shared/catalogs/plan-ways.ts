import { planWays, type PlanWay } from '../domain/way.ts';

/** How one way goes, apart from its words. */
interface WayShape {
  /** How many steps its guidance has. */
  steps: number;
  /** What the person may write in their own words, by key. */
  prompts: readonly string[];
  /** Months between looking the plan through; null: the way says nothing of it. */
  reviewMonths: 3 | 6 | null;
}

/**
 * The ways on the shelf. Source: WHO technical package on community outreach, sections 2.1 (Atmiyata), 2.2 (Friendship
 * Bench), 2.3 (Home Focus), 2.4 (Naya Daur) and 2.5 (Personal Ombudsman).
 */
export const wayShapes = {
  // The plan itself is where its words are written.
  ombudsperson: { steps: 3, prompts: [], reviewMonths: null },
  'friendship-bench': {
    steps: 5,
    prompts: ['story', 'problems', 'chosen', 'what', 'how', 'when', 'followUp'],
    reviewMonths: null,
  },
  atmiyata: {
    steps: 6,
    prompts: ['goOn', 'week', 'avoided', 'valued', 'problem', 'benefits', 'reflection'],
    reviewMonths: null,
  },
  'home-focus': {
    steps: 5,
    prompts: ['rights', 'responsibilities', 'goals', 'strengths', 'helpers', 'groups', 'review'],
    reviewMonths: 6,
  },
  'naya-daur': {
    steps: 5,
    prompts: ['goals', 'resources', 'changed', 'afterCrisis', 'nextTime'],
    reviewMonths: 3,
  },
} as const satisfies Record<PlanWay, WayShape>;

/** The key of a prompt in a way. */
export type WayPrompt<W extends PlanWay = PlanWay> = (typeof wayShapes)[W]['prompts'][number];

/** Months after which a way looks its plan through; null where it says nothing of it. */
export const reviewMonthsOf = (way: PlanWay): 3 | 6 | null => wayShapes[way].reviewMonths;

/** The prompts of a way, in their order. */
export const promptsOf = (way: PlanWay): readonly string[] => wayShapes[way].prompts;

/** The ways a plan can be made in besides the one that adds nothing. */
export const waysOnShelf: readonly PlanWay[] = planWays;
