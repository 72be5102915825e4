/** A project whose plan needs mending: two tasks wait for each other and one duration cannot be read. */
import { tableOf } from '../drawn-table.js';

export const planTable = tableOf(`
ID | Task                                  | Duration | "Predecessors" | Resources        | % complete | Actual start | Actual finish | Budget
1  | Data sharing agreement                | 20d      |                | Information lead | 100%       | 2026-11-02   | 2026-11-27    | 7200
2  | Choose supplier                       | 30d      | 1SS+5d         | Buyer            | 100%       | 2026-11-09   | 2026-12-18    | 9800
3  | Map records of the four organisations | 25d      | 1              | Data analyst     | 60%        | 2026-11-30   |               | 11500
4  | Agree common codes                    | 10d      | 3              | Data analyst     |            |              |               | 4600
5  | Build interfaces                      | 40d      | 2, 4, 7        | Developer        |            |              |               | 42000
6  | Load test records                     | 8d       | 5              | Data analyst     |            |              |               | 3700
7  | Check record quality                  | 10d      | 6              | Data analyst     |            |              |               | 4600
8  | Privacy assessment                    | soon     | 1              | Information lead |            |              |               | 3600
9  | Security test                         | 10d      | 5              | Tester           |            |              |               | 6100
10 | Train first users                     | 8d       | 3FS+40d        | Training lead    |            |              |               | 5200
11 | Record open to first practices        | 0        | 7, 8, 9, 10    |                  |            |              |               |
12 | Roll out in three waves               | 12w      | 11             | Training lead    |            |              |               | 24000
`);
