/** One project: a line with its figures and its reason, and all the rest of it when it is opened. */
import type { JSX } from 'preact';
import type { ProjectRow } from '../program/picture.js';
import { ageText } from './age.js';
import { HealthMark, HealthSentence } from './health-mark.js';
import { ProjectDetail } from './project-detail.js';
import { Change, Figure } from './shown.js';
import type { Ui } from './ui.js';
import { WayOutLink } from './way-out.js';

export function ProjectItem({ row, ui }: { row: ProjectRow; ui: Ui }): JSX.Element {
  const { words, state, actions } = ui;
  const isOpen = state.openRow.value === row.id;
  return (
    <li class={isOpen ? 'project open' : 'project'}>
      <button
        type="button"
        class="row"
        data-walk
        aria-expanded={isOpen}
        onClick={() => {
          state.openRow.value = isOpen ? null : row.id;
          if (!isOpen) actions.open(row.id);
        }}
      >
        <HealthMark health={row.health} />
        <span class="name">{row.name}</span>
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
        <span class="reason">
          <HealthSentence health={row.health} reason={row.reason.lead} words={words} />
          {isOpen ? ` ${row.reason.more}` : null}
        </span>
      </button>
      {row.failure === null ? null : (
        <p class="failure">
          {row.failure.text}
          {row.readAt === null ? '' : ` ${words.t('showing', ageText(row.readAt, ui.now(), words))}`}{' '}
          <WayOutLink row={row} wayOut={row.failure.wayOut} ui={ui} />
        </p>
      )}
      {isOpen ? <ProjectDetail row={row} ui={ui} /> : null}
    </li>
  );
}
