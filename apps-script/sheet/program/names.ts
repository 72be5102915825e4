/** The named ranges of a program workbook: by these the toolbar and portfolios find its tables. */
import { OTHER_TABLE_NAMES, TABLE_NAMES } from '../names.js';

export const PROGRAM_NAMES = {
  projects: 'Throughline_Projects',
  weights: 'Throughline_Weights',
  objectives: 'Throughline_Objectives',
  ledger: 'Throughline_Ledger',
  rates: 'Throughline_Rates',
  dependencies: 'Throughline_Dependencies',
  risks: OTHER_TABLE_NAMES.risks,
  /** How many people each department has for the program. */
  departments: 'Throughline_Departments',
  /** Changes to try. */
  whatIf: 'Throughline_WhatIf',
  settings: TABLE_NAMES.settings,
  /** One row a project, as its workbook summarizes it. */
  summaries: 'Throughline_Summaries',
  /** The milestones of all projects, one below the other. */
  milestones: 'Throughline_ProjectMilestones',
} as const;

export type ProgramTable = keyof typeof PROGRAM_NAMES;
