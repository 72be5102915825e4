/** The blank template: enough to show how a plan is typed, two phases, links, a milestone. */
import { tableOf } from '../drawn-table.js';
import type { PlanTemplate } from './plan-template.js';

export const blank: PlanTemplate = {
  plan: tableOf(`
"ID" | "WBS" | Task         | "Duration" | "Predecessors" | Resources | % complete | Budget | Actual cost | Deadline
1    | 1     | First phase  |            |                |           |            |        |             |
2    | 1.1   | First task   | 3d         |                |           |            |        |             |
3    | 1.2   | Second task  | 1w         | 2              |           |            |        |             |
4    | 2     | Second phase |            |                |           |            |        |             |
5    | 2.1   | Third task   | 2d         | 3              |           |            |        |             |
6    | 2.2   | Done         | 0d         | 5              |           |            |        |             |
`),
};
