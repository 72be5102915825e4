/** The sample program's own settings. */
import { tableOf } from '../drawn-table.js';

export const programSettingsTable = tableOf(`
Setting       | Value
Project       | Care closer to home
Manager       | Program director
Department    | Strategy
Currency      | GBP
Discount rate | 3.5%
`);
