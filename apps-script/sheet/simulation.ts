/** Runs the simulation and writes what came of it on the Dashboard: values with their date, taken back by Undo last. */
import { finishHistogram } from '../../shared/output/finish-histogram.js';
import { type ProjectSimulation, simulateProject, simulateTasks } from '../../shared/risk/simulate.js';
import { shownFinish } from '../../shared/schedule/shown-dates.js';
import { SerialDate } from '../../shared/table/cell.js';
import { dayOf, type Minute } from '../../shared/time/minute.js';
import { dateText, serialOfIso } from './date-text.js';
import { type SheetDates, spreadsheetDates } from './dates.js';
import { plainCell } from './plain-text.js';
import { openProject, type Project } from './project.js';
import { Sentence } from './sentence.js';
import { histogramChart } from './tabs/dashboard-charts.js';
import { DASHBOARD_TAB } from './tabs/dashboard-tab.js';
import { NO_PLAN, tabOfKind } from './tabs/open-tab.js';
import { MOST_BARS, MOST_TASKS, PERCENTILES, SECTION } from './tabs/simulation-section.js';
import { todayIn } from './today.js';
import { type CellWrite, Change } from './undo/change.js';
import type { Content } from './undo/step.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly (Content | null)[];

const NO_DATES =
  'No task of the plan has dates, so there is nothing to simulate. Read the Checks beside the plan.';

const ALL_THE_SAME =
  'All runs finish at the same time: give tasks that matter Optimistic, Most likely and Pessimistic durations.';

/** Why the costs here are not the forecast that stands further up. */
const WHICH_COST =
  'Cost is what is recorded and the planned cost of what remains; EAC follows the EAC method of Settings instead.';

export function runSimulation(book: Spreadsheet, label: string): void {
  const project = openProject(book);
  if (project === null) throw new Sentence(NO_PLAN);
  const { whyNoFinish } = project.schedule;
  if (whyNoFinish !== null) throw new Sentence(whyNoFinish);
  const simulation = simulateProject(project.plan, project.schedule);
  if (simulation === null) throw new Sentence(NO_DATES);
  const parts = resultsOf(project, simulation, todayIn(book));
  Change.make(book, label, (change) => {
    const sheet = tabOfKind(book, change, project, DASHBOARD_TAB);
    const row = book.getRangeByName(DASHBOARD_TAB.marker)?.getRow() ?? 1;
    change.setCells(sheet, writesOf(parts, row));
    const bars = sheet.getRange(row + SECTION.histogram, 1, MOST_BARS + 1, 2);
    if (!hasChartOver(sheet, bars.getA1Notation()))
      change.addChart(sheet, histogramChart(sheet, bars, row + SECTION.percentiles));
    sheet.activate();
  });
}

/** Rows by the place of their part below the section's first row; what a run before had more is cleared. */
type Parts = readonly { readonly below: number; readonly rows: readonly Row[]; readonly room: number }[];

function resultsOf(project: Project, simulation: ProjectSimulation, today: string): Parts {
  const dates = spreadsheetDates();
  const { simulations, seed, correlation } = project.plan.settings;
  const runs = Math.floor(simulations);
  const when = dateText(serialOfIso(today) ?? 0);
  const same = simulation.finishAt(0) === simulation.finishAt(1);
  const note = `Run on ${when}: ${runs} runs, Seed ${seed}, Correlation ${correlation}. Values of that day; run it again after changes.`;
  const remarks = [note, same ? ALL_THE_SAME : '', simulation.costAt(0) === null ? '' : WHICH_COST];
  return [
    { below: 1, rows: [[{ value: remarks.filter((remark) => remark !== '').join(' ') }]], room: 1 },
    {
      below: SECTION.percentiles + 1,
      rows: percentileRows(project, simulation, dates),
      room: PERCENTILES.length,
    },
    { below: SECTION.tasks + 1, rows: taskRows(project, dates), room: MOST_TASKS },
    {
      below: SECTION.histogram + 1,
      rows: finishHistogram(simulation, runs, project.plan.calendar, MOST_BARS).map((bar) => [
        dayContent(dates, dayOf(bar.period.from)),
        { value: bar.runs },
      ]),
      room: MOST_BARS,
    },
  ];
}

const percentileRows = (project: Project, simulation: ProjectSimulation, dates: SheetDates): Row[] =>
  PERCENTILES.map((percent) => {
    const cost = simulation.costAt(percent / 100);
    return [
      { value: `P${percent}` },
      finishContent(project, dates, simulation.finishAt(percent / 100)),
      cost === null ? null : { value: cost },
    ];
  });

/** The tasks that were critical in most runs, summaries left out. */
function taskRows(project: Project, dates: SheetDates): Row[] {
  const outcomes = simulateTasks(project.plan, project.schedule);
  return project.plan.tasks
    .flatMap(({ index, name, isSummary }) => {
      const outcome = isSummary ? null : outcomes[index];
      return outcome && outcome.criticality > 0 ? [{ name, ...outcome }] : [];
    })
    .sort((one, other) => other.criticality - one.criticality)
    .slice(0, MOST_TASKS)
    .map(({ name, criticality, p80Finish }) => [
      { value: plainCell(name) },
      { value: criticality },
      finishContent(project, dates, p80Finish),
    ]);
}

const dayContent = (dates: SheetDates, serial: number): Content => ({
  instant: dates.toDate(new SerialDate(serial)).getTime(),
});

const finishContent = ({ schedule }: Project, dates: SheetDates, moment: Minute): Content =>
  dayContent(dates, Math.floor(shownFinish(schedule, moment)));

function writesOf(parts: Parts, first: number): CellWrite[] {
  return parts.flatMap(({ below, rows, room }) =>
    Array.from({ length: room }, (_, at) => at).flatMap((at) => {
      const row = rows[at] ?? rows[0]?.map(() => null) ?? [];
      return row.map((content, column) => ({
        row: first + below + at,
        column: column + 1,
        content: content ?? { value: '' },
      }));
    }),
  );
}

const hasChartOver = (sheet: Sheet, place: string): boolean =>
  sheet.getCharts().some((chart) => chart.getRanges().some((range) => range.getA1Notation() === place));
