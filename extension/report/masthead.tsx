/** The head of the report: which program, as of when, and how it does in one sentence. */
import type { JSX } from 'preact';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { tellReason, wholeReason } from '../words/tell-reason.js';
import { Asked, figureText, Health, slipWords } from './shown.js';
import type { ReportUi } from './ui.js';
import { FIELDS } from './wording.js';
import { WordingField } from './wording-field.js';

const ORDER: readonly ProjectSummary['health'][] = ['Red', 'Amber', 'Grey', 'Green'];

export function Masthead({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element {
  const { words, state, formats, traces } = ui;
  const { summary, counts } = report.program;
  const draft = state.draft.value;
  const { statusDay = null } = draft ?? {};
  const last = draft?.source.last ?? null;
  const told = (reason: string) => tellReason(summary.health, reason, words);
  const computed = told(draft?.report.program.summary.reason ?? summary.reason);
  return (
    <header>
      <p class="kind">
        {words.t('reportTitle')}
        {statusDay === null ? null : ` · ${words.t('asOfDate', formats.fullDate(statusDay))}`}
        {last?.statusDay == null ? null : ` · ${words.t('sinceDate', formats.fullDate(last.statusDay))}`}
      </p>
      <h1>{summary.project}</h1>
      <p class="verdict">
        <Asked ui={ui} find={traces.programHealth()} text={<Health health={summary.health} ui={ui} />} />
        {': '}
        <WordingField
          ui={ui}
          isEnglish={computed.isEnglish}
          field={FIELDS.verdict}
          text={wholeReason(told(summary.reason))}
          computed={wholeReason(computed)}
          label={words.t('verdict')}
        />
      </p>
      <dl class="headline">
        <Headline ui={ui} report={report} figure="finish" />
        <Headline ui={ui} report={report} figure="forecast" />
        <Headline ui={ui} report={report} figure="done" />
        <div>
          <dt>{words.t('projects')}</dt>
          <dd class="counts">
            {ORDER.filter((health) => counts[health] > 0).map((health) => (
              <span key={health}>
                <Asked
                  ui={ui}
                  find={traces.programHealth()}
                  text={
                    <>
                      {formats.whole(counts[health])} <Health health={health} ui={ui} />
                    </>
                  }
                />
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </header>
  );
}

const LABELS = { finish: 'figureFinish', forecast: 'forecastCost', done: 'figureDone' } as const;

function Headline(props: {
  readonly ui: ReportUi;
  readonly report: ExecutiveReport;
  readonly figure: keyof typeof LABELS;
}): JSX.Element {
  const { ui, report, figure } = props;
  const { summary, estimateAtCompletion, fractionComplete, varianceShare } = report.program;
  const { words, formats, traces } = ui;
  const money = summary.estimateAtCompletion;
  const text =
    figure === 'forecast'
      ? money === null
        ? null
        : formats.wholeMoney(money, summary.currency)
      : figureText(summary, figure, ui);
  const why = {
    finish: words.t('noFinish'),
    forecast: estimateAtCompletion.note,
    done: fractionComplete.note,
  }[figure];
  return (
    <div>
      <dt>{words.t(LABELS[figure])}</dt>
      <dd>
        <Asked ui={ui} find={traces.program(figure)} text={text} why={why ?? ''} />
        {figure !== 'finish' || summary.finishSlip === null ? null : (
          <small>
            {' '}
            <Asked ui={ui} find={traces.program('slip')} text={slipWords(summary.finishSlip, ui)} />
          </small>
        )}
        {figure === 'forecast' ? <Overrun ui={ui} share={varianceShare.value} /> : null}
      </dd>
    </div>
  );
}

/** How far the forecast is off the budget of the same projects; the budget that stands below may be of more of them. */
function Overrun({ ui, share }: { ui: ReportUi; share: number | null }): JSX.Element | null {
  if (share === null || Math.abs(share) < 0.005) return null;
  const percent = ui.formats.percent(Math.abs(share));
  const text = ui.words.t(share < 0 ? 'overBudget' : 'underBudget', percent);
  return (
    <small>
      {' '}
      <Asked ui={ui} find={ui.traces.overrun(text)} text={text} />
    </small>
  );
}
