/** The sample program's profit and loss by quarter, in each project's currency. */
import { tableOf } from '../drawn-table.js';

export const profitAndLossTable = tableOf(`
Project                     | Date       | Line        | Kind   | Plan   | Actual | Forecast | Currency
Harbour Street clinic       | 2026-12-31 | External    | cost   | 70000  | 62150  |          | GBP
Harbour Street clinic       | 2026-12-31 | Labour      | cost   | 62000  | 68400  |          | GBP
Harbour Street clinic       | 2027-03-31 | Capex       | cost   | 310000 |        | 318000   | GBP
Harbour Street clinic       | 2027-06-30 | Capex       | cost   | 150000 |        | 162000   | GBP
Harbour Street clinic       | 2027-06-30 | Labour      | cost   | 48000  |        | 55000    | GBP
Harbour Street clinic       | 2027-03-31 | Contingency | cost   | 30000  |        | 24000    | GBP
Harbour Street clinic       | 2027-09-30 | Revenue     | income | 210000 |        | 196000   | GBP
Harbour Street clinic       | 2027-12-31 | Revenue     | income | 260000 |        | 260000   | GBP
Harbour Street clinic       | 2028-06-30 | Revenue     | income | 540000 |        | 540000   | GBP
Online booking              | 2026-12-31 | Labour      | cost   | 71000  | 69300  |          | GBP
Online booking              | 2027-03-31 | Labour      | cost   | 52000  |        | 51000    | GBP
Online booking              | 2027-06-30 | Opex        | cost   | 9000   |        | 9000     | GBP
Online booking              | 2027-06-30 | Benefit     | income | 45000  |        | 47000    | GBP
Online booking              | 2027-12-31 | Benefit     | income | 130000 |        | 130000   | GBP
Online booking              | 2028-06-30 | Benefit     | income | 150000 |        | 150000   | GBP
Community nurse recruitment | 2026-12-31 | Labour      | cost   | 24000  | 28150  |          | GBP
Community nurse recruitment | 2027-03-31 | External    | cost   | 18000  |        | 31000    | GBP
Community nurse recruitment | 2027-09-30 | Benefit     | income | 90000  |        | 62000    | GBP
Community nurse recruitment | 2028-03-31 | Benefit     | income | 140000 |        | 140000   | GBP
Mobile imaging unit         | 2026-12-31 | Capex       | cost   | 205000 | 227650 |          | EUR
Mobile imaging unit         | 2027-03-31 | Capex       | cost   | 260000 |        | 238000   | EUR
Mobile imaging unit         | 2027-06-30 | Opex        | cost   | 32000  |        | 32000    | EUR
Mobile imaging unit         | 2027-12-31 | Revenue     | income | 240000 |        | 240000   | EUR
Mobile imaging unit         | 2028-06-30 | Revenue     | income | 310000 |        | 310000   | EUR
Shared care record          | 2027-06-30 | External    | cost   | 70000  |        |          | GBP
Shared care record          | 2028-06-30 | Benefit     | income | 160000 |        |          | GBP
Stock and supplies system   | 2027-06-30 | Capex       | cost   | 50000  |        |          | GBP
Stock and supplies system   | 2028-06-30 | Benefit     | income | 75000  |        |          | GBP
`);
