/** One project: a line with its figures and its reason, and all the rest of it when it is opened. */
import type { JSX } from 'preact';
import type { ProjectRow, ShownFailure } from '../program/picture.js';
import { ageText } from './age.js';
import { HealthMark, HealthSentence } from './health-mark.js';
import { Change, Figure } from './shown.js';
import { TrendLine } from './trend.js';
import type { Ui } from './ui.js';
import { WayOutLink } from './way-out.js';

export function ProjectItem({ row, ui }: { row: ProjectRow; ui: Ui }): JSX.Element {
  const { words, state, actions } = ui;
  const isOpen = state.openRow.value === row.id;
  const ProjectDetail = ui.later.value?.ProjectDetail;
  return (
    <li class={isOpen ? 'project open' : 'project'}>
      <button
        type="button"
        class="row"
        data-walk
        aria-expanded={isOpen}
        onClick={() => {
          state.openRow.value = isOpen ? null : row.id;
          if (!isOpen) void actions.open(row.id);
        }}
      >
        <HealthMark health={row.health} />
        <span class="name">{row.name}</span>
        <span class="number">
          <TrendLine trend={row.trend} />
        </span>
        <span class="number">
          <Figure figure={row.finish} />
        </span>
        <span class="number slip">
          <Change change={row.slip} words={words} />
        </span>
        <span class="number index">
          {row.costIndex.why === null ? <span class="label">CPI </span> : null}
          <Figure figure={row.costIndex} />
        </span>
        <Reason row={row} isOpen={isOpen} ui={ui} />
        <Facts row={row} ui={ui} />
      </button>
      {row.failure === null ? null : <Failure row={row} failure={row.failure} ui={ui} />}
      {isOpen && ProjectDetail !== undefined ? <ProjectDetail row={row} ui={ui} /> : null}
    </li>
  );
}

/** The milestone ahead, the cost at completion, and the day that the figures are of. */
function Facts({ row, ui }: { row: ProjectRow; ui: Ui }): JSX.Element | null {
  if (row.readAt === null) return null;
  const cost = row.cost.why === null ? `${ui.words.t('figureCost')} ${row.cost.text}` : '';
  const rest = [cost, row.asOf].filter(Boolean).join(' · ');
  if (row.next === '' && rest === '') return null;
  return (
    <span class="facts">
      {row.next === '' ? null : <span class="next">{row.next}</span>}
      <span>{row.next === '' || rest === '' ? rest : ` · ${rest}`}</span>
    </span>
  );
}

/** The health in words. Where nothing was ever read, the failure below is the reason, and only the word stays here. */
function Reason({ row, isOpen, ui }: { row: ProjectRow; isOpen: boolean; ui: Ui }): JSX.Element {
  const { lead, more, english } = row.reason;
  const isBelow = row.failure !== null && lead === '';
  return (
    <span class={isBelow ? 'unseen' : 'reason'}>
      <HealthSentence health={row.health} reason={lead} isEnglish={english === 'all'} words={ui.words} />
      {isOpen ? <span lang={english === undefined ? undefined : 'en'}> {more}</span> : null}
    </span>
  );
}

function Failure({ row, failure, ui }: { row: ProjectRow; failure: ShownFailure; ui: Ui }): JSX.Element {
  const { words } = ui;
  return (
    <p class="failure">
      {row.readAt === null ? (
        <HealthSentence health={row.health} reason={failure.text} isEnglish={false} words={words} />
      ) : (
        `${failure.text} ${words.t('showing', ageText(row.readAt, ui.now(), words))}`
      )}{' '}
      <WayOutLink url={row.url} wayOut={failure.wayOut} ui={ui} />
    </p>
  );
}
