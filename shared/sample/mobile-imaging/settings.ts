/** The settings of the mobile imaging project, which is paid for in euros. */
import { tableOf } from '../drawn-table.js';

export const settingsTable = tableOf(`
Setting       | Value
Project       | Mobile imaging unit
Manager       | Equipment buyer
Department    | Finance
Project start | 2026-10-12
Status date   | 2027-01-22
Currency      | EUR
`);
