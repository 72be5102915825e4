/** The software release template: from the agreed scope to a release that is watched for two weeks. */
import { tableOf } from '../drawn-table.js';
import type { PlanTemplate } from './plan-template.js';

export const softwareRelease: PlanTemplate = {
  plan: tableOf(`
"ID" | "WBS" | Task                                 | "Duration" | "Predecessors" | Resources                       | % complete | Budget | Actual cost | Deadline | Optimistic | Most likely | Pessimistic
1    | 1     | Scope and design                     |            |                |                                 |            |        |             |          |            |             |
2    | 1.1   | Agree scope and acceptance criteria  | 4d         |                | Product owner, Tester 25%       |            |        |             |          | 3d         | 4d          | 8d
3    | 1.2   | Design screens and flows             | 8d         | 2              | Designer                        |            |        |             |          | 6d         | 8d          | 14d
4    | 1.3   | Decide architecture and data changes | 4d         | 2              | Developer                       |            |        |             |          | 3d         | 4d          | 7d
5    | 1.4   | Scope agreed                         | 0d         | 3, 4           |                                 |            |        |             |          |            |             |
6    | 2     | Build                                |            |                |                                 |            |        |             |          |            |             |
7    | 2.1   | Change the database                  | 5d         | 5              | Developer                       |            |        |             |          | 4d         | 5d          | 9d
8    | 2.2   | Build the services                   | 12d        | 7              | Developer [2]                   |            |        |             |          | 9d         | 12d         | 20d
9    | 2.3   | Build the screens                    | 12d        | 5              | Developer                       |            |        |             |          | 9d         | 12d         | 18d
10   | 2.4   | Review screens with users            | 2d         | 9FS-4d         | Designer, Product owner 50%     |            |        |             |          |            |             |
11   | 2.5   | Features complete                    | 0d         | 8, 9, 10       |                                 |            |        |             |          |            |             |
12   | 3     | Test                                 |            |                |                                 |            |        |             |          |            |             |
13   | 3.1   | Write test cases                     | 6d         | 5              | Tester                          |            |        |             |          | 5d         | 6d          | 9d
14   | 3.2   | System test                          | 8d         | 11, 13         | Tester                          |            |        |             |          | 6d         | 8d          | 14d
15   | 3.3   | Mend what system test finds          | 8d         | 14SS+2d        | Developer [2]                   |            |        |             |          | 5d         | 8d          | 15d
16   | 3.4   | Security test by an outside firm     | 5d         | 11             |                                 |            | 9500   |             |          | 4d         | 5d          | 8d
17   | 3.5   | Load test                            | 3d         | 15             | Tester, Developer 50%           |            |        |             |          |            |             |
18   | 3.6   | Acceptance test                      | 4d         | 15, 17         | Product owner                   |            |        |             |          | 3d         | 4d          | 7d
19   | 4     | Release                              |            |                |                                 |            |        |             |          |            |             |
20   | 4.1   | Write release notes and help         | 4d         | 11             | Designer 50%, Product owner 25% |            |        |             |          |            |             |
21   | 4.2   | Rehearse release and way back        | 2d         | 16, 18         | Developer                       |            |        |             |          |            |             |
22   | 4.3   | Decision to release                  | 0d         | 18, 20, 21     |                                 |            |        |             |          |            |             |
23   | 4.4   | Release in steps                     | 2d         | 22             | Developer, Tester               |            |        |             |          |            |             |
24   | 4.5   | Watch errors and speed               | 10d        | 23             | Developer 50%                   |            |        |             |          |            |             |
25   | 4.6   | Release closed                       | 0d         | 24             |                                 |            |        |             |          |            |             |
`),
  resources: tableOf(`
Resource      | Department  | Capacity | Rate | Type
Product owner | Product     | 1        | 72   | work
Designer      | Product     | 1        | 64   | work
Developer     | Engineering | 3        | 70   | work
Tester        | Engineering | 1        | 58   | work
`),
};
