/** Who and what the sample project works with, at rates in its currency per hour (flooring: per square metre). */
import { tableOf } from '../drawn-table.js';

export const resourcesTable = tableOf(`
Resource            | Department        | Capacity | Rate | Cost per use | Calendar  | Type
Project manager     | Estates           | 1        | 62   |              |           | work
Architect           | Estates           | 1        | 78   |              |           | work
Facilities manager  | Estates           | 1        | 46   |              |           | work
Fit-out contractor  | Estates           | 6        | 44   | 250          |           | work
Services engineer   | Estates           | 2        | 58   |              |           | work
Clinical lead       | Clinical services | 50%      | 85   |              |           | work
Buyer               | Finance           | 1        | 48   |              |           | work
IT engineer         | Digital           | 2        | 60   |              |           | work
Recruitment adviser | People            | 1        | 45   |              |           | work
Training lead       | People            | 1        | 50   |              | Part time | work
Vinyl flooring      | Estates           |          | 34   |              |           | material
`);
