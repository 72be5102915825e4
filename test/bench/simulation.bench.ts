/**
 * `PM_RISK` and `PM_CRITICALITY` through the built bundle: 1,000 tasks over 10,000 runs, on one calendar, and on several
 * with teams, every kind of link, hard dates, deadlines and progress.
 */
import { bundleContext } from '../support/bundle-context.js';
import { type Bench, leastMilliseconds, type Measured } from './bench.js';

type Cells = (string | number)[][];

const TASKS = 1000;
const RUNS = 10_000;
/** In calibration loops of 100 ms: a third of the 30 seconds that a custom function may take are 100 of them. */
const MOST_LOOPS = { oneCalendar: 25, everything: 100 };

/** Every task after two before it, with estimates from 20 % below to 60 % above its duration. */
function generatedPlan(withEverything: boolean): Cells {
  const rows: Cells = [
    ['ID', 'Task', 'Duration', 'Optimistic', 'Most likely', 'Pessimistic', 'Predecessors', ...MORE_COLUMNS],
  ];
  for (let id = 1; id <= TASKS; id += 1) {
    const days = 5 + ((id * 3) % 5);
    const [near = 0, far = 0] = [id - 1 - ((id * 7) % 9), id - 20 - ((id * 13) % 41)];
    const types = withEverything ? [id % 7 === 0 ? 'FF+1d' : '', id % 5 === 0 ? 'SS+2d' : ''] : ['', ''];
    const links = [near, far].flatMap((before, at) => (before > 0 ? [`${before}${types[at]}`] : []));
    const more = withEverything ? everything(id) : [];
    rows.push([id, `Task ${id}`, days, days * 0.8, days, days * 1.6, links.join(', '), ...more]);
  }
  return rows;
}

const MORE_COLUMNS = ['Resources', 'Constraint', 'Constraint date', 'Deadline', '% complete', 'Actual start'];

/** Every fourth task has a team of two; some have a date to keep; the first are done or begun. */
function everything(id: number): (string | number)[] {
  const one = PEOPLE[id % 3] as string;
  const constraint = id % 50 === 0 ? 'SNET' : id % 97 === 0 ? 'FNLT' : id % 89 === 0 ? 'MSO' : '';
  return [
    id % 4 === 0 ? `${one}, ${PEOPLE[(id + 1) % 3]}` : one,
    constraint,
    constraint === '' ? '' : '2028-06-01',
    id % 40 === 0 ? '2029-01-01' : '',
    id < 30 ? 1 : id < 60 ? 0.5 : '',
    id < 30 ? '2027-01-04' : '',
  ];
}

const PEOPLE = ['Ann', 'Ben', 'Cleo'];
const SETTINGS: Cells = [
  ['Setting', 'Value'],
  ['Project start', '2027-01-04'],
  ['Status date', '2027-02-01'],
  ['Simulations', RUNS],
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
function simulating(name: string, plan: Cells, ...tables: Cells[]): number {
  const simulate = bundleContext().prepare(name, plan, SETTINGS, ...tables);
  const last = simulate().at(-1);
  if (last === undefined || last[1] === '') throw new Error(`${name} found no finish.`);
  return leastMilliseconds(simulate, 2);
}

const simulation: Bench = ({ calibration }) => {
  const row = (name: string, milliseconds: number, limit: number): Measured => ({
    name: `${name} of 1,000 tasks over 10,000 runs`,
    ratio: milliseconds / calibration,
    against: 'the calibration loop',
    limit,
    detail: `${(milliseconds / 1000).toFixed(1)} s`,
  });
  const plain = generatedPlan(false);
  const rich = generatedPlan(true);
  return [
    row('finish', simulating('PM_RISK', plain), MOST_LOOPS.oneCalendar),
    row('criticality', simulating('PM_CRITICALITY', plain), MOST_LOOPS.oneCalendar),
    row('finish, with everything,', simulating('PM_RISK', rich, RESOURCES, DAYS_OFF), MOST_LOOPS.everything),
    row(
      'criticality, with everything,',
      simulating('PM_CRITICALITY', rich, RESOURCES, DAYS_OFF),
      MOST_LOOPS.everything,
    ),
  ];
};

export default simulation;
