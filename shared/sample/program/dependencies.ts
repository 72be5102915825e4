/** What the sample program's projects wait for in each other. */
import { tableOf } from '../drawn-table.js';

export const dependenciesTable = tableOf(`
From project                | From task                      | To project            | To task                                 | Type | Lag | Needed by  | Owner                   | Status
Online booking              | Online booking open to all     | Harbour Street clinic | Test end to end with trial appointments | FS   |     | 2027-05-03 | Digital product manager | Agreed
Community nurse recruitment | All teams at full strength     | Harbour Street clinic | Dry run with volunteers                 | FS   | 5d  | 2027-04-26 | Workforce planner       | At risk
Shared care record          | Record open to first practices | Harbour Street clinic | Connect the hospital laboratory         | SS   |     | 2027-02-12 | Information lead        | Proposed
Mobile imaging unit         | First patient day              | Harbour Street clinic | Clinic opens                            | FF   |     | 2027-06-11 | Equipment buyer         | Agreed
`);
