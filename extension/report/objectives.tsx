/** What the program brings in, and what is spent on which objective. */
import type { JSX } from 'preact';
import { type Alignment, type Objective, unconvertedText } from '../../shared/program/alignment.js';
import { totalOf } from '../../shared/program/profit-and-loss.js';
import type { CountedLedger, ExecutiveReport } from '../../shared/report/executive-report.js';
import { columnsOfSide, convertedRows } from '../trace/ledger-trace.js';
import { ReportTable, Section } from './section.js';
import { Asked } from './shown.js';
import type { ReportUi } from './ui.js';

export function Objectives({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { alignment, profitAndLoss, program } = report;
  const hasBenefits = profitAndLoss?.figures.lines.some(({ kind }) => kind === 'income') === true;
  const hasObjectives = alignment !== null && alignment.objectives.length > 0;
  if (!hasBenefits && !hasObjectives) return null;
  return (
    <Section title={ui.words.t('benefitsAndObjectives')} together>
      {hasBenefits && profitAndLoss !== null ? <Benefits ui={ui} ledger={profitAndLoss} /> : null}
      {hasObjectives && alignment !== null ? (
        <Served ui={ui} alignment={alignment} currency={program.currency} />
      ) : null}
    </Section>
  );
}

const SIDES = [
  ['Plan', 'promised'],
  ['Actual', 'realised'],
  ['Outlook', 'outlook'],
] as const;

function Benefits({ ui, ledger }: { ui: ReportUi; ledger: CountedLedger }): JSX.Element {
  const { words, formats, traces } = ui;
  const columns = [
    { name: words.t('benefitIn', ledger.currency) },
    ...SIDES.map(([, name]) => ({ name: words.t(name), kind: 'number' as const })),
  ];
  const lines = ledger.figures.lines.filter(({ kind }) => kind === 'income');
  return (
    <ReportTable caption={words.t('benefitIn', ledger.currency)} columns={columns}>
      <tbody>
        {lines.map(({ line, figures }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            {SIDES.map(([side, name]) => {
              const value = totalOf(figures[side]);
              const text = value === null ? null : formats.whole(value);
              const find = traces.own({
                title: `${line}, ${words.t(name)}`,
                value: text ?? '–',
                how: 'howLedger',
                substitutions: [ledger.currency],
                table: 'ledger',
                names: columnsOfSide(side),
                parts: (sources) =>
                  convertedRows(sources, { side, currency: ledger.currency, kind: 'income', line }, ui),
              });
              return (
                <td key={side} class="number">
                  <Asked ui={ui} find={find} text={text} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ReportTable>
  );
}

function Served(props: { ui: ReportUi; alignment: Alignment; currency: string }): JSX.Element {
  const { ui, alignment, currency } = props;
  const { words, formats, traces } = ui;
  const money = (value: number | null): string =>
    value === null ? '–' : formats.wholeMoney(value, currency);
  const columns = [
    { name: words.t('objective') },
    { name: words.t('weight'), kind: 'number' as const },
    { name: words.t('projects') },
    { name: words.t('costIn', currency), kind: 'number' as const },
    { name: words.t('partOfCost'), kind: 'number' as const },
  ];
  const weightOf = ({ weight }: Objective): string | null =>
    weight === null ? null : weightText(weight, formats);
  const weighed = (objective: Objective) =>
    traces.own({
      title: `${objective.name}: ${words.t('weight')}`,
      value: weightOf(objective) ?? '–',
      how: 'howTyped',
      table: 'objectives',
      names: ['Objective', 'Weight'],
    });
  const covered = ({ name }: Objective, coverage: number | null) =>
    traces.own({
      title: `${name}: ${words.t('partOfCost')}`,
      value: coverage === null ? '–' : formats.percent(coverage),
      how: 'howCoverage',
      table: 'projects',
      names: ['Objective', 'Cost'],
    });
  const orphans = alignment.orphans.map(({ project }) => project);
  return (
    <>
      <ReportTable caption={words.t('objectives')} columns={columns}>
        <tbody>
          {alignment.objectives.map(({ objective, contributions, cost, coverage }) => {
            const find = traces.own({
              title: `${objective.name}: ${words.t('cost')}`,
              value: money(cost),
              how: 'howObjective',
              table: 'projects',
              names: ['Objective', 'Cost'],
              parts: () =>
                contributions.map((each) => ({ name: each.project, value: money(each.cost), url: null })),
            });
            return (
              <tr key={objective.name}>
                <th scope="row">{objective.name}</th>
                <td class="number">
                  <Asked ui={ui} find={weighed(objective)} text={weightOf(objective)} />
                </td>
                <td>
                  {contributions.length === 0
                    ? words.t('nobodyServes')
                    : contributions.map(({ project }) => project).join(', ')}
                </td>
                <td class="number">
                  <Asked ui={ui} find={find} text={cost === null ? null : formats.whole(cost)} />
                </td>
                <td class="number">
                  <Asked
                    ui={ui}
                    find={covered(objective, coverage)}
                    text={coverage === null ? null : formats.percent(coverage)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ReportTable>
      {alignment.unconverted.length === 0 ? null : (
        <p class="muted">{unconvertedText(alignment.unconverted)}</p>
      )}
      {orphans.length === 0 ? null : <p>{words.t('withoutObjective', orphans.join(', '))}</p>}
    </>
  );
}

/** A weight up to 1 is a share, a larger one a number of points. */
const weightText = (weight: number, formats: ReportUi['formats']): string =>
  weight <= 1 ? formats.percent(weight) : formats.number(weight);
