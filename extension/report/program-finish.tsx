/** When the program finishes once late dependencies are carried through its projects, and what drives that. */
import type { JSX } from 'preact';
import type { CarriedFinish } from '../../shared/program/carry-finish.js';
import type { ChainStep } from '../../shared/program/critical-chain.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { decimalsOf } from './report-formats.js';
import { ReportTable, Section } from './section.js';
import { Asked, Days, slipWords } from './shown.js';
import type { ReportUi } from './ui.js';

const MOST_PROJECTS = 6;

export function ProgramFinish({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  const finish = report.carriedFinish;
  if (finish === null || finish.own === null) return null;
  const title = words.t('programFinish');
  return (
    <Section title={title} together>
      {finish.settled ? (
        <>
          <Finishes ui={ui} finish={finish} title={title} />
          <p>
            {finish.chain.length === 0
              ? words.t('drivenByNone', finish.last ?? '')
              : words.t('whatDrivesFinish', chainText(finish.chain, ui))}
          </p>
        </>
      ) : (
        <p>{words.t('finishInLoop')}</p>
      )}
    </Section>
  );
}

/** The program first, then the projects that move most. */
function Finishes(props: { ui: ReportUi; finish: CarriedFinish; title: string }): JSX.Element {
  const { ui, finish, title } = props;
  const { words, formats, traces } = ui;
  const program = { ...finish, project: words.t('wholeProgram'), because: '' };
  const rows = [program, ...finish.moved.slice(0, MOST_PROJECTS)];
  const decimals = decimalsOf(rows.map(({ days }) => days));
  const columns = [
    { name: words.t('project') },
    { name: words.t('byOwnPlan'), kind: 'number' as const },
    { name: words.t('atTheLatest'), kind: 'number' as const },
    { name: words.t('daysLate'), kind: 'number' as const },
    { name: words.t('carriedBy') },
  ];
  const parts = finish.moved.map(({ project, days }) => ({
    name: project,
    value: slipWords(days, ui),
    url: null,
  }));
  return (
    <ReportTable caption={title} columns={columns}>
      <tbody>
        {rows.map((row) => {
          const text = row.carried === null ? null : formats.fullDate(row.carried);
          const find = traces.own({
            title: row.project,
            value: text ?? '–',
            how: 'howCarriedFinish',
            table: 'dependencies',
            names: ['From project', 'From task', 'To project', 'To task', 'Lag', 'Needed by'],
            ...(row === program ? { parts } : {}),
          });
          return (
            <tr key={row.project}>
              <th scope="row">{row.project}</th>
              <td class="number">{row.own === null ? '–' : formats.fullDate(row.own)}</td>
              <td class="number">
                <Asked ui={ui} find={find} text={text} />
              </td>
              <td class="number">
                {row.days === null ? '–' : <Days days={row.days} decimals={decimals} ui={ui} />}
              </td>
              <td>{row.because}</td>
            </tr>
          );
        })}
      </tbody>
    </ReportTable>
  );
}

/** `Bank: Test slot (9 Mar 2027) → Portal: Integration (9 Mar 2027, +4 d late)` */
const chainText = (chain: readonly ChainStep[], ui: ReportUi): string =>
  chain
    .map(({ project, milestone, date, days }) => {
      const moved = days > 0 ? `, ${slipWords(days, ui)}` : '';
      return `${project}: ${milestone} (${ui.formats.fullDate(date)}${moved})`;
    })
    .join(' → ');
