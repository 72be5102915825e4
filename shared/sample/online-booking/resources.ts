/** Who works on the online booking project, at rates in its currency per hour. */
import { tableOf } from '../drawn-table.js';

export const resourcesTable = tableOf(`
Resource         | Department | Capacity | Rate
Product manager  | Digital    | 1        | 75
Service designer | Digital    | 1        | 70
Business analyst | Digital    | 1        | 60
Developer        | Digital    | 2        | 66
Tester           | Digital    | 1        | 58
`);
