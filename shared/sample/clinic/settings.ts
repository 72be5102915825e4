/** The settings of the project that ships with the product. */
import { tableOf } from '../drawn-table.js';

export const settingsTable = tableOf(`
Setting             | Value
Project             | Harbour Street clinic
Manager             | Estates project manager
Department          | Estates
Project start       | 2026-09-07
Status date         | 2027-01-29
Working days        | Mon-Fri
Working hours       | 08:00-12:00, 13:00-17:00
Currency            | GBP
Baseline            | Approved October 2026
Near-critical float | 5
Finish slip amber   | 5
Finish slip red     | 20
`);
