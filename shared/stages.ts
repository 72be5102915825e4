/**
 * The order of the core's stages, and what each one does.
 *
 * A stage imports only itself and stages before it. The dependency rules and the drawing in the README are made
 * from this list, so they cannot disagree with it.
 */
export interface Stage {
  /** Its folder under `shared/`. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly does: string;
}

export const stages: readonly Stage[] = [
  { name: 'time', does: 'Counts working time: minutes, serial days, calendars.' },
  { name: 'table', does: 'Reads tables by header name and collects every problem found in their cells.' },
  { name: 'plan', does: 'Turns tables into a plan: tasks, dependencies, resources, settings.' },
  { name: 'schedule', does: 'Dates every task, with its float and the reason for its date.' },
  { name: 'capacity', does: 'Sets load against availability, names overloads and levels them.' },
  { name: 'earned-value', does: 'Measures planned, earned and actual value, and forecasts from them.' },
  { name: 'risk', does: 'Simulates finish and cost from three-point estimates.' },
  { name: 'output', does: 'Draws what was delivered over time: S-curve, burn-up, throughput.' },
  { name: 'health', does: 'Gives each dimension of a project its health and reason, by stated rules.' },
  { name: 'goals', does: 'Gives each success metric its verdict and reason.' },
  {
    name: 'risk-register',
    does: 'Reads the register of risks, decisions and actions, with the exposure of each.',
  },
  { name: 'quality', does: 'Checks a plan against its data problems and the DCMA 14 points.' },
  { name: 'summary', does: 'Condenses a project to the one record that every view shows.' },
  { name: 'program', does: 'Rolls projects up, ranks and selects them, and carries slips between them.' },
  { name: 'report', does: 'Writes status and executive reports as structured blocks.' },
  { name: 'exchange', does: 'Reads and writes Microsoft Project XML and CSV.' },
  { name: 'functions', does: 'Offers all of it as custom functions: tables in, a table out.' },
];

/** Pure data outside the order: only the shells and the tests import it. */
export const sampleFolder = 'sample';
