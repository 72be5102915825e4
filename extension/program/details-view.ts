/** An opened row, written out: milestones, figures with the reason of each unknown one, problems with their cells. */
import { type Gates, gatesAmong } from '../../shared/program/stage-gates.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { WORKING_DAYS } from '../../shared/summary/summarize-project.js';
import { cellUrl } from '../sources/workbook-address.js';
import type { FigureName } from '../trace/figure-names.js';
import { tellNote } from '../words/tell-reason.js';
import { known, type ShownFigure, unknown } from './figure.js';
import { serialDayOf } from './format.js';
import { healthWord } from './health-words.js';
import type { DetailFigure, DetailMilestone, DetailProblem, ProjectDetails } from './project-details.js';
import type {
  CellPlace,
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

/** The first of a path that may be as long as the plan; the sheet shows all of it. */
const MOST_CRITICAL = 12;

export function detailsOf({ figures }: ProjectReading, context: ViewContext): ProjectDetails {
  if (figures === null) return NOTHING;
  const { milestones, problems, criticalPath = [], summary } = figures;
  const gates = gatesText(gatesAmong(milestones, summary.statusDate), context);
  return {
    ...(gates === '' ? {} : { gates }),
    figures: [...datesOf(figures, context), ...measuresOf(figures, context), ...countsOf(figures, context)],
    milestones: milestones.map((milestone) => milestoneOf(milestone, summary.workbook, context)),
    criticalPath: criticalPath.slice(0, MOST_CRITICAL).map(({ name, finish, place }) => ({
      name,
      finish: dateOf(finish, context.words.t('noFinish'), context),
      url: urlOf(place, summary.workbook),
    })),
    criticalCount: criticalPath.length === 0 ? 0 : (summary.criticalTasks ?? 0),
    problems: problems.slice(0, MOST_PROBLEMS).map((problem) => problemOf(problem, summary.workbook)),
    problemCount: summary.problems,
  };
}

/** Empty where there are none. */
function gatesText(
  { total, passed, overdue, next }: Gates<ReadMilestone>,
  { words, formats, now }: ViewContext,
): string {
  if (total === 0) return '';
  const date = next?.forecast == null ? '–' : formats.date(Math.floor(next.forecast), serialDayOf(now));
  const parts = [words.t('gatesPassed', formats.number(passed), formats.number(total))];
  if (overdue.length > 0) parts.push(words.t('gatesOverdue', overdue.map(({ name }) => name).join(', ')));
  if (next !== null && !overdue.includes(next)) parts.push(words.t('gateNext', next.name, date));
  return parts.join('; ');
}

const NOTHING: ProjectDetails = {
  figures: [],
  milestones: [],
  criticalPath: [],
  criticalCount: 0,
  problems: [],
  problemCount: 0,
};

function datesOf({ summary }: ProjectFigures, { words, formats }: ViewContext): DetailFigure[] {
  const { finish, finishSlip: slip } = summary;
  const full = finish === null ? null : formats.fullDate(Math.floor(serialOfFinish(finish)));
  return [
    { figure: 'health', name: words.t('health'), value: known(healthWord(summary.health, words)) },
    {
      figure: 'finish',
      name: words.t('figureFinish'),
      value: full === null ? unknown(words.t('noFinish')) : known(full),
    },
    {
      figure: 'slip',
      name: words.t('slip'),
      value:
        slip === null ? unknown(words.t('noBaseline')) : known(words.t('days', formats.signedNumber(slip))),
    },
  ];
}

const measuresOf = ({ measures, summary }: ProjectFigures, context: ViewContext): DetailFigure[] =>
  measures.flatMap((measure): DetailFigure[] => {
    const figure = FIGURE_OF_MEASURE[measure.name];
    const value = measureOf(measure, summary.currency, context);
    // All others are abbreviations, which stand in every language.
    const name = figure === 'done' ? context.words.t('figureDone') : measure.name;
    return figure === undefined ? [] : [{ figure, name, value }];
  });

/** By the names that the sheet uses. */
const FIGURE_OF_MEASURE: Readonly<Record<string, FigureName>> = {
  BAC: 'budget',
  EAC: 'forecast',
  PV: 'planned',
  EV: 'earned',
  AC: 'spent',
  SPI: 'scheduleIndex',
  CPI: 'costIndex',
  'SPI(t)': 'timeIndex',
  '% complete': 'done',
};

const INDICES = new Set(['SPI', 'CPI', 'SPI(t)']);

function measureOf(
  { name, value, note }: ReadMeasure,
  currency: string,
  { formats, words }: ViewContext,
): ShownFigure {
  if (value === null) return unknown(tellNote(note, words));
  if (INDICES.has(name)) return known(formats.index(value));
  if (name === '% complete') return known(formats.percent(value));
  if (currency === WORKING_DAYS) return known(words.t('days', formats.number(value)));
  return known(formats.exactMoney(value, currency));
}

function countsOf({ summary }: ProjectFigures, { words, formats }: ViewContext): DetailFigure[] {
  const count = (value: number | null, why: string): ShownFigure =>
    value === null ? unknown(why) : known(formats.number(value));
  return [
    {
      figure: 'criticalTasks',
      name: words.t('criticalTasks'),
      value: count(summary.criticalTasks, words.t('noFinish')),
    },
    {
      figure: 'overloads',
      name: words.t('overloads'),
      value: count(summary.overloads, words.t('noResources')),
    },
  ];
}

function milestoneOf(
  { id, name, baseline, forecast, slip, done, place = null }: ReadMilestone,
  workbook: string,
  context: ViewContext,
): DetailMilestone {
  const { words } = context;
  return {
    id,
    name,
    url: urlOf(place, workbook),
    baseline: dateOf(baseline, words.t('noBaseline'), context),
    forecast: dateOf(forecast, words.t('noFinish'), context),
    slip: slipOf(slip, context),
    done,
  };
}

const dateOf = (serial: number | null, why: string, { formats, now }: ViewContext): ShownFigure =>
  serial === null ? unknown(why) : known(formats.date(Math.floor(serial), serialDayOf(now)));

const problemOf = ({ text, place }: ReadProblem, workbook: string): DetailProblem => ({
  text,
  url: urlOf(place, workbook),
});

const urlOf = (place: CellPlace | null, workbook: string): string | null =>
  place === null || workbook === '' ? null : cellUrl(workbook, place.tab, place.cell);
