/** The sample program's projects, with what they are scored and chosen by. */
import { tableOf } from '../drawn-table.js';

export const projectsTable = tableOf(`
Project                     | Workbook                     | Manager                 | Department | Objective                  | Stage    | Currency | Mandatory | Value | Time criticality | Risk reduction | Size | Reach | Impact | Confidence | Effort | Cost   | Benefit | Capacity
Harbour Street clinic       | sample:harbour-street-clinic | Estates project manager | Estates    | Care within thirty minutes | Delivery | GBP      | TRUE      | 13    | 8                | 5              | 13   | 18000 | 3      | 80%        | 26     | 680000 | 1450000 | 5
Online booking              | sample:online-booking        | Digital product manager | Digital    | Shorter waits              | Delivery | GBP      |           | 8     | 5                | 3              | 5    | 60000 | 1      | 90%        | 14     | 141000 | 520000  | 4
Community nurse recruitment | sample:nurse-recruitment     | Workforce planner       | People     | A stable team              | Delivery | GBP      |           | 8     | 13               | 8              | 5    | 9000  | 2      | 50%        | 8      | 80000  | 310000  | 2
Mobile imaging unit         | sample:mobile-imaging        | Equipment buyer         | Finance    | Care within thirty minutes | Delivery | EUR      |           | 8     | 3                | 3              | 8    | 12000 | 2      | 80%        | 7      | 518000 | 890000  | 1
Shared care record          | sample:shared-care-record    | Information lead        | Digital    | Shorter waits              | Planning | GBP      |           | 13    | 5                | 8              | 13   | 60000 | 2      | 50%        | 18     | 122000 | 400000  | 3
Stock and supplies system   | sample:stock-system          | Supplies manager        | Finance    |                            | Planning | GBP      |           | 3     | 2                | 3              | 5    | 400   | 1      | 80%        | 6      | 83000  | 150000  | 2
`);
