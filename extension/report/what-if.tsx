/** What would follow from the changes of the What-if table: finish, money and people, without and with them. */
import type { JSX } from 'preact';
import type { Figure } from '../../shared/earned-value/figure.js';
import type { WhatIfChanges } from '../../shared/program/read-what-if.js';
import type { MovedProject } from '../../shared/program/what-if.js';
import type { ExecutiveReport, WhatIfReport } from '../../shared/report/executive-report.js';
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import type { MessageKey } from '../words/words.js';
import { limitsText } from './priorities.js';
import { ReportTable, Section } from './section.js';
import { Asked, slipWords } from './shown.js';
import type { ReportUi } from './ui.js';

export function WhatIf({ ui, report }: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { words } = ui;
  const { whatIf, program } = report;
  if (whatIf === null) return null;
  const { changes, after } = whatIf;
  const { moved, stranded, settled } = after.changed;
  const title = words.t('whatIf');
  const columns = [
    { name: words.t('figure') },
    { name: words.t('today'), kind: 'number' as const },
    { name: words.t('withChanges'), kind: 'number' as const },
  ];
  return (
    <Section title={title} together>
      {changes.count === 0 ? null : (
        <p>{words.t('whatIfTried', changeTexts(changes, program.currency, ui).join('; '))}</p>
      )}
      {changes.problems.map((problem) => (
        <p key={problem} lang="en">
          {problem}
        </p>
      ))}
      <ReportTable caption={title} columns={columns}>
        <tbody>
          {linesOf(whatIf, program.currency, ui).map(({ name, today, changed }) => (
            <tr key={name}>
              <th scope="row">{words.t(name)}</th>
              <Cell ui={ui} title={`${words.t(name)}, ${words.t('today')}`} told={today} />
              <Cell ui={ui} title={`${words.t(name)}, ${words.t('withChanges')}`} told={changed} />
            </tr>
          ))}
        </tbody>
      </ReportTable>
      {moved.length === 0 ? null : (
        <p>{words.t('whatIfMoved', moved.map((each) => movedText(each, ui)).join('; '))}</p>
      )}
      {stranded.length === 0 ? null : <p>{words.t('whatIfWaits', stranded.join('; '))}</p>}
      {settled ? null : <p>{words.t('finishInLoop')}</p>}
    </Section>
  );
}

interface Told {
  readonly text: string | null;
  readonly note: string;
}

interface Line {
  readonly name: MessageKey;
  readonly today: Told;
  readonly changed: Told;
}

function linesOf({ today, after }: WhatIfReport, currency: string, ui: ReportUi): readonly Line[] {
  const { formats, words } = ui;
  const finish = ({ program }: typeof today): Told =>
    program.finish === null
      ? { text: null, note: words.t('noFinish') }
      : { text: formats.fullDate(Math.floor(serialOfFinish(program.finish))), note: '' };
  const line = (name: MessageKey, figure: (of: typeof today) => Figure, text: (value: number) => string) => {
    const told = ({ value, note = '' }: Figure): Told => ({
      text: value === null ? null : text(value),
      note,
    });
    return { name, today: told(figure(today)), changed: told(figure(after)) };
  };
  const money = (value: number): string => formats.wholeMoney(value, currency);
  return [
    // Not the finish at the head of the report: that one is by the projects' own plans.
    { name: 'finishWithDependencies', today: finish(today), changed: finish(after) },
    line('forecastCost', ({ program }) => program.estimateAtCompletion, money),
    line('budgetLeft', ({ budgetLeft }) => budgetLeft, money),
    line('peopleLeft', ({ capacityLeft }) => capacityLeft, formats.number),
  ];
}

function Cell({ ui, title, told }: { ui: ReportUi; title: string; told: Told }): JSX.Element {
  const { text, note } = told;
  const find = ui.traces.own({
    title,
    value: text ?? '–',
    how: 'howWhatIf',
    table: 'whatIf',
    names: ['What if', 'Project', 'Days', 'Cost', 'Capacity', 'Finish'],
    note,
  });
  return (
    <td class="number">
      <Asked ui={ui} find={find} text={text} why={note} />
    </td>
  );
}

function changeTexts(changes: WhatIfChanges, currency: string, ui: ReportUi): string[] {
  const { cut, delayed, added, limits, limitsToday } = changes;
  const sameLimits = limits.budget === limitsToday.budget && limits.capacity === limitsToday.capacity;
  return [
    ...cut.map((project) => ui.words.t('whatIfCut', project)),
    ...delayed.map(({ project, by }) => `${project} ${slipWords(by.days, ui)}`),
    ...added.map(({ project }) => ui.words.t('whatIfAdd', project)),
    ...(sameLimits ? [] : [ui.words.t('whatIfLimits', limitsText(limits, currency, ui))]),
  ];
}

/** `Portal +3 d late (Test slot)` */
const movedText = ({ project, days, because }: MovedProject, ui: ReportUi): string =>
  `${project} ${slipWords(days, ui)}${because === null ? '' : ` (${because})`}`;
