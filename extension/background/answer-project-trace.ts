/** Answers where a figure of one project of the popup comes from. */
import { gatesAmong } from '../../shared/program/stage-gates.js';
import type { ProjectFigures } from '../program/project-reading.js';
import { summaryOf } from '../program/roll-up.js';
import { trendOf, trendPoints } from '../program/trend.js';
import { trendView } from '../program/trend-view.js';
import type { LoadedProgram } from '../report/load-report.js';
import { historyStore } from '../store/history-store.js';
import type { KeptTables } from '../store/tables-store.js';
import { isFigure } from '../trace/figure-names.js';
import { healthTrace } from '../trace/health-trace.js';
import { gatesTrace, milestoneTrace, trendTrace } from '../trace/milestone-trace.js';
import type { TraceWords } from '../trace/project-part.js';
import { projectTrace } from '../trace/summary-trace.js';
import type { Trace } from '../trace/trace.js';
import { recentDays } from './recent-days.js';
import { keptTables, type TraceParts } from './trace-parts.js';
import type { TraceQuestion } from './trace-question.js';

export async function answerOfProject(
  parts: TraceParts,
  { program }: LoadedProgram,
  { project: id, figure, milestone }: TraceQuestion & { readonly project: string },
  context: TraceWords,
): Promise<Trace | null> {
  const entry = program.entries.find((each) => each.id === id);
  const figures = program.readings.get(id)?.figures ?? null;
  if (entry === undefined || figures === null) return null;
  const kept = await keptTables(parts, id);
  const summary = summaryOf(entry, figures);
  if (isFigure(figure)) return projectTrace(summary, figure, kept, '', context);
  if (figure === 'health') return healthTrace(summary, kept, context.words);
  if (figure === 'trend') return traceOfTrend(parts, id, summary.project, kept, context);
  if (figure === 'gates') return traceOfGates(summary.project, figures, kept, context);
  if (figure === 'milestone') return traceOfMilestone(summary.project, figures, milestone, kept, context);
  return null;
}

async function traceOfTrend(
  { history, now }: TraceParts,
  id: string,
  project: string,
  kept: KeptTables | null,
  context: TraceWords,
): Promise<Trace> {
  const points = trendPoints(id, await recentDays(historyStore(history), now()));
  const view = trendView(trendOf(points), { ...context, now: now(), isSample: false });
  return trendTrace(project, points, view?.text ?? context.words.t('trendUnknown'), kept, context);
}

function traceOfGates(
  project: string,
  { milestones, summary }: ProjectFigures,
  kept: KeptTables | null,
  context: TraceWords,
): Trace {
  const { passed, total } = gatesAmong(milestones, summary.statusDate);
  const { words, formats } = context;
  const value = words.t('gatesPassed', formats.number(passed), formats.number(total));
  return gatesTrace(project, value, kept, context);
}

function traceOfMilestone(
  project: string,
  { milestones }: ProjectFigures,
  id: string | undefined,
  kept: KeptTables | null,
  context: TraceWords,
): Trace | null {
  const found = milestones.find((each) => each.id === id);
  if (found === undefined) return null;
  const { forecast, slip } = found;
  const { words, formats } = context;
  const date = forecast === null ? '–' : formats.fullDate(Math.floor(forecast));
  const moved = slip === null ? '' : `, ${words.t('days', formats.signedNumber(slip))}`;
  return milestoneTrace(project, found, `${date}${moved}`, kept, context);
}
