/** The projects: what needs attention with its reason, then the rest, folded. */
import type { JSX } from 'preact';
import { isFiltering } from '../store/filter-rows.js';
import { ProjectItem } from './project-item.js';
import { Search } from './search.js';
import type { Ui } from './ui.js';

export function ProjectList({ ui }: { ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const Filters = ui.later.value?.Filters;
  const picture = state.picture.value;
  const isSearching = isFiltering(state.filters.value);
  const attention = state.attention.value;
  const onTrack = state.onTrack.value;
  // While some are searched for, a group counts what is found of it.
  const attentionCount = isSearching ? attention.length : picture.attentionCount;
  const onTrackCount = isSearching ? onTrack.length : picture.onTrackCount;
  const unfolded = state.showsOnTrack.value || isSearching;
  return (
    <div class="projects">
      <div class="group">
        <h2>
          {picture.attentionCount === 0
            ? words.t('nothingNeedsAttention')
            : words.t('needsAttention', String(attentionCount))}
        </h2>
        <Search ui={ui} />
      </div>
      {Filters === undefined ? null : <Filters ui={ui} />}
      <ul>
        {attention.map((row) => (
          <ProjectItem key={row.id} row={row} ui={ui} />
        ))}
      </ul>
      {onTrackCount === 0 ? null : (
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
            {words.t('onTrackCount', String(onTrackCount))}
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
      {isSearching && attention.length + onTrack.length === 0 ? (
        <p class="muted">{words.t('noMatch')}</p>
      ) : null}
    </div>
  );
}
