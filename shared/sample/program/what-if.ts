/** A choice that the sample program's managers weigh, under the limits they work within. */
import { tableOf } from '../drawn-table.js';

export const whatIfTable = tableOf(`
What if      | Project         | Days | Cost    | Capacity | Value | Finish
limits today |                 |      | 1750000 | 15       |       |
delay        | Online booking  | 10   |         |          |       |
add          | Home monitoring |      | 90000   | 2        | 8     | 2027-06-30
`);
