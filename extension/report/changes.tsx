/** What has changed since the last report was sent. */
import type { JSX } from 'preact';
import type { ExecutiveReport, ProjectChange } from '../../shared/report/executive-report.js';
import { healthWord } from '../popup/health-mark.js';
import { decimalsOf } from './report-formats.js';
import { ReportTable, Section } from './section.js';
import { Asked, Days, Health, isInDays, slipWords } from './shown.js';
import type { ReportUi } from './ui.js';

export function Changes({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  const { changes } = report;
  if (changes === null) return null;
  const title = words.t('changesSinceLast');
  const decimals = decimalsOf(changes.map(({ finishMoved }) => finishMoved));
  const columns = [
    { name: words.t('project') },
    { name: words.t('health') },
    { name: words.t('finishMoved'), kind: 'number' as const },
    { name: words.t('costMoved'), kind: 'number' as const },
  ];
  return (
    <Section title={title} together>
      {changes.length === 0 ? (
        <p>{words.t('nothingChanged')}</p>
      ) : (
        <ReportTable caption={title} columns={columns}>
          <tbody>
            {changes.map((change) => (
              <Change key={change.project} change={change} ui={ui} decimals={decimals} />
            ))}
          </tbody>
        </ReportTable>
      )}
    </Section>
  );
}

function Change(props: { change: ProjectChange; ui: ReportUi; decimals: 0 | 1 }): JSX.Element {
  const { change, ui, decimals } = props;
  const { project, healthBefore, finishMoved, now } = change;
  const { words, traces } = ui;
  const isChanged = healthBefore !== null && healthBefore !== now.health;
  return (
    <tr>
      <th scope="row">{project}</th>
      <td>
        <Health health={now.health} ui={ui} />
        {healthBefore === null ? `, ${words.t('newInReport')}` : null}
        {isChanged ? `, ${words.t('itWas', healthWord(healthBefore, words))}` : null}
      </td>
      <td class="number">
        {finishMoved === null ? null : (
          <Asked
            ui={ui}
            find={traces.moved(now, 'finish', slipWords(finishMoved, ui))}
            text={<Days days={finishMoved} decimals={decimals} ui={ui} />}
          />
        )}
      </td>
      <td class="number">
        <CostMoved change={change} ui={ui} />
      </td>
    </tr>
  );
}

function CostMoved(props: { readonly change: ProjectChange; readonly ui: ReportUi }): JSX.Element | null {
  const { change, ui } = props;
  const { costMoved, now } = change;
  const { words, formats, traces } = ui;
  if (costMoved === null) return null;
  const sign = costMoved > 0 ? '+' : '';
  const text = isInDays(now)
    ? words.t('days', formats.signedNumber(costMoved))
    : `${sign}${formats.wholeMoney(costMoved, now.currency)}`;
  return (
    <span class={`change ${costMoved > 0 ? 'worse' : 'better'}`}>
      <Asked ui={ui} find={traces.moved(now, 'forecast', text)} text={text} />
      <span class="unseen"> {words.t(costMoved > 0 ? 'worse' : 'better')}</span>
    </span>
  );
}
