/** Figures of the report that say where they come from when asked, and dashes that say why there is none. */
import type { ComponentChildren, JSX } from 'preact';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import { WORKING_DAYS } from '../../shared/summary/summarize-project.js';
import { HealthMark, healthWord } from '../popup/health-mark.js';
import { FIGURES, type FigureName } from '../trace/figure-names.js';
import type { FindTrace } from '../trace/trace.js';
import { Traced } from '../trace/traced.js';
import { tellNote } from '../words/tell-reason.js';
import type { ReportUi } from './ui.js';

/** A figure's text as a button that tells its trace; a dash where there is none. */
export function Asked(props: {
  ui: ReportUi;
  find: FindTrace;
  text: ComponentChildren | null;
  why?: string;
}): JSX.Element {
  const { ui, find, text } = props;
  const why = tellNote(props.why ?? '', ui.words);
  return (
    <Traced find={find} shown={ui.state.trace} label={ui.words.t('whereFrom')}>
      {text === null ? (
        <span class="unknown" title={why}>
          <span aria-hidden="true">–</span>
          <span class="unseen">{why === '' ? ui.words.t('notKnown') : why}</span>
        </span>
      ) : (
        text
      )}
    </Traced>
  );
}

/** Positive days are late: said in a word beside the colour. */
export function Days({ days, decimals, ui }: { days: number; decimals: 0 | 1; ui: ReportUi }): JSX.Element {
  const isSame = Math.abs(days) < 0.05;
  const tone = isSame ? 'same' : days > 0 ? 'worse' : 'better';
  const { words, formats } = ui;
  return (
    <span class={`change ${tone}`}>
      {formats.signedDays(days, decimals)}
      <span class="unseen"> {words.t(isSame ? 'unchanged' : days > 0 ? 'late' : 'early')}</span>
    </span>
  );
}

/** `+9 d late`, where no column head says what the figure is. */
export function slipWords(days: number, { words, formats }: ReportUi): string {
  if (Math.abs(days) < 0.05) return words.t('unchanged');
  return `${words.t('days', formats.signedNumber(days))} ${words.t(days > 0 ? 'late' : 'early')}`;
}

/** One figure of a project or of the program, as a report's column shows it. */
export function figureText(
  summary: ProjectSummary,
  figure: FigureName,
  { formats }: ReportUi,
): string | null {
  const { unit } = FIGURES[figure];
  const value: number | null = summary[FIGURES[figure].field];
  if (value === null) return null;
  if (unit === 'date') return formats.fullDate(Math.floor(serialOfFinish(value as never)));
  if (unit === 'index') return formats.index(value);
  if (unit === 'percent') return formats.percent(value);
  return formats.whole(value);
}

export const isInDays = ({ currency }: ProjectSummary): boolean => currency === WORKING_DAYS;

export const Health = ({ health, ui }: { health: ProjectSummary['health']; ui: ReportUi }): JSX.Element => (
  <span class="health">
    <HealthMark health={health} /> <b class={`word ${health}`}>{healthWord(health, ui.words)}</b>
  </span>
);
