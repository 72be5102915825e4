/** The stage gates of the projects: how many are passed, and the one that comes next or should have been passed. */
import type { JSX } from 'preact';
import type { ProjectGates } from '../../shared/program/stage-gates.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { decimalsOf } from './report-formats.js';
import { ReportTable, Section } from './section.js';
import { Asked } from './shown.js';
import { MilestoneCells } from './timeline-chart.js';
import type { ReportUi } from './ui.js';

export function StageGates({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  const { gates } = report;
  if (gates === null || gates.length === 0) return null;
  const title = words.t('stageGates');
  const columns = [
    { name: words.t('project') },
    { name: words.t('gatesPassedHead'), kind: 'number' as const },
    { name: words.t('nextGate') },
    { name: words.t('baseline'), kind: 'number' as const },
    { name: words.t('forecast'), kind: 'number' as const },
    { name: words.t('daysLate'), kind: 'number' as const },
  ];
  const decimals = decimalsOf(gates.map(({ next }) => next?.slip ?? null));
  return (
    <Section title={title} together>
      <ReportTable caption={title} columns={columns}>
        <tbody>
          {gates.map((each) => (
            <Row key={each.project} gates={each} ui={ui} decimals={decimals} />
          ))}
        </tbody>
      </ReportTable>
    </Section>
  );
}

function Row(props: { gates: ProjectGates; ui: ReportUi; decimals: 0 | 1 }): JSX.Element {
  const { gates, ui, decimals } = props;
  const { project, stage, passed, total, next, overdue } = gates;
  const { words, formats, traces } = ui;
  const isOverdue = next !== null && overdue.includes(next);
  const passedText = words.t('passedOf', formats.number(passed), formats.number(total));
  return (
    <tr>
      <th scope="row">
        {project}
        {stage === '' ? null : <span class="muted">{stage}</span>}
      </th>
      <td class="number">
        <Asked ui={ui} find={traces.gates(project, passedText)} text={passedText} />
      </td>
      <td>
        {next?.name ?? '–'}
        {isOverdue ? <span class="late"> {words.t('overdue')}</span> : null}
      </td>
      {next === null ? (
        <td class="number" colSpan={3}>
          –
        </td>
      ) : (
        <MilestoneCells ui={ui} milestone={next} decimals={decimals} />
      )}
    </tr>
  );
}
