/** A project off track: recruiting and training community nurses, with one round of interviews to be repeated. */
import { tableOf } from '../drawn-table.js';

export const planTable = tableOf(`
ID | "WBS" | Task                              | Duration | "Predecessors" | Resources                       | % complete | Actual start | Actual finish | Deadline   | Budget | Fixed cost | EV method
1  | 1     | Agree posts and budget            | 10d      |                | Workforce planner               | 100%       | 2026-09-14   | 2026-10-02    |            | 3600   |            |
2  | 2     | First round                       |          |                |                                 |            |              |               |            |        |            |
3  | 2.1   | Advertise                         | 3w       | 1              | Recruitment adviser 50%         | 100%       | 2026-10-05   | 2026-10-30    |            | 9200   | 6500       |
4  | 2.2   | Shortlist                         | 5d       | 3              | Recruitment adviser             | 100%       | 2026-11-02   | 2026-11-10    |            | 1800   |            |
5  | 2.3   | Interview, first round            | 15d      | 4              | Nursing lead                    | 100%       | 2026-11-11   | 2026-12-09    |            | 8400   |            |
6  | 2.4   | Offers accepted, 14 of 20 posts   | 0        | 5              |                                 | 100%       | 2026-12-11   | 2026-12-11    |            |        |            |
7  | 3     | Second round                      |          |                |                                 |            |              |               |            |        |            |
8  | 3.1   | Advertise with a relocation offer | 3w       | 5FS+10d        | Recruitment adviser 50%         | 40%        | 2027-01-18   |               |            | 12500  | 9500       |
9  | 3.2   | Interview, second round           | 10d      | 8              | Nursing lead                    |            |              |               |            | 5600   |            |
10 | 4     | Employment checks                 | 30d      | 6              | Recruitment adviser 50%         | 50%        | 2026-12-14   |               |            | 5400   |            |
11 | 5     | Employment checks, second round   | 30d      | 9              | Recruitment adviser 50%         |            |              |               |            | 3600   |            |
12 | 6     | Induction                         |          |                |                                 |            |              |               |            |        |            |
13 | 6.1   | Prepare induction programme       | 15d      | 1FS+4w         | Training lead                   | 80%        | 2026-12-07   |               |            | 6000   |            |
14 | 6.2   | First induction                   | 10d      | 10, 13         | Training lead, Nursing lead 50% |            |              |               |            | 14200  | 8000       |
15 | 6.3   | Second induction                  | 10d      | 11, 14         | Training lead, Nursing lead 50% |            |              |               |            | 9800   | 4000       |
16 | 7     | All teams at full strength        | 0        | 15             |                                 |            |              |               | 2027-04-30 |        |            |
`);
