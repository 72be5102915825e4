/** The construction template: a small house from the permit to handing over the keys. */
import { tableOf } from '../drawn-table.js';
import type { PlanTemplate } from './plan-template.js';

export const construction: PlanTemplate = {
  plan: tableOf(`
"ID" | "WBS" | Task                            | "Duration" | "Predecessors" | Resources                   | % complete | Budget | Fixed cost | Accrual | Actual cost | Deadline
1    | 1     | Before work begins              |            |                |                             |            |        |            |         |             |
2    | 1.1   | Building permit                 | 6w         |                | Architect 20%               |            |        | 3800       | start   |             |
3    | 1.2   | Tender and award trades         | 4w         | 2SS+2w         | Site manager 50%            |            |        |            |         |             |
4    | 1.3   | Set up site, water and power    | 3d         | 2, 3           | Site manager, Crew [2]      |            |        | 4200       | start   |             |
5    | 2     | Groundwork                      |            |                |                             |            |        |            |         |             |
6    | 2.1   | Excavate                        | 4d         | 4              | Crew [2], Excavator         |            |        |            |         |             |
7    | 2.2   | Drains and service pipes        | 4d         | 6SS+2d         | Crew [2]                    |            |        | 5600       |         |             |
8    | 2.3   | Formwork, steel and slab        | 6d         | 6, 7           | Crew [4], Concrete [38]     |            |        | 3900       |         |             |
9    | 2.4   | Slab ready to build on          | 0d         | 8FS+7ed        |                             |            |        |            |         |             |
10   | 3     | Shell                           |            |                |                             |            |        |            |         |             |
11   | 3.1   | Walls and first floor           | 4w         | 9              | Crew [4], Site manager 50%  |            |        | 31000      |         |             |
12   | 3.2   | Roof frame and covering         | 2w         | 11             |                             |            | 27500  |            |         |             |
13   | 3.3   | Windows and outside doors       | 4d         | 11FS+1w        |                             |            | 21400  |            |         |             |
14   | 3.4   | Weathertight                    | 0d         | 12, 13         |                             |            |        |            |         |             |
15   | 4     | Inside                          |            |                |                             |            |        |            |         |             |
16   | 4.1   | Plumbing and heating, first fix | 8d         | 14             | Plumber [2]                 |            |        | 9800       |         |             |
17   | 4.2   | Electrics, first fix            | 7d         | 14             | Electrician [2]             |            |        | 6100       |         |             |
18   | 4.3   | Plaster and screed              | 8d         | 16, 17         | Crew [3]                    |            |        | 7400       |         |             |
19   | 4.4   | Drying                          | 0d         | 18FS+14ed      |                             |            |        |            |         |             |
20   | 4.5   | Tiles, floors and joinery       | 3w         | 19             | Crew [3], Site manager 50%  |            |        | 22800      |         |             |
21   | 4.6   | Second fix, all services        | 6d         | 20FF+2d        | Plumber, Electrician        |            |        | 8600       |         |             |
22   | 5     | Handover                        |            |                |                             |            |        |            |         |             |
23   | 5.1   | Outside works and clearing      | 2w         | 14             | Excavator                   |            | 11200  |            |         |             |
24   | 5.2   | Inspections and defects         | 5d         | 20, 21, 23     | Site manager, Architect 50% |            |        | 1200       | end     |             |
25   | 5.3   | Keys handed over                | 0d         | 24             |                             |            |        |            |         |             |
`),
  resources: tableOf(`
Resource     | Department | Capacity | Rate | Overtime rate | Cost per use | Type
Architect    | Design     | 1        | 85   |               |              | work
Site manager | Site       | 1        | 62   | 80            |              | work
Crew         | Site       | 4        | 41   | 56            |              | work
Plumber      | Trades     | 2        | 54   |               |              | work
Electrician  | Trades     | 2        | 56   |               |              | work
Excavator    | Plant      | 1        | 68   |               | 350          | work
Concrete     | Materials  |          | 155  |               |              | material
`),
  settings: tableOf(`
Setting       | Value
Working hours | 07:00-12:00, 12:45-15:45
`),
};
