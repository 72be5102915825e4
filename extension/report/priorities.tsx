/** The rank of a project, and the best set of them under the limits of today. */
import type { JSX } from 'preact';
import type { BestSetToday, Priorities, RankedProject } from '../../shared/program/priorities.js';
import type { ProgramLimits } from '../../shared/program/read-what-if.js';
import type { ExecutiveReport } from '../../shared/report/executive-report.js';
import { foldText } from '../../shared/table/fold.js';
import { Section } from './section.js';
import { Asked } from './shown.js';
import type { ReportUi } from './ui.js';

/** Projects named of the best set, and of those that differ from it; whoever asks is told all of them. */
const MOST_CHOSEN = 5;
const MOST_OTHERS = 3;

/** A project's rank, with the ranks it takes while the weights move. */
export function Rank({ ui, ranked }: { ui: ReportUi; ranked: RankedProject | null }): JSX.Element {
  const { words, formats, traces } = ui;
  if (ranked === null) return <span class="unknown">–</span>;
  const { project, row, rank, best, worst, score } = ranked;
  const range = best === worst ? '' : `${formats.number(best)}–${formats.number(worst)}`;
  const find = traces.own({
    title: `${project}: ${words.t('rank')}`,
    value: range === '' ? formats.number(rank) : `${formats.number(rank)} (${range})`,
    how: 'howRank',
    table: 'projects',
    row,
    note: `${words.t('score')}: ${formats.index(score)}`,
  });
  return (
    <>
      <Asked ui={ui} find={find} text={formats.number(rank)} />
      {range === '' ? null : <span class="muted">{range}</span>}
    </>
  );
}

/** By the folded names of the projects. */
export const ranksOf = (priorities: Priorities | null): ReadonlyMap<string, RankedProject> =>
  new Map(priorities?.ranked.map((each) => [foldText(each.project), each]));

/** What the ranking beside the projects does not tell by itself. */
export function PrioritiesSection(props: { ui: ReportUi; report: ExecutiveReport }): JSX.Element | null {
  const { ui, report } = props;
  const { words } = ui;
  const { priorities, program } = report;
  if (priorities === null) return null;
  const { decidesAlone, problem, best } = priorities;
  if (decidesAlone === null && problem === null && best === null) return null;
  return (
    <Section title={words.t('priorities')} together>
      {problem === null ? null : <p lang="en">{problem}</p>}
      {decidesAlone === null ? null : <p>{words.t('decidesAlone', decidesAlone)}</p>}
      {best === null ? null : <BestSet ui={ui} best={best} currency={program.currency} />}
    </Section>
  );
}

function BestSet(props: { ui: ReportUi; best: BestSetToday; currency: string }): JSX.Element {
  const { ui, best, currency } = props;
  const { limits, set, underWayOutside, notBegun } = best;
  const { words, formats, traces } = ui;
  const { value } = set.value;
  const takes = [
    value === null ? '' : `${words.t('value')} ${formats.number(value)}`,
    limitsText({ budget: set.cost.value, capacity: set.capacity.value }, currency, ui),
  ]
    .filter(Boolean)
    .join(', ');
  const find = traces.own({
    title: words.t('bestSet'),
    value: takes,
    how: 'howBestSet',
    table: 'projects',
    names: ['Project', 'Value', 'Cost', 'Capacity', 'Mandatory', 'Excludes'],
    parts: () => [
      ...set.projects.map((name) => ({ name, value: '✓', url: null })),
      ...set.leftOut.map(({ project, why }) => ({ name: `${project}: ${why}`, value: '–', url: null })),
    ],
  });
  return (
    <>
      <p>
        {words.t('bestSetWithin', limitsText(limits, currency, ui))}{' '}
        {named(set.projects, MOST_CHOSEN, ui) || '–'}
        {takes === '' ? null : (
          <>
            {' '}
            <Asked ui={ui} find={find} text={`(${takes})`} />
          </>
        )}
      </p>
      {underWayOutside.length === 0 ? null : (
        <p>
          {words.t(
            'underWayOutside',
            named(
              underWayOutside.map(({ project }) => project),
              MOST_OTHERS,
              ui,
            ),
          )}
        </p>
      )}
      {notBegun.length === 0 ? null : <p>{words.t('bestNotBegun', named(notBegun, MOST_OTHERS, ui))}</p>}
    </>
  );
}

const named = (projects: readonly string[], most: number, { formats }: ReportUi): string =>
  [
    ...projects.slice(0, most),
    ...(projects.length > most ? [`+${formats.number(projects.length - most)}`] : []),
  ].join(', ');

/** `£1,300,000, 15 people` */
export const limitsText = ({ budget, capacity }: ProgramLimits, currency: string, ui: ReportUi): string =>
  [
    budget === null ? null : ui.formats.wholeMoney(budget, currency),
    capacity === null ? null : ui.words.counted('peopleCount', capacity),
  ]
    .filter((text) => text !== null)
    .join(', ');
