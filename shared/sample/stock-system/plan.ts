/** A project that reports nothing yet: its manager has not set a status date. */
import { tableOf } from '../drawn-table.js';

export const planTable = tableOf(`
No | Activity                       | Days | "Depends on" | Owner                       | Cost
1  | List what is stocked where     | 10   |              | Supplies manager            | 3800
2  | Agree the rules for reordering | 5    | 1            | Supplies manager            | 1900
3  | Write requirements             | 12   | 1SS+5d       | Business analyst            | 5800
4  | Invite offers                  | 20   | 3            | Buyer 25%                   | 1900
5  | Choose a system                | 8    | 2, 4         | Supplies manager, Buyer 50% | 4600
6  | Sign the contract              | 0    | 5FS+5d       |                             |
7  | Set up the system              | 20   | 6            | Supplier                    | 36000
8  | Label shelves and scanners     | 15   | 6FS+10d      | Supplies manager 50%        | 14500
9  | Load stock and prices          | 8    | 7, 8FF+2d    | Business analyst            | 3900
10 | Train store keepers            | 6    | 9SS+3d       | Training lead               | 3000
11 | Run old and new side by side   | 20   | 9, 10        | Supplies manager            | 7700
12 | Old system switched off        | 0    | 11           |                             |
`);
