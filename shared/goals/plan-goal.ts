/** The two goals that every project has: on time and on budget, known by their names. */
import { foldHeader } from '../table/fold.js';

export type PlanGoal = 'On time' | 'On budget';

const NAMES: { readonly [Each in PlanGoal]: readonly string[] } = {
  'On time': [
    'On schedule',
    'Finish on time',
    'Finished on time',
    'Delivered on time',
    'Finish date',
    'Termingerecht',
    'Im Zeitplan',
    'Pünktlich',
    'A tiempo',
    'En plazo',
    'No prazo',
    'Dans les délais',
    'À temps',
    '納期どおり',
    '期限内',
  ],
  'On budget': [
    'Within budget',
    'In budget',
    'Finish on budget',
    'Delivered on budget',
    'On cost',
    'Im Budget',
    'Im Kostenrahmen',
    'En presupuesto',
    'Dentro del presupuesto',
    'No orçamento',
    'Dentro do orçamento',
    'Dans le budget',
    '予算内',
  ],
};

export const PLAN_GOALS = Object.keys(NAMES) as readonly PlanGoal[];

const byName: ReadonlyMap<string, PlanGoal> = new Map(
  PLAN_GOALS.flatMap((goal) =>
    [goal, ...NAMES[goal]].map((name): [string, PlanGoal] => [foldHeader(name), goal]),
  ),
);

/** Which of the two a goal's name means; null for a goal of the manager's own. */
export const planGoalOf = (name: string): PlanGoal | null => byName.get(foldHeader(name)) ?? null;
