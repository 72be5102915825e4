/** What the sample program is for. */
import { tableOf } from '../drawn-table.js';

export const objectivesTable = tableOf(`
Objective                  | Weight | Owner               | Measure                                        | Target | Actual
Care within thirty minutes | 40     | Director of care    | Residents within thirty minutes of a clinic, % | 95     | 81
Shorter waits              | 30     | Director of care    | Median days to a routine appointment           | 7      | 12
A stable team              | 20     | Director of people  | Posts filled, %                                | 97     | 84
Lower running costs        | 10     | Director of finance | Cost per appointment, GBP                      | 41     | 46
`);
