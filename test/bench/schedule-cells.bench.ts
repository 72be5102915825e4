/** From cells to cells through the built bundle: `PM_SCHEDULE` over plans of 1,000, of 10,000 and of 100,000 tasks. */
import { bundleContext } from '../support/bundle-context.js';
import { type Bench, leastMilliseconds } from './bench.js';

type Cells = (string | number)[][];

/** Every task after two before it, near and far, as in a plan with several teams; sizes 1 to 5 days. */
function generatedPlan(tasks: number): Cells {
  const rows: Cells = [['ID', 'Task', 'Duration', 'Predecessors']];
  for (let id = 1; id <= tasks; id += 1) {
    const near = Math.max(0, id - 1 - ((id * 7) % 9));
    const far = Math.max(0, id - 20 - ((id * 13) % 41));
    const predecessors = [...new Set([near, far])].filter((before) => before > 0 && before < id);
    rows.push([id, `Task ${id}`, 1 + ((id * 3) % 5), predecessors.join(', ')]);
  }
  return rows;
}

const settings: Cells = [
  ['Setting', 'Value'],
  ['Project start', '2027-01-04'],
];

/** Milliseconds, least of several runs; the answer is looked at, so that a refusal is not taken for speed. */
function scheduling(tasks: number, runs: number): number {
  const schedule = bundleContext().prepare('PM_SCHEDULE', generatedPlan(tasks), settings);
  const dated = schedule().filter((row) => row[0] !== '').length - 1;
  if (dated !== tasks) throw new Error(`PM_SCHEDULE dated ${dated} of ${tasks} tasks.`);
  return leastMilliseconds(schedule, runs);
}

const scheduleCells: Bench = ({ calibration }) => {
  const small = scheduling(1000, 30);
  const large = scheduling(10_000, 20);
  const huge = scheduling(100_000, 5);
  return [
    {
      name: '10,000 tasks and 20,000 links, cells to cells',
      ratio: large / calibration,
      against: 'the calibration loop',
      limit: 0.6,
      detail: `${large.toFixed(0)} ms`,
    },
    {
      name: '100,000 tasks and 200,000 links, cells to cells',
      ratio: huge / calibration,
      against: 'the calibration loop',
      limit: 10,
      detail: `${huge.toFixed(0)} ms`,
    },
    {
      name: 'time per task, 10,000 tasks',
      ratio: large / 10 / small,
      against: 'that of 1,000 tasks',
      limit: 2,
      detail: `1,000 tasks: ${small.toFixed(1)} ms`,
    },
  ];
};

export default scheduleCells;
