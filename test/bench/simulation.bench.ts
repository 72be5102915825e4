/** `PM_RISK` and `PM_CRITICALITY` through the built bundle: 1,000 tasks over 10,000 runs, on one calendar and on several. */
import { bundleContext } from '../support/bundle-context.js';
import { type Bench, leastMilliseconds } from './bench.js';

type Cells = (string | number)[][];

const TASKS = 1000;
/** In calibration loops of 100 ms; a third of the 30 seconds that a custom function may take are 100 of them. */
const MOST_LOOPS = 60;

/** Every task after two before it, with estimates from 20 % below to 60 % above its duration. */
function generatedPlan(): Cells {
  const rows: Cells = [
    ['ID', 'Task', 'Duration', 'Optimistic', 'Most likely', 'Pessimistic', 'Predecessors', 'Resources'],
  ];
  for (let id = 1; id <= TASKS; id += 1) {
    const days = 5 + ((id * 3) % 5);
    const before = [id - 1 - ((id * 7) % 9), id - 20 - ((id * 13) % 41)].filter((each) => each > 0);
    const name = ['Ann', 'Ben', 'Cleo'][id % 3] as string;
    rows.push([id, `Task ${id}`, days, days * 0.8, days, days * 1.6, before.join(', '), name]);
  }
  return rows;
}

const settings = (runs: number): Cells => [
  ['Setting', 'Value'],
  ['Project start', '2027-01-04'],
  ['Simulations', runs],
];
const RESOURCES: Cells = [
  ['Resource', 'Rate'],
  ['Ann', 50],
  ['Ben', 60],
  ['Cleo', 70],
];
const DAYS_OFF: Cells = [
  ['Calendar', 'From', 'To', 'Hours'],
  ['Ann', '2027-02-01', '2027-02-05', 0],
  ['Ben', '2027-03-01', '2027-03-05', 0],
];

/** Milliseconds; the answer is looked at, so that a refusal is not taken for speed. */
function simulating(name: string, ...tables: Cells[]): number {
  const simulate = bundleContext().prepare(name, generatedPlan(), ...tables);
  const last = simulate().at(-1);
  if (last === undefined || last[1] === '') throw new Error(`${name} found no finish.`);
  return leastMilliseconds(simulate, 2);
}

const simulation: Bench = ({ calibration }) => {
  const risk = simulating('PM_RISK', settings(10_000));
  const criticality = simulating('PM_CRITICALITY', settings(10_000));
  const calendars = simulating('PM_RISK', settings(1000), RESOURCES, DAYS_OFF);
  return [
    {
      name: 'finish of 1,000 tasks over 10,000 runs',
      ratio: risk / calibration,
      against: 'the calibration loop',
      limit: MOST_LOOPS,
      detail: `${(risk / 1000).toFixed(1)} s`,
    },
    {
      name: 'criticality of 1,000 tasks over 10,000 runs',
      ratio: criticality / calibration,
      against: 'the calibration loop',
      limit: MOST_LOOPS,
      detail: `${(criticality / 1000).toFixed(1)} s`,
    },
    {
      name: 'finish of 1,000 tasks on several calendars over 1,000 runs',
      ratio: calendars / calibration,
      against: 'the calibration loop',
      detail: `${(calendars / 1000).toFixed(1)} s`,
    },
  ];
};

export default simulation;
