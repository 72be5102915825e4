/** The settings of the stock system project, which has no status date yet. */
import { tableOf } from '../drawn-table.js';

export const settingsTable = tableOf(`
Setting       | Value
Project       | Stock and supplies system
Manager       | Supplies manager
Department    | Finance
Project start | 2027-02-01
Currency      | GBP
`);
