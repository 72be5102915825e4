/** The settings of the online booking project. */
import { tableOf } from '../drawn-table.js';

export const settingsTable = tableOf(`
Setting       | Value
Project       | Online booking
Manager       | Digital product manager
Department    | Digital
Project start | 2026-10-05
Status date   | 2027-01-29
Currency      | GBP
`);
