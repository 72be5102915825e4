/** The program that ships with the product: six projects of four departments serving one set of objectives. */

import type { PlanTables } from '../plan/read-plan.js';
import type { Table } from '../table/cell.js';
import { mobileImaging } from './mobile-imaging/tables.js';
import { nurseRecruitment } from './nurse-recruitment/tables.js';
import { onlineBooking } from './online-booking/tables.js';
import { samplePlan } from './plan.js';
import { dependenciesTable } from './program/dependencies.js';
import { objectivesTable } from './program/objectives.js';
import { profitAndLossTable } from './program/profit-and-loss.js';
import { projectsTable } from './program/projects.js';
import { ratesTable } from './program/rates.js';
import { risksTable } from './program/risks.js';
import { programSettingsTable } from './program/settings.js';
import { weightsTable } from './program/weights.js';
import { whatIfTable } from './program/what-if.js';
import { sharedCareRecord } from './shared-care-record/tables.js';
import { stockSystem } from './stock-system/tables.js';

export interface SampleProject {
  readonly name: string;
  /** What stands in the Workbook column of the Projects table: no address, since no workbook lies behind it. */
  readonly workbook: string;
  readonly tables: PlanTables;
}

export interface SampleProgram {
  readonly name: string;
  readonly projects: readonly SampleProject[];
  /** The program workbook's own tables. */
  readonly settingsTable: Table;
  readonly projectsTable: Table;
  readonly objectivesTable: Table;
  readonly profitAndLossTable: Table;
  readonly ratesTable: Table;
  readonly dependenciesTable: Table;
  readonly risksTable: Table;
  readonly weightsTable: Table;
  readonly whatIfTable: Table;
}

/**
 * The whole sample program. Its projects differ in health, and two of them have something to mend.
 *
 * @example
 * sampleProgram.projects.length // 6
 */
export const sampleProgram: SampleProgram = {
  name: 'Care closer to home',
  projects: [
    { name: 'Harbour Street clinic', workbook: 'sample:harbour-street-clinic', tables: samplePlan },
    { name: 'Online booking', workbook: 'sample:online-booking', tables: onlineBooking },
    { name: 'Community nurse recruitment', workbook: 'sample:nurse-recruitment', tables: nurseRecruitment },
    { name: 'Mobile imaging unit', workbook: 'sample:mobile-imaging', tables: mobileImaging },
    { name: 'Shared care record', workbook: 'sample:shared-care-record', tables: sharedCareRecord },
    { name: 'Stock and supplies system', workbook: 'sample:stock-system', tables: stockSystem },
  ],
  settingsTable: programSettingsTable,
  projectsTable,
  objectivesTable,
  profitAndLossTable,
  ratesTable,
  dependenciesTable,
  risksTable,
  weightsTable,
  whatIfTable,
};
