/** PM_EARNED_VALUE: every earned-value figure of a plan, with what must be known about it. */
import type { Figure } from '../earned-value/figure.js';
import { type Measures, measurePlan } from '../earned-value/measures.js';
import { workingDaysText } from '../health/number-words.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Cell, Table } from '../table/cell.js';
import { finishCell } from './dates.js';
import type { Argument } from './input.js';
import { scheduledPlan } from './plan-input.js';

/** Metric, Value, Note. An unknown figure is blank and its Note says why; ES, AT and SV(t) are in working days. */
export function earnedValueFunction(plan: Argument, ...tables: Argument[]): Table {
  const scheduled = scheduledPlan('PM_EARNED_VALUE', plan, tables);
  const measures = measurePlan(scheduled.plan, scheduled.schedule);
  return [['Metric', 'Value', 'Note'], ...metricRows(scheduled.schedule, measures)];
}

function metricRows(schedule: Schedule, measures: Measures): Cell[][] {
  const row = (metric: string, { value, note }: Figure): Cell[] => [metric, value, note ?? null];
  return [
    row('BAC', measures.budgetAtCompletion),
    row('PV', measures.plannedValue),
    row('EV', measures.earnedValue),
    row('AC', measures.actualCost),
    row('SV', measures.scheduleVariance),
    row('CV', measures.costVariance),
    row('SPI', measures.schedulePerformanceIndex),
    row('CPI', measures.costPerformanceIndex),
    row('EAC', measures.estimateAtCompletion),
    row('ETC', measures.estimateToComplete),
    row('VAC', measures.varianceAtCompletion),
    row('TCPI', measures.toCompletePerformanceIndex),
    row('ES', measures.earnedSchedule),
    row('AT', measures.actualTime),
    row('SV(t)', measures.scheduleVarianceTime),
    row('SPI(t)', measures.schedulePerformanceIndexTime),
    [
      'IEAC(t)',
      finishCell(schedule, measures.forecastFinish),
      estimateNote(measures.independentEstimateTime),
    ],
    row('p-factor', measures.pFactor),
    row('% complete', measures.fractionComplete),
    row('% spent', measures.fractionSpent),
  ];
}

const estimateNote = ({ value, note }: Figure): Cell =>
  value === null ? note : `${workingDaysText(value)} from the baseline start`;
