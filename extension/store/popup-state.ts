/** What the popup shows at this moment, as signals; the store behind them may change under it at any time. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EMPTY_PICTURE, type Picture, type PictureRest, type ProjectRow } from '../program/picture.js';
import type { ProjectDetails } from '../program/project-details.js';
import { detailsOf, KEYS, pictureOf, refreshOf, restOf } from './painted-values.js';
import type { RefreshState } from './refresh-state.js';

export interface PopupState {
  readonly picture: Signal<Picture>;
  readonly rest: Signal<PictureRest>;
  readonly refresh: Signal<RefreshState | null>;
  readonly details: Signal<Readonly<Record<string, ProjectDetails>>>;
  /** The one row that is open; null where none is. */
  readonly openRow: Signal<string | null>;
  readonly filter: Signal<string>;
  readonly showsOnTrack: Signal<boolean>;
  readonly panel: Signal<'none' | 'add' | 'keys'>;
  /** What just went wrong with an action of the user's; null where nothing did. */
  readonly notice: Signal<string | null>;
  readonly attention: ReadonlySignal<readonly ProjectRow[]>;
  readonly onTrack: ReadonlySignal<readonly ProjectRow[]>;
}

export function popupState(): PopupState {
  const picture = signal<Picture>(EMPTY_PICTURE);
  const rest = signal<PictureRest>({ attention: [], onTrack: [] });
  const filter = signal('');
  return {
    picture,
    rest,
    filter,
    refresh: signal<RefreshState | null>(null),
    details: signal({}),
    openRow: signal<string | null>(null),
    showsOnTrack: signal(false),
    panel: signal<'none' | 'add' | 'keys'>('none'),
    notice: signal<string | null>(null),
    attention: computed(() => filtered([...picture.value.attention, ...rest.value.attention], filter.value)),
    onTrack: computed(() => filtered(rest.value.onTrack, filter.value)),
  };
}

/** Rows whose name or department has, for every word that was typed, a word that begins with it. */
function filtered(rows: readonly ProjectRow[], typed: string): readonly ProjectRow[] {
  const wanted = wordsIn(typed);
  if (wanted.length === 0) return rows;
  return rows.filter(({ name, department }) => {
    const words = wordsIn(`${name} ${department}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

const wordsIn = (text: string): string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

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
