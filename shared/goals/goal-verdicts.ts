/** The verdict and reason of each goal; on time and on budget are judged from the plan itself. */
import type { Measures } from '../earned-value/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Goal, GoalVerdict } from './goal.js';
import { judgeGoal } from './judge-goal.js';
import { judgeOnBudget } from './on-budget.js';
import { judgeOnTime } from './on-time.js';
import { PLAN_GOALS, type PlanGoal, planGoalOf } from './plan-goal.js';

export interface NamedVerdict extends GoalVerdict {
  readonly name: string;
}

/** On time and on budget are read from the plan as long as no Actual is typed for them. */
export function goalVerdict(goal: Goal, plan: Plan, schedule: Schedule, measures: Measures): GoalVerdict {
  if (goal.problem !== null) return { verdict: null, reason: goal.problem };
  const planGoal = goal.actual === null ? planGoalOf(goal.name) : null;
  return planGoal === null ? judgeGoal(goal) : judgePlanGoal(planGoal, goal, plan, schedule, measures);
}

/** Every goal of a table in its order; on time and on budget come first where the table does not name them. */
export function allGoalVerdicts(
  goals: readonly (Goal | null)[],
  plan: Plan,
  schedule: Schedule,
  measures: Measures,
): NamedVerdict[] {
  const given = goals.filter((goal) => goal !== null);
  const named = new Set(given.map(({ name }) => planGoalOf(name)));
  const added = PLAN_GOALS.filter((each) => !named.has(each)).map((name) => ({
    name,
    ...judgePlanGoal(name, null, plan, schedule, measures),
  }));
  return [
    ...added,
    ...given.map((goal) => ({ name: goal.name, ...goalVerdict(goal, plan, schedule, measures) })),
  ];
}

const judgePlanGoal = (
  name: PlanGoal,
  goal: Goal | null,
  plan: Plan,
  schedule: Schedule,
  measures: Measures,
): GoalVerdict =>
  name === 'On time' ? judgeOnTime(goal, plan, schedule, measures) : judgeOnBudget(goal, plan, measures);
