/** Charts: their specification is kept as it was given, since the engine draws none. */
import type { EngineSheet } from '../engine/engine-sheet.js';
import type { Execution } from './execution.js';
import { enumOf, strict } from './strict.js';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a chart was built from; `position` is row, column and offsets in pixels. */
export interface ChartTerms {
  type: string;
  ranges: Range[];
  headers: number;
  hidden: string;
  position: readonly number[];
  options: Readonly<Record<string, unknown>>;
}

const kept = new WeakMap<object, Map<string, Chart[]>>();

const chartsOf = (run: Execution, { id }: EngineSheet): Chart[] => {
  const tabs = kept.get(run.engine) ?? new Map<string, Chart[]>();
  kept.set(run.engine, tabs);
  const charts = tabs.get(id) ?? [];
  tabs.set(id, charts);
  return charts;
};

export const chartsOn = (run: Execution, tab: EngineSheet): Chart[] => [...chartsOf(run, tab)];

export const addChart = (run: Execution, tab: EngineSheet, chart: Chart): void =>
  void chartsOf(run, tab).push(chart);

export function dropChart(run: Execution, tab: EngineSheet, chart: Chart): void {
  const charts = chartsOf(run, tab);
  const at = charts.indexOf(chart);
  if (at < 0) throw new Error('The chart is not on this sheet.');
  charts.splice(at, 1);
}

/** Replaces a chart by what `modify` made of it. */
export function replaceChart(run: Execution, tab: EngineSheet, chart: Chart): void {
  const charts = chartsOf(run, tab);
  const at = charts.findIndex((each) => each.getChartId() === chart.getChartId());
  if (at < 0) throw new Error('The chart is not on this sheet.');
  charts[at] = chart;
}

let lastId = 0;

export function chartBuilder(from?: ChartTerms, id?: number): Builder {
  const terms: ChartTerms = from ?? {
    type: '',
    ranges: [],
    headers: 0,
    hidden: '',
    position: [1, 1, 0, 0],
    options: {},
  };
  const set = <Key extends keyof ChartTerms>(key: Key, value: ChartTerms[Key]): Builder => {
    terms[key] = value;
    return builder;
  };
  const builder = strict('EmbeddedChartBuilder', {
    setChartType: (type: string) => set('type', type),
    addRange: (range: Range) => set('ranges', [...terms.ranges, range]),
    clearRanges: () => set('ranges', []),
    setNumHeaders: (headers: number) => set('headers', headers),
    setHiddenDimensionStrategy: (hidden: string) => set('hidden', hidden),
    setPosition: (...position: number[]) => set('position', position),
    setOption: (name: string, value: unknown) => set('options', { ...terms.options, [name]: value }),
    build: () => chartFrom({ ...terms }, id),
  }) as unknown as Builder;
  return builder;
}

function chartFrom(terms: ChartTerms, id = ++lastId): Chart {
  return strict('EmbeddedChart', {
    terms,
    getChartId: () => id,
    getRanges: () => terms.ranges,
    modify: () => chartBuilder({ ...terms }, id),
  }) as unknown as Chart;
}

export const CHART_ENUMS = strict('Charts', {
  ChartType: enumOf('LINE', 'AREA', 'COLUMN', 'BAR', 'SCATTER', 'COMBO', 'STEPPED_AREA', 'HISTOGRAM', 'PIE'),
  ChartHiddenDimensionStrategy: enumOf('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
  ChartMergeStrategy: enumOf('MERGE_COLUMNS', 'MERGE_ROWS'),
});
