/** A project on track: patients book their own appointments online. */
import { tableOf } from '../drawn-table.js';

export const planTable = tableOf(`
ID | "WBS" | Task                                   | Duration | "Predecessors" | Resources                              | % complete | Actual start | Actual finish | Deadline   | Budget
1  | 1     | Understand                             |          |                |                                        |            |              |               |            |
2  | 1.1   | Interview patients and reception staff | 10d      |                | Service designer                       | 100%       | 2026-10-05   | 2026-10-16    |            | 5600
3  | 1.2   | Map today's booking routes             | 5d       | 2SS+5d         | Business analyst                       | 100%       | 2026-10-12   | 2026-10-16    |            | 2400
4  | 1.3   | Agree measures of success              | 3d       | 2, 3           | Product manager                        | 100%       | 2026-10-19   | 2026-10-21    |            | 1800
5  | 2     | Design                                 |          |                |                                        |            |              |               |            |
6  | 2.1   | Booking screens, first version         | 15d      | 4              | Service designer                       | 100%       | 2026-10-22   | 2026-11-11    |            | 8400
7  | 2.2   | Test screens with patients             | 5d       | 6              | Service designer, Business analyst 50% | 100%       | 2026-11-12   | 2026-11-18    |            | 4100
8  | 2.3   | Accessibility review                   | 4d       | 6FS+2d         | Service designer                       | 100%       | 2026-11-16   | 2026-11-19    |            | 2300
9  | 2.4   | Design agreed                          | 0        | 7, 8           |                                        | 100%       | 2026-11-19   | 2026-11-19    | 2026-11-27 |
10 | 3     | Build                                  |          |                |                                        |            |              |               |            |
11 | 3.1   | Connect to clinic calendars            | 25d      | 4              | Developer                              | 100%       | 2026-10-22   | 2026-11-25    |            | 13200
12 | 3.2   | Booking and cancelling                 | 30d      | 9, 11FS-10d    | Developer [2]                          | 100%       | 2026-11-20   | 2027-01-06    |            | 31700
13 | 3.3   | Reminders by text message              | 12d      | 12SS+20d       | Developer                              | 100%       | 2026-12-18   | 2027-01-11    |            | 6300
14 | 3.4   | Reports for practice managers          | 10d      | 13             | Developer                              | 100%       | 2027-01-12   | 2027-01-25    |            | 5300
15 | 3.5   | Security test                          | 8d       | 12FS+5d        | Tester                                 | 100%       | 2027-01-14   | 2027-01-25    |            | 4900
16 | 3.6   | Mend what the tests found              | 10d      | 14, 15         | Developer, Tester 50%                  | 40%        | 2027-01-26   |               |            | 7800
17 | 4     | Introduce                              |          |                |                                        |            |              |               |            |
18 | 4.1   | Pilot at two practices                 | 20d      | 16             | Product manager, Tester 50%            |            |              |               |            | 17600
19 | 4.2   | Review of the pilot                    | 3d       | 18             | Product manager                        |            |              |               |            | 1800
20 | 4.3   | Guides and short films                 | 15d      | 18SS+5d        | Service designer                       |            |              |               |            | 8400
21 | 4.4   | Roll out to all practices              | 6w       | 19, 20         | Product manager 50%, Developer 50%     |            |              |               |            | 17100
22 | 4.5   | Online booking open to all             | 0        | 21             |                                        |            |              |               | 2027-05-14 |
23 | 4.6   | Hand over to the service desk          | 5d       | 21FF           | Developer 50%                          |            |              |               |            | 1400
`);
