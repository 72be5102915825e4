/** The sample program's register of risks and what goes with them. */
import { tableOf } from '../drawn-table.js';

export const risksTable = tableOf(`
Risk                                                  | Type       | Probability | Impact | Owner                   | Response                                     | Due        | Status
More asbestos is found in the west wing               | risk       | 30%         | 35000  | Estates project manager | Survey the west wing before strip-out        | 2027-02-12 | Open
Too few nurses apply again                            | risk       | 40%         | 60000  | Workforce planner       | Relocation offer; agency cover for six weeks | 2027-02-26 | Open
Network line is late and holds up telephones          | risk       | 20%         | 8000   | Digital product manager | Mobile link as a stopgap                     | 2027-03-12 | Open
Regulator's assessment takes no more than eight weeks | assumption |             |        | Estates project manager | Ask for the visit date when the file goes in | 2027-02-05 | Open
Six nursing posts are not filled                      | issue      |             | 48000  | Workforce planner       | Second round of interviews                   | 2027-02-26 | Open
Shared care record needs a plan that can be scheduled | action     |             |        | Information lead        | Remove the loop between tasks 5, 6 and 7     | 2027-02-05 | Open
Laboratory link is added to the clinic's scope        | decision   |             | 8900   | Program director        | Draw on the management reserve               | 2027-02-10 | Open
`);
