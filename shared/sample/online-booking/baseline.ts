/** The online booking project as it was approved. */
import { tableOf } from '../drawn-table.js';

export const baselineTable = tableOf(`
ID | Task                                   | Baseline start | Baseline finish | Baseline duration | Baseline budget
2  | Interview patients and reception staff | 2026-10-05     | 2026-10-16      | 10d               | 5600
3  | Map today's booking routes             | 2026-10-12     | 2026-10-16      | 5d                | 2400
4  | Agree measures of success              | 2026-10-19     | 2026-10-21      | 3d                | 1800
6  | Booking screens, first version         | 2026-10-22     | 2026-11-11      | 15d               | 8400
7  | Test screens with patients             | 2026-11-12     | 2026-11-18      | 5d                | 4100
8  | Accessibility review                   | 2026-11-16     | 2026-11-19      | 4d                | 2300
9  | Design agreed                          | 2026-11-19     | 2026-11-19      | 0                 |
11 | Connect to clinic calendars            | 2026-10-22     | 2026-11-25      | 25d               | 13200
12 | Booking and cancelling                 | 2026-11-20     | 2027-01-06      | 30d               | 31700
13 | Reminders by text message              | 2026-12-18     | 2027-01-08      | 12d               | 6300
14 | Reports for practice managers          | 2027-01-11     | 2027-01-22      | 10d               | 5300
15 | Security test                          | 2027-01-14     | 2027-01-25      | 8d                | 4900
16 | Mend what the tests found              | 2027-01-26     | 2027-02-08      | 10d               | 7800
18 | Pilot at two practices                 | 2027-02-09     | 2027-03-08      | 20d               | 17600
19 | Review of the pilot                    | 2027-03-09     | 2027-03-11      | 3d                | 1800
20 | Guides and short films                 | 2027-02-16     | 2027-03-08      | 15d               | 8400
21 | Roll out to all practices              | 2027-03-12     | 2027-04-26      | 6w                | 17100
22 | Online booking open to all             | 2027-04-26     | 2027-04-26      | 0                 |
23 | Hand over to the service desk          | 2027-04-20     | 2027-04-26      | 5d                | 1400
`);
