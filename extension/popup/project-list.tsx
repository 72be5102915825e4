/** The projects: what needs attention with its reason, then the rest, folded. */
import type { JSX } from 'preact';
import { ProjectItem } from './project-item.js';
import type { Ui } from './ui.js';

export function ProjectList({ ui }: { ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const picture = state.picture.value;
  const isFiltering = state.filter.value.trim() !== '';
  const attention = state.attention.value;
  const onTrack = state.onTrack.value;
  const unfolded = state.showsOnTrack.value || isFiltering;
  return (
    <div class="projects">
      <div class="group">
        <h2>
          {picture.attentionCount === 0
            ? words.t('nothingNeedsAttention')
            : words.t('needsAttention', String(picture.attentionCount))}
        </h2>
        <input
          type="search"
          class="filter"
          placeholder={words.t('filter')}
          aria-label={words.t('filter')}
          value={state.filter.value}
          onInput={(event) => {
            state.filter.value = event.currentTarget.value;
          }}
        />
      </div>
      <ul>
        {attention.map((row) => (
          <ProjectItem key={row.id} row={row} ui={ui} />
        ))}
      </ul>
      {picture.onTrackCount === 0 ? null : (
        <h2>
          <button
            type="button"
            class="fold"
            data-walk
            aria-expanded={unfolded}
            onClick={() => {
              state.showsOnTrack.value = !state.showsOnTrack.value;
            }}
          >
            {words.t('onTrackCount', String(picture.onTrackCount))}
            <span class="chevron" aria-hidden="true" />
          </button>
        </h2>
      )}
      {unfolded ? (
        <ul>
          {onTrack.map((row) => (
            <ProjectItem key={row.id} row={row} ui={ui} />
          ))}
        </ul>
      ) : null}
      {isFiltering && attention.length + onTrack.length === 0 ? (
        <p class="muted">{words.t('noMatch')}</p>
      ) : null}
    </div>
  );
}
