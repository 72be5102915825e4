/** The earned-value scalars as custom functions: on single cells, and element by element on ranges. */
import { costPerformanceIndex } from '../earned-value/cost-performance-index.js';
import { costVariance } from '../earned-value/cost-variance.js';
import { estimateAtCompletion } from '../earned-value/estimate-at-completion.js';
import { estimateToComplete } from '../earned-value/estimate-to-complete.js';
import type { Figure } from '../earned-value/figure.js';
import { pert } from '../earned-value/pert.js';
import { schedulePerformanceIndex } from '../earned-value/schedule-performance-index.js';
import { scheduleVariance } from '../earned-value/schedule-variance.js';
import { toCompletePerformanceIndex } from '../earned-value/to-complete-performance-index.js';
import { varianceAtCompletion } from '../earned-value/variance-at-completion.js';
import type { EstimateAtCompletionMethod } from '../plan/settings.js';
import { reachImpactConfidenceEffort } from '../program/reach-impact-confidence-effort.js';
import { weightedShortestJobFirst } from '../program/weighted-shortest-job-first.js';
import type { Cell, Table } from '../table/cell.js';
import { elementWise } from './element-wise.js';
import { type Argument, isOmitted, isTable, WrongCall } from './input.js';

type Result = Table | Cell;

/** A custom function of one, two, three or four numbers, none of which may be blank. */
const ofNumbers =
  (functionName: string, names: readonly string[], compute: (...values: number[]) => Figure) =>
  (...given: Argument[]): Result =>
    elementWise(
      functionName,
      names.map((name, index) => ({ name, argument: given[index] })),
      // elementWise leaves the result blank where a required value is missing.
      compute as (...values: (number | null)[]) => Figure,
    );

export const scheduleVarianceFunction = ofNumbers('PM_SV', ['ev', 'pv'], scheduleVariance);
export const costVarianceFunction = ofNumbers('PM_CV', ['ev', 'ac'], costVariance);
export const schedulePerformanceIndexFunction = ofNumbers('PM_SPI', ['ev', 'pv'], schedulePerformanceIndex);
export const costPerformanceIndexFunction = ofNumbers('PM_CPI', ['ev', 'ac'], costPerformanceIndex);
export const estimateToCompleteFunction = ofNumbers('PM_ETC', ['eac', 'ac'], estimateToComplete);
export const varianceAtCompletionFunction = ofNumbers('PM_VAC', ['bac', 'eac'], varianceAtCompletion);
export const pertFunction = ofNumbers('PM_PERT', ['o', 'm', 'p'], pert);
export const weightedShortestJobFirstFunction = ofNumbers(
  'PM_WSJF',
  ['value', 'time', 'risk', 'size'],
  weightedShortestJobFirst,
);
export const reachImpactConfidenceEffortFunction = ofNumbers(
  'PM_RICE',
  ['reach', 'impact', 'confidence', 'effort'],
  reachImpactConfidenceEffort,
);

/** TCPI, over the budget that is left, or over the estimate where `eac` is given. */
export function toCompletePerformanceIndexFunction(
  bac: Argument,
  ev: Argument,
  ac: Argument,
  eac?: Argument,
): Result {
  const given = !isOmitted(eac);
  const inputs = [
    { name: 'bac', argument: bac },
    { name: 'ev', argument: ev },
    { name: 'ac', argument: ac },
    ...(given ? [{ name: 'eac', argument: eac }] : []),
  ];
  return elementWise('PM_TCPI', inputs, (...values) =>
    toCompletePerformanceIndex(...(values as [number, number, number, number?])),
  );
}

/** EAC by one of the four methods, the same for every cell; CPI where none is given. */
export function estimateAtCompletionFunction(
  bac: Argument,
  ev: Argument,
  ac: Argument,
  method?: Argument,
  pv?: Argument,
): Result {
  const chosen = estimateMethod(method);
  const inputs = [
    { name: 'bac', argument: bac },
    { name: 'ev', argument: ev },
    { name: 'ac', argument: ac },
    { name: 'pv', argument: pv, optional: true },
  ];
  return elementWise('PM_EAC', inputs, (...values) => {
    const [budgetAtCompletion, earnedValue, actualCost, plannedValue] = values as [
      number,
      number,
      number,
      number | null,
    ];
    return estimateAtCompletion({ budgetAtCompletion, earnedValue, actualCost, plannedValue }, chosen);
  });
}

const METHODS: readonly EstimateAtCompletionMethod[] = ['CPI', 'budget', 'CPI*SPI', '0.8CPI+0.2SPI'];

function estimateMethod(method: Argument): EstimateAtCompletionMethod {
  if (isOmitted(method)) return 'CPI';
  const cell = isTable(method) ? method[0]?.[0] : method;
  const typed = String(cell);
  const plain = (text: string) =>
    text.toLowerCase().replace(/[\s·×x]/g, (sign) => (sign.trim() === '' ? '' : '*'));
  const found = METHODS.find((candidate) => plain(candidate) === plain(typed));
  if (found) return found;
  throw new WrongCall(
    `PM_EAC, method: "${typed}" is not a method. Write CPI, budget, CPI*SPI or 0.8CPI+0.2SPI.`,
  );
}
