/** An opened row, written out: milestones, figures with the reason of each unknown one, problems with their cells. */
import { WORKING_DAYS } from '../../shared/summary/summarize-project.js';
import { cellUrl } from '../sources/workbook-address.js';
import { known, type ShownFigure, unknown } from './figure.js';
import { serialDayOf } from './format.js';
import type { DetailFigure, DetailMilestone, DetailProblem, ProjectDetails } from './project-details.js';
import type {
  ProjectFigures,
  ProjectReading,
  ReadMeasure,
  ReadMilestone,
  ReadProblem,
} from './project-reading.js';
import { slipOf } from './row-view.js';
import type { ViewContext } from './view-context.js';

/** More than anyone reads in a popup; the sheet lists them all. */
const MOST_PROBLEMS = 12;

export function detailsOf({ figures }: ProjectReading, context: ViewContext): ProjectDetails {
  if (figures === null) return { figures: [], milestones: [], problems: [], problemCount: 0 };
  return {
    figures: [...measuresOf(figures, context), ...countsOf(figures, context)],
    milestones: figures.milestones.map((milestone) => milestoneOf(milestone, context)),
    problems: figures.problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) => problemOf(problem, figures.summary.workbook)),
    problemCount: figures.summary.problems,
  };
}

const measuresOf = ({ measures, summary }: ProjectFigures, context: ViewContext): DetailFigure[] =>
  measures.map((measure) => ({ name: measure.name, value: measureOf(measure, summary.currency, context) }));

const INDICES = new Set(['SPI', 'CPI', 'SPI(t)']);

function measureOf(
  { name, value, note }: ReadMeasure,
  currency: string,
  { formats, words }: ViewContext,
): ShownFigure {
  if (value === null) return unknown(note);
  if (INDICES.has(name)) return known(formats.index(value));
  if (name === '% complete') return known(formats.percent(value));
  if (currency === WORKING_DAYS) return known(words.t('days', formats.number(value)));
  return known(formats.exactMoney(value, currency));
}

function countsOf({ summary }: ProjectFigures, { words, formats }: ViewContext): DetailFigure[] {
  const count = (value: number | null, why: string): ShownFigure =>
    value === null ? unknown(why) : known(formats.number(value));
  return [
    { name: words.t('criticalTasks'), value: count(summary.criticalTasks, words.t('noFinish')) },
    { name: words.t('overloads'), value: count(summary.overloads, words.t('noResources')) },
  ];
}

function milestoneOf(
  { name, baseline, forecast, slip, done }: ReadMilestone,
  context: ViewContext,
): DetailMilestone {
  const { words, formats, now } = context;
  const date = (serial: number | null, why: string): ShownFigure =>
    serial === null ? unknown(why) : known(formats.date(Math.floor(serial), serialDayOf(now)));
  return {
    name,
    baseline: date(baseline, words.t('noBaseline')),
    forecast: date(forecast, words.t('noFinish')),
    slip: slipOf(slip, context),
    done,
  };
}

const problemOf = ({ text, place }: ReadProblem, workbook: string): DetailProblem => ({
  text,
  url: place === null || workbook === '' ? null : cellUrl(workbook, place.tab, place.cell),
});
