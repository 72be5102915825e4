/** Links of each type, as Microsoft Project stored them. Source: MPXJ test file for relations. */
import { test } from 'vitest';
import { expectAsStored } from './stored-plan.js';

test('links of each type: every date and float as stored', () => {
  expectAsStored({
    projectStart: '2006-09-21 08:00',
    plan: [
      ['ID', 'Task', 'Duration', 'Predecessors'],
      [1, 'Task 1', 1, ''],
      [2, 'Task 2', 1, '1FS'],
      [3, 'Task 3', 1, '2SS+480m'],
      [4, 'Task 4', 1, '3FF'],
      [5, 'Task 5', 1, '4SF'],
    ],
    stored: [
      [1, '2006-09-21 08:00', '2006-09-21 17:00', '2006-09-21 08:00', '2006-09-21 17:00', 0],
      [2, '2006-09-22 08:00', '2006-09-22 17:00', '2006-09-22 08:00', '2006-09-22 17:00', 0],
      [3, '2006-09-25 08:00', '2006-09-25 17:00', '2006-09-25 08:00', '2006-09-25 17:00', 0],
      [4, '2006-09-25 08:00', '2006-09-25 17:00', '2006-09-25 08:00', '2006-09-25 17:00', 0],
      [5, '2006-09-22 08:00', '2006-09-22 17:00', '2006-09-25 08:00', '2006-09-25 17:00', 480], // stored as 2006-09-25 08:00, the later form of the same working moment
    ],
  });
});
