/** A task as late as possible, as Microsoft Project stored them. Source: Aspose.Tasks example Blank2010.mpp. */
import { test } from 'vitest';
import { expectAsStored } from './stored-plan.js';

test('a task as late as possible: every date and float as stored', () => {
  expectAsStored({
    projectStart: '2016-11-25 08:00',
    plan: [
      ['ID', 'Task', 'Duration', 'Predecessors', 'Constraint'],
      [1, 'TASK 1', 10, '', 'ALAP'],
      [2, 'TASK 2', 5, '1FS', ''],
      [3, 'TASK 3', 4, '2FS', ''],
      [4, 'TASK 4', 3, '3FS', ''],
      [5, 'TASK 5', 3, '4FS', ''],
    ],
    stored: [
      [1, '2016-11-25 08:00', '2016-12-08 17:00', '2016-11-25 08:00', '2016-12-08 17:00', 0],
      [2, '2016-12-09 08:00', '2016-12-15 17:00', '2016-12-09 08:00', '2016-12-15 17:00', 0],
      [3, '2016-12-16 08:00', '2016-12-21 17:00', '2016-12-16 08:00', '2016-12-21 17:00', 0],
      [4, '2016-12-22 08:00', '2016-12-26 17:00', '2016-12-22 08:00', '2016-12-26 17:00', 0],
      [5, '2016-12-27 08:00', '2016-12-29 17:00', '2016-12-27 08:00', '2016-12-29 17:00', 0],
    ],
  });
});
