/** The settings of the recruitment project. */
import { tableOf } from '../drawn-table.js';

export const settingsTable = tableOf(`
Setting       | Value
Project       | Community nurse recruitment
Manager       | Workforce planner
Department    | People
Project start | 2026-09-14
Status date   | 2027-01-29
Currency      | GBP
`);
