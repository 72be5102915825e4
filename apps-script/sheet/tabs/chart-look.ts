/** One look for every chart: the baseline thin and grey, what is real strong, forecasts dashed. */

const CHART_GREY = '#80868b';
export const CHART_STRONG = '#1a56db';
const CHART_SPENT = '#9a3412';

export interface SeriesLook {
  readonly color: string;
  readonly lineWidth: number;
  readonly lineDashStyle?: readonly number[];
}

const DASHED = [6, 4] as const;

export const BASELINE_LINE: SeriesLook = { color: CHART_GREY, lineWidth: 1 };
export const LIMIT_LINE: SeriesLook = { color: '#202124', lineWidth: 1 };
export const REAL_LINE: SeriesLook = { color: CHART_STRONG, lineWidth: 3 };
export const SPENT_LINE: SeriesLook = { color: CHART_SPENT, lineWidth: 2 };
export const FORECAST_LINE: SeriesLook = { color: CHART_STRONG, lineWidth: 2, lineDashStyle: DASHED };
