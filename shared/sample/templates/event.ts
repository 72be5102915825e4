/** The event template: a conference at a weekend for some three hundred guests. */
import { tableOf } from '../drawn-table.js';
import type { PlanTemplate } from './plan-template.js';

export const event: PlanTemplate = {
  plan: tableOf(`
"ID" | "WBS" | Task                           | "Duration" | "Predecessors" | Resources                               | % complete | Budget | Fixed cost | Accrual | Actual cost | Deadline | Calendar
1    | 1     | Concept                        |            |                |                                         |            |        |            |         |             |          |
2    | 1.1   | Aims, audience and budget      | 5d         |                | Event manager                           |            |        |            |         |             |          |
3    | 1.2   | Compare venues and dates       | 8d         | 2              | Event manager 50%                       |            |        |            |         |             |          |
4    | 1.3   | Sign venue contract            | 2d         | 3              | Event manager                           |            |        | 6000       | end     |             |          |
5    | 1.4   | Date and place fixed           | 0d         | 4              |                                         |            |        |            |         |             |          |
6    | 2     | Programme                      |            |                |                                         |            |        |            |         |             |          |
7    | 2.1   | Invite and confirm speakers    | 5w         | 5              | Programme lead 50%                      |            |        | 7500       | end     |             |          |
8    | 2.2   | Plan rooms and times           | 5d         | 7              | Programme lead                          |            |        |            |         |             |          |
9    | 2.3   | Programme published            | 0d         | 8              |                                         |            |        |            |         |             |          |
10   | 3     | Guests and sponsors            |            |                |                                         |            |        |            |         |             |          |
11   | 3.1   | Win sponsors                   | 6w         | 5              | Sponsorship lead 50%                    |            |        |            |         |             |          |
12   | 3.2   | Website and registration       | 3w         | 5              | Marketing lead                          |            |        | 3200       |         |             |          |
13   | 3.3   | Advertise                      | 6w         | 9, 12          | Marketing lead 50%                      |            |        | 9000       |         |             |          |
14   | 3.4   | Registration closed            | 0d         | 13             |                                         |            |        |            |         |             |          |
15   | 4     | Making it happen               |            |                |                                         |            |        |            |         |             |          |
16   | 4.1   | Choose catering and stage crew | 2w         | 5              | Event manager 50%                       |            |        |            |         |             |          |
17   | 4.2   | Safety plan and permits        | 3w         | 16             | Event manager 25%                       |            |        | 900        | end     |             |          |
18   | 4.3   | Order meals, badges and signs  | 4d         | 14, 16         | Event manager 50%, Marketing lead 50%   |            |        | 5400       | end     |             |          |
19   | 4.4   | Brief stewards and speakers    | 2d         | 18             | Event manager, Programme lead           |            |        |            |         |             |          |
20   | 4.5   | Build up                       | 1d         | 17, 18, 19     | Host, Steward [8]                       |            |        | 8800       | start   |             |          | Build-up day
21   | 4.6   | Event                          | 2d         | 20, 11         | Host [2], Steward [12]                  |            |        | 41000      | end     |             |          | Event weekend
22   | 4.7   | Take down                      | 1d         | 21             | Steward [6]                             |            |        | 1500       |         |             |          |
23   | 5     | Afterwards                     |            |                |                                         |            |        |            |         |             |          |
24   | 5.1   | Thank, survey and settle bills | 5d         | 22             | Event manager 50%, Sponsorship lead 50% |            |        |            |         |             |          |
25   | 5.2   | Event closed                   | 0d         | 24             |                                         |            |        |            |         |             |          |
`),
  resources: tableOf(`
Resource         | Department | Capacity | Rate | Calendar | Type
Event manager    | Events     | 1        | 58   |          | work
Programme lead   | Events     | 1        | 55   |          | work
Marketing lead   | Marketing  | 1        | 52   |          | work
Sponsorship lead | Marketing  | 1        | 54   |          | work
Host             | Events     | 2        | 46   | All days | work
Steward          | Events     | 12       | 24   | All days | work
`),
  calendar: tableOf(`
Calendar      | From | To | Days    | Hours | Note
All days      |      |    | Mon-Sun |       | Those who are there work at weekends too
Build-up day  |      |    | Fri     |       | The venue lets us in on the day before
Event weekend |      |    | Sat-Sun |       | A conference on Saturday and Sunday
`),
};
