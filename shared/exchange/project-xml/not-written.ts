/** What a plan holds and a Microsoft Project file cannot, so that whoever exports it knows. */
import type { Plan } from '../../plan/plan.js';
import { readPlan } from '../../plan/read-plan.js';
import type { Settings } from '../../plan/settings.js';
import { Notes } from './notes.js';

/**
 * One plain sentence each for what `writeProjectXml` leaves out; none where the file holds the whole plan.
 * @example
 * const settings = [['Setting', 'Value'], ['Project finish', '2027-06-30']];
 * notWrittenToProjectXml(readPlan({ plan: [['Task'], ['Dig']], settings })).length; // 1
 */
export function notWrittenToProjectXml(plan: Plan): readonly string[] {
  const notes = new Notes();
  for (const { name, blocked } of plan.tasks) {
    if (blocked) notes.about('Tasks with problems are written as far as they could be read', name);
  }
  if (plan.actuals !== null && plan.actuals.length > 0) {
    notes.add(
      'The dates of actual costs are not written, only their sum for each task up to the status date',
    );
    if (plan.actuals.some(({ task }) => task === null)) notes.add('Actual costs of no task are not written');
  }
  for (const { name, task } of plan.baseline ?? []) {
    if (task === null)
      notes.about('Baseline rows of tasks that the plan has no longer are not written', name);
  }
  noteSettings(plan, notes);
  return notes.sentences();
}

const UNWRITTEN = [
  'nearCriticalFloat',
  'estimateAtCompletionMethod',
  'levellingEffort',
  'simulations',
  'durationDistribution',
  'correlation',
  'seed',
  'baseline',
  'discountRate',
  'managementReserve',
  'health',
] as const satisfies readonly (keyof Settings)[];

function noteSettings({ settings }: Plan, notes: Notes): void {
  if (settings.scheduleFrom === 'start' && settings.projectFinish !== null)
    notes.add('The Project finish is not written: Microsoft Project keeps the one that is scheduled');
  const usual = readPlan({ plan: [['Task']] }).settings;
  if (UNWRITTEN.some((key) => JSON.stringify(settings[key]) !== JSON.stringify(usual[key])))
    notes.add('Settings for health, risk, levelling and forecasts are not written');
}
