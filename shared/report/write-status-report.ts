/** Puts a status report together: what a project's tables say at its status date. */

import { measurePlan } from '../earned-value/measures.js';
import type { Goal } from '../goals/goal.js';
import { allGoalVerdicts } from '../goals/goal-verdicts.js';
import { comparedWith } from '../health/slip-words.js';
import type { Plan } from '../plan/plan.js';
import type { Register } from '../risk-register/read-register.js';
import type { Schedule } from '../schedule/schedule.js';
import { milestonesOf } from '../summary/milestones.js';
import { summarizeProject } from '../summary/summarize-project.js';
import { type Problem, problemText } from '../table/problem.js';
import { atRiskSection } from './at-risk-section.js';
import { figuresSection } from './figures-section.js';
import type { KeptReport } from './kept-reports.js';
import { milestonesSection } from './milestones-section.js';
import { registerSection } from './register-section.js';
import { reportPeriod } from './report-period.js';
import { slippedSection } from './slipped-section.js';
import { line, type ReportSection, type StatusReport, section } from './status-report.js';
import { doneSection, lateSection, nextSection } from './task-sections.js';
import { verdictSection } from './verdict-section.js';

/** What a report is told besides the plan; each may be absent. */
export interface ReportExtras {
  readonly register: Register | null;
  readonly goals: readonly (Goal | null)[];
  readonly kept: readonly KeptReport[];
}

const MOST_PROBLEMS = 3;

/** Each section has at least one line; Problems is there only where cells cannot be read. */
export function writeStatusReport(
  plan: Plan,
  schedule: Schedule,
  { register, goals, kept }: ReportExtras,
): StatusReport {
  const measures = measurePlan(plan, schedule);
  const summary = summarizeProject(plan, schedule, measures);
  const period = reportPeriod(plan.settings.statusDate, kept);
  const verdicts = allGoalVerdicts(goals, plan, schedule, measures);
  return {
    project: plan.settings.project,
    manager: plan.settings.manager,
    health: summary.health,
    period,
    sections: [
      verdictSection(summary, period),
      figuresSection({ plan, schedule, measures, summary }, period),
      milestonesSection(milestonesOf(plan, schedule, measures), comparedWith(measures.baseline)),
      doneSection(plan, schedule, period),
      nextSection(plan, schedule, period),
      slippedSection(plan, schedule, measures, period),
      lateSection(plan, schedule, measures, period),
      atRiskSection(plan, schedule, register),
      registerSection(register, plan.settings.statusDate),
      section(
        'Goals',
        verdicts.map(({ name, verdict, reason }) => line(`${name}: ${verdict ?? 'not judged'}. ${reason}`)),
        '',
      ),
      ...problemsSection([...schedule.problems, ...(register?.problems ?? [])]),
    ],
  };
}

function problemsSection(problems: readonly Problem[]): ReportSection[] {
  const lines = problems.map((problem) => line(problemText(problem)));
  return lines.length === 0 ? [] : [section('Problems', lines, '', MOST_PROBLEMS)];
}
