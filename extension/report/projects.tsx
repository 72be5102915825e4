/** All projects in one table, those that need attention first, and what they come to. */
import type { JSX } from 'preact';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { foldText } from '../../shared/table/fold.js';
import { type Day, dayOf, type Minute, minute } from '../../shared/time/minute.js';
import { FIGURES, type FigureName } from '../trace/figure-names.js';
import { tellReason, wholeReason } from '../words/tell-reason.js';
import { PartialSumsNote } from './partial-sums.js';
import { Rank, ranksOf } from './priorities.js';
import { decimalsOf } from './report-formats.js';
import { ReportTable, Section } from './section.js';
import { Asked, Days, figureText, Health } from './shown.js';
import type { ReportUi } from './ui.js';
import { FIELDS } from './wording.js';
import { WordingField } from './wording-field.js';

const SHOWN = ['finish', 'slip', 'budget', 'forecast', 'costIndex', 'done'] as const;

interface Parts {
  readonly ui: ReportUi;
  readonly report: ExecutiveReport;
}

export function Projects({ ui, report }: Parts): JSX.Element | null {
  const { words } = ui;
  const { projects, program } = report;
  if (projects.length === 0) return null;
  const currencies = [...new Set(projects.filter(hasMoney).map(({ currency }) => currency))];
  const isMixed = currencies.length > 1;
  const decimals = decimalsOf([...projects, program.summary].map(({ finishSlip }) => finishSlip));
  const ranks = ranksOf(report.priorities);
  const unit = isMixed || currencies[0] === undefined ? '' : `, ${currencies[0]}`;
  const columns = [
    { name: words.t('project') },
    { name: words.t('healthAndReason') },
    ...SHOWN.map((figure) => ({
      name: `${words.t(FIGURES[figure].name)}${FIGURES[figure].unit === 'money' ? unit : ''}`,
      kind: 'number' as const,
    })),
    ...(ranks.size === 0 ? [] : [{ name: words.t('rank'), kind: 'number' as const }]),
  ];
  return (
    <Section title={words.t('projects')} kind="projects">
      <ReportTable caption={words.t('projects')} columns={columns}>
        <tbody>
          {projects.map((summary) => (
            <Row key={summary.project} {...{ ui, report, summary, decimals, isMixed, ranks }} />
          ))}
        </tbody>
        {projects.length < 2 ? null : <Total {...{ ui, report, decimals, isMixed, ranks }} />}
      </ReportTable>
      <PartialSumsNote ui={ui} program={program} figures={['forecast']} />
    </Section>
  );
}

const hasMoney = ({ budgetAtCompletion }: ProjectSummary): boolean => budgetAtCompletion !== null;

interface RowParts extends Parts {
  readonly decimals: 0 | 1;
  readonly isMixed: boolean;
  /** Empty where nothing is ranked. */
  readonly ranks: ReturnType<typeof ranksOf>;
}

function Row({
  ui,
  report,
  summary,
  decimals,
  isMixed,
  ranks,
}: RowParts & { summary: ProjectSummary }): JSX.Element {
  const { traces } = ui;
  const { project, department, health, currency } = summary;
  const told = ({ reason }: ProjectSummary) => tellReason(health, reason, ui.words);
  const computed = told(plainSummary(ui, summary));
  const below = [department, isMixed && hasMoney(summary) ? currency : '', otherDay(ui, report, summary)]
    .filter(Boolean)
    .join(', ');
  return (
    <tr>
      <th scope="row">
        {project}
        {below === '' ? null : <span class="muted"> {below}</span>}
      </th>
      <td class="reason">
        <Asked ui={ui} find={traces.health(summary)} text={<Health health={health} ui={ui} />} />
        {': '}
        <WordingField
          ui={ui}
          // Why nothing at all is known of a project is said in the reader's language.
          isEnglish={computed.isEnglish && !isUnread(ui, project)}
          field={FIELDS.project(project)}
          text={wholeReason(told(summary))}
          computed={wholeReason(computed)}
          label={`${project}: ${ui.words.t('reason')}`}
        />
      </td>
      {SHOWN.map((figure) => (
        <td key={figure} class="number">
          <Shown
            {...{ ui, summary, figure, decimals }}
            find={traces.project(plainSummary(ui, summary), figure)}
          />
        </td>
      ))}
      {ranks.size === 0 ? null : (
        <td class="number">
          <Rank ui={ui} ranked={ranks.get(foldText(project)) ?? null} />
        </td>
      )}
    </tr>
  );
}

const isUnread = ({ state }: ReportUi, project: string): boolean => {
  const { entries, readings } = state.draft.value?.source.program ?? { entries: [], readings: new Map() };
  return entries.some(({ id, title }) => title === project && !readings.get(id)?.figures);
};

/** Up to when a project is known, where that is not the day of the report. */
function otherDay(
  { words, formats }: ReportUi,
  { statusDate: asOf }: ExecutiveReport,
  { statusDate }: ProjectSummary,
): string {
  if (statusDate === null || asOf === null || dayBefore(statusDate) === dayBefore(asOf)) return '';
  return words.t('asOfDate', formats.fullDate(dayBefore(statusDate)));
}

/** A status date is the end of its day. */
const dayBefore = (moment: Minute): Day => dayOf(minute(moment - 1));

/** The summary as it was computed, whatever the draft's wording. */
const plainSummary = (ui: ReportUi, { project }: ProjectSummary): ProjectSummary => {
  const found = ui.state.draft.value?.report.projects.find((each) => each.project === project);
  if (found === undefined) throw new Error('A project of the report is a project of its draft.');
  return found;
};

function Total({ ui, report, decimals, isMixed, ranks }: RowParts): JSX.Element {
  const { summary } = report.program;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {ui.words.t('wholeProgram')}
          {isMixed ? `, ${summary.currency}` : null}
        </th>
        {SHOWN.map((figure) => (
          <td key={figure} class="number">
            <Shown {...{ ui, summary, figure, decimals }} find={ui.traces.program(figure)} />
          </td>
        ))}
        {ranks.size === 0 ? null : <td />}
      </tr>
    </tfoot>
  );
}

function Shown(props: {
  readonly ui: ReportUi;
  readonly summary: ProjectSummary;
  readonly figure: FigureName;
  readonly decimals: 0 | 1;
  readonly find: ReturnType<ReportUi['traces']['program']>;
}): JSX.Element {
  const { ui, summary, figure, decimals, find } = props;
  const { finishSlip } = summary;
  if (figure !== 'slip' || finishSlip === null)
    return <Asked ui={ui} find={find} text={figureText(summary, figure, ui)} />;
  return <Asked ui={ui} find={find} text={<Days days={finishSlip} decimals={decimals} ui={ui} />} />;
}
