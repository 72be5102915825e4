/** What a chart of the add-on shows: its specification and the cells it is drawn from, ready to be drawn. */
import type { ChartTerms } from '../fake/charts.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
  /** Beside the labels; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly id: number;
  readonly kind: 'LINE' | 'COLUMN' | 'BAR';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface SeriesTerms {
  readonly color?: string;
  readonly lineWidth?: number;
  readonly lineDashStyle?: readonly number[];
}

const PLAIN_COLOR = '#5f6368';
const KINDS = ['LINE', 'COLUMN', 'BAR'] as const;

/** The charts of a sheet of which this page can draw the kind. */
export const chartsOf = (sheet: Sheet): ChartData[] =>
  sheet.getCharts().flatMap((chart) => {
    const { terms } = chart as unknown as { readonly terms: ChartTerms };
    const kind = KINDS.find((each) => each === terms.type);
    return kind === undefined ? [] : [dataOf(chart.getChartId() ?? 0, kind, terms)];
  });

function dataOf(id: number, kind: ChartData['kind'], { ranges, options }: ChartTerms): ChartData {
  const [range] = ranges;
  const shown = range?.getDisplayValues() ?? [];
  const values = range?.getValues() ?? [];
  const used = values.reduce((last, row, at) => (row.some((cell) => cell !== '') ? at : last), 0);
  const names = shown[0] ?? [];
  const looks = (options.series ?? {}) as Readonly<Record<string, SeriesTerms | undefined>>;
  const [color = PLAIN_COLOR] = (options.colors ?? []) as readonly string[];
  return {
    id,
    kind,
    title: String(options.title ?? ''),
    labels: shown.slice(1, used + 1).map(([label]) => label ?? ''),
    series: names.slice(1).map((name, at) => ({
      name,
      color: looks[at]?.color ?? color,
      width: looks[at]?.lineWidth ?? 2,
      dashed: looks[at]?.lineDashStyle !== undefined,
      values: values.slice(1, used + 1).map((row) => (typeof row[at + 1] === 'number' ? row[at + 1] : null)),
    })),
  };
}
