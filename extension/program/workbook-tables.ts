/** The tables of a project's workbook. */
import type { PlanTables } from '../../shared/plan/read-plan.js';
import type { Workbook } from '../sources/sheet-source.js';
import { findTables, placeOfName, type TablePlace } from './find-tables.js';

export type ProjectTableKind =
  | 'plan'
  | 'settings'
  | 'calendar'
  | 'resources'
  | 'actuals'
  | 'baseline'
  | 'risks';

const NAMES: Readonly<Record<ProjectTableKind, string>> = {
  plan: 'Throughline_Plan',
  settings: 'Throughline_Settings',
  calendar: 'Throughline_Calendar',
  resources: 'Throughline_Resources',
  actuals: 'Throughline_Actuals',
  baseline: 'Throughline_Baseline',
  risks: 'Throughline_Risks',
};

export interface FoundTables {
  readonly tables: PlanTables & { readonly risks?: PlanTables['plan'] };
  readonly places: Readonly<Partial<Record<ProjectTableKind, TablePlace>>>;
}

/** The tables of a workbook; null where no plan is among them. */
export function tablesOf(workbook: Workbook): FoundTables | null {
  const found = findTables(workbook, NAMES);
  const plan = found.get('plan');
  if (plan === undefined) return null;
  const tables = Object.fromEntries([...found].map(([kind, { table }]) => [kind, table]));
  return {
    tables: { ...tables, plan: plan.table },
    places: Object.fromEntries([...found].map(([kind, { place }]) => [kind, place])),
  };
}

/** The tab that the plan's name points to; null where there is no such name. Says where a lost plan used to be. */
export const tabOfPlan = (workbook: Workbook): string | null =>
  placeOfName(workbook, NAMES.plan)?.tab ?? null;
