/** Published cases of the earned-value indices and forecasts; each number with its source and how it is derived. */
import { describe, expect, test } from 'vitest';
import { costPerformanceIndex } from '../../shared/earned-value/cost-performance-index.js';
import { costVariance } from '../../shared/earned-value/cost-variance.js';
import { estimateAtCompletion } from '../../shared/earned-value/estimate-at-completion.js';
import { estimateToComplete } from '../../shared/earned-value/estimate-to-complete.js';
import { fromFigures } from '../../shared/earned-value/figure.js';
import { schedulePerformanceIndex } from '../../shared/earned-value/schedule-performance-index.js';
import { scheduleVariance } from '../../shared/earned-value/schedule-variance.js';
import { toCompletePerformanceIndex } from '../../shared/earned-value/to-complete-performance-index.js';
import { varianceAtCompletion } from '../../shared/earned-value/variance-at-completion.js';

describe('V03: the full block at PV 500, EV 400, AC 500, BAC 1000 (test suite of evm_engine, GitHub)', () => {
  const inputs = { budgetAtCompletion: 1000, earnedValue: 400, actualCost: 500, plannedValue: 500 };

  test('variances: 400 − 500 twice', () => {
    expect(scheduleVariance(400, 500).value).toBe(-100);
    expect(costVariance(400, 500).value).toBe(-100);
  });

  test('indices: 400 / 500 twice', () => {
    expect(schedulePerformanceIndex(400, 500).value).toBe(0.8);
    expect(costPerformanceIndex(400, 500).value).toBe(0.8);
  });

  test('EAC by CPI: 1000 / 0.8, ETC 1250 − 500, VAC 1000 − 1250', () => {
    expect(estimateAtCompletion(inputs, 'CPI').value).toBe(1250);
    expect(estimateToComplete(1250, 500).value).toBe(750);
    expect(varianceAtCompletion(1000, 1250).value).toBe(-250);
  });

  test('EAC by CPI·SPI: 500 + 600 / 0.64', () => {
    expect(estimateAtCompletion(inputs, 'CPI*SPI').value).toBeCloseTo(1437.5, 9);
  });

  test('EAC by 0.8·CPI + 0.2·SPI: both indices are 0.8, so 500 + 600 / 0.8', () => {
    expect(estimateAtCompletion(inputs, '0.8CPI+0.2SPI').value).toBeCloseTo(1250, 9);
  });

  test('TCPI: 600 / 500 to the budget, 600 / 750 to the estimate', () => {
    expect(toCompletePerformanceIndex(1000, 400, 500).value).toBe(1.2);
    expect(toCompletePerformanceIndex(1000, 400, 500, 1250).value).toBe(0.8);
  });
});

describe('V12: PV 40,000, EV 30,000, AC 35,000, BAC 100,000 (pmcontrols validation_cases.json, evm-hand-001)', () => {
  const inputs = { budgetAtCompletion: 100000, earnedValue: 30000, actualCost: 35000, plannedValue: 40000 };

  test('variances and indices: 30 − 35, 30 − 40, 30 / 35, 30 / 40', () => {
    expect(costVariance(30000, 35000).value).toBe(-5000);
    expect(scheduleVariance(30000, 40000).value).toBe(-10000);
    expect(costPerformanceIndex(30000, 35000).value).toBeCloseTo(0.8571428571428571, 12);
    expect(schedulePerformanceIndex(30000, 40000).value).toBe(0.75);
  });

  test('EAC by CPI 100,000 · 35 / 30; by the budgeted rest 35,000 + 70,000', () => {
    expect(estimateAtCompletion(inputs, 'CPI').value).toBeCloseTo(116666.66666666667, 6);
    expect(estimateAtCompletion(inputs, 'budget').value).toBe(105000);
  });

  test('ETC 116,666.67 − 35,000, VAC 100,000 − 116,666.67, TCPI 70 / 65', () => {
    expect(estimateToComplete(350000 / 3, 35000).value).toBeCloseTo(81666.66666666667, 6);
    expect(varianceAtCompletion(100000, 350000 / 3).value).toBeCloseTo(-16666.66666666667, 6);
    expect(toCompletePerformanceIndex(100000, 30000, 35000).value).toBeCloseTo(1.0769230769230769, 12);
  });
});

describe('V15: the task "Set up database", PV 3,000, EV 2,000, AC 4,500, BAC 10,000 (ProjectEngineer.net)', () => {
  test('CV 2,000 − 4,500, SV 2,000 − 3,000', () => {
    expect(costVariance(2000, 4500).value).toBe(-2500);
    expect(scheduleVariance(2000, 3000).value).toBe(-1000);
  });

  test('CPI 2,000 / 4,500 and SPI 2,000 / 3,000, printed as 0.44 and 0.67', () => {
    expect(costPerformanceIndex(2000, 4500).value).toBeCloseTo(0.44, 2);
    expect(schedulePerformanceIndex(2000, 3000).value).toBeCloseTo(0.67, 2);
  });

  test('EAC by the budgeted rest: 4,500 + 8,000', () => {
    const inputs = { budgetAtCompletion: 10000, earnedValue: 2000, actualCost: 4500, plannedValue: 3000 };
    expect(estimateAtCompletion(inputs, 'budget').value).toBe(12500);
  });
});

test('V16: PV 40,000, EV 35,000, AC 36,000 (R package PRA 0.3.0, after Damnjanovic and Reinschmidt 2020)', () => {
  expect(scheduleVariance(35000, 40000).value).toBe(-5000);
  expect(costVariance(35000, 36000).value).toBe(-1000);
  expect(schedulePerformanceIndex(35000, 40000).value).toBe(0.875);
  expect(costPerformanceIndex(35000, 36000).value).toBeCloseTo(0.9722222, 6);
});

describe('V22: end of period 8, work done before it was planned (Larson and Gray, ch. 13, exercise 3, solution sheet)', () => {
  const tasks = [
    { task: 'A', earned: 400, actual: 300, planned: 400 },
    { task: 'B', earned: 2400, actual: 2200, planned: 2400 },
    { task: 'C', earned: 1500, actual: 1500, planned: 1500 },
    { task: 'D', earned: 400, actual: 300, planned: 0 },
    { task: 'E', earned: 300, actual: 300, planned: 300 },
    { task: 'F', earned: 0, actual: 0, planned: 0 },
  ];
  const sum = (pick: (task: (typeof tasks)[number]) => number) =>
    tasks.reduce((total, task) => total + pick(task), 0);

  test('sums: EV 5,000, AC 4,600, PV 4,600; CV and SV 400', () => {
    const [earned, actual, planned] = [sum((t) => t.earned), sum((t) => t.actual), sum((t) => t.planned)];
    expect([earned, actual, planned]).toEqual([5000, 4600, 4600]);
    expect(costVariance(earned, actual).value).toBe(400);
    expect(scheduleVariance(earned, planned).value).toBe(400);
  });

  test('task D has no SPI, for nothing of it was planned yet', () => {
    expect(schedulePerformanceIndex(400, 0)).toEqual({ value: null, note: 'nothing was planned by then' });
  });
});

describe('V36a: first period, nothing planned or earned, 538.30 spent (Project_0000, Hugging Face data set patrick2321/evm-pv-ev-ac-bac-timeseries)', () => {
  const inputs = {
    budgetAtCompletion: 2306616.51081,
    earnedValue: 0,
    actualCost: 538.298828,
    plannedValue: 0,
  };
  const estimate = estimateAtCompletion(inputs, 'CPI');

  test('SV 0 − 0, CV 0 − 538.30, CPI 0 / 538.30', () => {
    expect(scheduleVariance(0, 0).value).toBe(0);
    expect(costVariance(0, 538.298828).value).toBeCloseTo(-538.298828, 6);
    expect(costPerformanceIndex(0, 538.298828).value).toBe(0);
  });

  test('SPI, EAC by CPI, ETC and VAC are unknown and say why', () => {
    expect(schedulePerformanceIndex(0, 0).value).toBeNull();
    expect(estimate.value).toBeNull();
    const complete = fromFigures([estimate], (eac) => estimateToComplete(eac, 538.298828));
    const variance = fromFigures([estimate], (eac) => varianceAtCompletion(2306616.51081, eac));
    expect(complete).toEqual({
      value: null,
      note: 'nothing was earned yet, so the rest cannot be projected from it',
    });
    expect(variance.value).toBeNull();
  });
});
