/** The settings of the shared care record project. */
import { tableOf } from '../drawn-table.js';

export const settingsTable = tableOf(`
Setting       | Value
Project       | Shared care record
Manager       | Information lead
Department    | Digital
Project start | 2026-11-02
Status date   | 2027-01-15
Currency      | GBP
`);
