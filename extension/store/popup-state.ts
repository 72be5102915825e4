/** What the popup shows at this moment, as signals; the store behind them may change under it at any time. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  EMPTY_PICTURE,
  EMPTY_REST,
  type Picture,
  type PictureRest,
  type ProjectRow,
} from '../program/picture.js';
import type { ProjectDetails } from '../program/project-details.js';
import type { Trace } from '../trace/trace.js';
import { filterRows } from './filter-rows.js';
import { detailsOf, KEYS, pictureOf, refreshOf, restOf, viewOf } from './painted-values.js';
import { type Filters, NO_FILTERS, type PopupView } from './popup-view.js';
import type { RefreshState } from './refresh-state.js';

export interface PopupState {
  readonly picture: Signal<Picture>;
  readonly rest: Signal<PictureRest>;
  readonly refresh: Signal<RefreshState | null>;
  readonly details: Signal<Readonly<Record<string, ProjectDetails>>>;
  /** The one row that is open; null where none is. */
  readonly openRow: Signal<string | null>;
  readonly filters: Signal<Filters>;
  readonly showsFilters: Signal<boolean>;
  readonly showsOnTrack: Signal<boolean>;
  readonly panel: Signal<'none' | 'add' | 'keys'>;
  /** What just went wrong with an action of the user's; null where nothing did. */
  readonly notice: Signal<string | null>;
  /** Where a figure comes from that somebody asked; null where nobody does. */
  readonly trace: Signal<Trace | null>;
  readonly rows: ReadonlySignal<readonly ProjectRow[]>;
  readonly attention: ReadonlySignal<readonly ProjectRow[]>;
  readonly onTrack: ReadonlySignal<readonly ProjectRow[]>;
}

export function popupState(): PopupState {
  const picture = signal<Picture>(EMPTY_PICTURE);
  const rest = signal<PictureRest>(EMPTY_REST);
  const filters = signal(NO_FILTERS);
  const attention = computed(() => [...picture.value.attention, ...rest.value.attention]);
  return {
    picture,
    rest,
    filters,
    showsFilters: signal(false),
    refresh: signal<RefreshState | null>(null),
    details: signal({}),
    openRow: signal<string | null>(null),
    showsOnTrack: signal(false),
    panel: signal<'none' | 'add' | 'keys'>('none'),
    notice: signal<string | null>(null),
    trace: signal<Trace | null>(null),
    rows: computed(() => [...attention.value, ...rest.value.onTrack]),
    attention: computed(() => filterRows(attention.value, filters.value)),
    onTrack: computed(() => filterRows(rest.value.onTrack, filters.value)),
  };
}

/** Takes up what was chosen when the popup closed, where it still shows the same program. */
export function takeUpView(state: PopupState, raw: unknown): PopupView | null {
  const view = viewOf(raw);
  if (view === null || view.program !== state.picture.value.id) return null;
  state.filters.value = view.filters;
  state.showsFilters.value = view.showsFilters;
  state.showsOnTrack.value = view.showsOnTrack;
  state.openRow.value = view.openRow;
  return view;
}

/** What is to be taken up when the popup opens again. */
export const currentView = (state: PopupState, scrolled: number): PopupView => ({
  program: state.picture.value.id,
  filters: state.filters.value,
  showsFilters: state.showsFilters.value,
  showsOnTrack: state.showsOnTrack.value,
  openRow: state.openRow.value,
  scrolled,
});

/** Takes in stored values, whichever of them are there. */
export function takeIn(state: PopupState, raw: Readonly<Record<string, unknown>>): void {
  if (KEYS.picture in raw) state.picture.value = pictureOf(raw[KEYS.picture]);
  if (KEYS.rest in raw) state.rest.value = restOf(raw[KEYS.rest]);
  if (KEYS.refresh in raw) state.refresh.value = refreshOf(raw[KEYS.refresh]);
  const open = state.openRow.value;
  if (open !== null && KEYS.details(open) in raw) takeInDetails(state, open, raw);
}

export function takeInDetails(state: PopupState, id: string, raw: Readonly<Record<string, unknown>>): void {
  const details = detailsOf(raw[KEYS.details(id)]);
  if (details !== null) state.details.value = { ...state.details.value, [id]: details };
}
