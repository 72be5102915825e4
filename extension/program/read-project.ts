/** From a workbook to a project's figures: everything is computed here, from what a person typed, by `shared/`. */
import { measurePlan } from '../../shared/earned-value/measures.js';
import { NoPlanError, readPlan } from '../../shared/plan/read-plan.js';
import { projectLoad } from '../../shared/program/project-load.js';
import { readRegister } from '../../shared/risk-register/read-register.js';
import type { RegisterEntry } from '../../shared/risk-register/register-entry.js';
import { criticalPath } from '../../shared/schedule/critical-path.js';
import { schedulePlan } from '../../shared/schedule/schedule-plan.js';
import { shownTaskFinish } from '../../shared/schedule/shown-dates.js';
import { milestonesOf } from '../../shared/summary/milestones.js';
import { summarizeProject } from '../../shared/summary/summarize-project.js';
import type { Table } from '../../shared/table/cell.js';
import { problemText } from '../../shared/table/problem.js';
import type { Outcome, Workbook } from '../sources/sheet-source.js';
import { problemPlaces } from './problem-places.js';
import type { ProjectFigures, ReadMeasure } from './project-reading.js';
import { type FoundTables, tablesOf, tabOfPlan } from './workbook-tables.js';

/** The figures of the plan in a workbook, or that it holds none. */
export function readProject(
  workbook: Workbook,
  found: FoundTables | null = tablesOf(workbook),
): Outcome<ProjectFigures> {
  if (found !== null) {
    try {
      return { ok: true, value: figuresOf(found, workbook.url ?? '') };
    } catch (error) {
      if (!(error instanceof NoPlanError)) throw error;
    }
  }
  return { ok: false, failure: { kind: 'sheet-changed', tab: tabOfPlan(workbook) } };
}

/**
 * The figures of a project's tables, digit for digit those of PM_PROJECT_SUMMARY on the same tables.
 *
 * @throws NoPlanError where the plan table is none.
 */
export function figuresOf(found: FoundTables, workbook: string): ProjectFigures {
  const plan = readPlan(found.tables);
  const schedule = schedulePlan(plan);
  const measures = measurePlan(plan, schedule);
  const placeOf = problemPlaces(found);
  const rowOfId = new Map(plan.tasks.map(({ id, row }) => [id, row]));
  const rowPlace = (row: number | undefined) =>
    row === undefined ? null : placeOf({ table: 'plan', row, column: null });
  return {
    summary: summarizeProject(plan, schedule, measures, { workbook }),
    measures: MEASURES.map(([name, key]) => {
      const { value, note } = measures[key];
      return { name, value, note: note ?? '' } satisfies ReadMeasure;
    }),
    milestones: milestonesOf(plan, schedule, measures)
      .slice(0, MOST_KEPT)
      .map((milestone) => ({ ...milestone, place: rowPlace(rowOfId.get(milestone.id)) })),
    problems: schedule.problems.slice(0, MOST_KEPT).map((problem) => ({
      text: problemText(problem),
      place: placeOf(problem),
    })),
    staleAfterDays: plan.settings.health.staleAfterDays,
    criticalPath: criticalPath(plan, schedule)
      .slice(0, MOST_KEPT)
      .map(({ name, row, index }) => ({
        name,
        finish: shownTaskFinish(schedule, index),
        place: rowPlace(row),
      })),
    people: projectLoad(schedule),
    register: openEntries(found.tables.risks),
  };
}

const openEntries = (risks: Table | undefined): readonly RegisterEntry[] =>
  risks === undefined
    ? []
    : readRegister(risks)
        .entries.filter(({ closed }) => !closed)
        .slice(0, MOST_KEPT);

/** Of milestones, critical tasks, entries of the register and problems: more than anyone reads in a popup, and few enough to keep for many projects. */
const MOST_KEPT = 100;

/** What an opened row lists, by the names that the sheet uses. */
const MEASURES = [
  ['BAC', 'budgetAtCompletion'],
  ['EAC', 'estimateAtCompletion'],
  ['PV', 'plannedValue'],
  ['EV', 'earnedValue'],
  ['AC', 'actualCost'],
  ['SPI', 'schedulePerformanceIndex'],
  ['CPI', 'costPerformanceIndex'],
  ['SPI(t)', 'schedulePerformanceIndexTime'],
  ['% complete', 'fractionComplete'],
] as const;
