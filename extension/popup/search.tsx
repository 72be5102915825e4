/** The search, and the fold that holds the filters. */
import type { JSX } from 'preact';
import type { Filters } from '../store/popup-view.js';
import type { Ui } from './ui.js';

export function Search({ ui }: { ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const { filters, showsFilters } = state;
  return (
    <div class="search">
      <input
        type="search"
        class="filter"
        placeholder={words.t('filter')}
        aria-label={words.t('filter')}
        value={filters.value.text}
        onInput={(event) => change(ui, { text: event.currentTarget.value })}
      />
      <button
        type="button"
        class="quiet fold-filters"
        aria-label={words.t('filters')}
        title={words.t('filters')}
        aria-expanded={showsFilters.value}
        onClick={() => {
          showsFilters.value = !showsFilters.value;
        }}
      >
        <span class="chevron" aria-hidden="true" />
      </button>
    </div>
  );
}

export function change({ state }: Ui, some: Partial<Filters>): void {
  state.filters.value = { ...state.filters.value, ...some };
}
