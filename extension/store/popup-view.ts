/** What a person had chosen in the popup when it closed: it opens again where it was. */
import type { Health } from '../../shared/summary/project-summary.js';
import { shapeOf } from './versions.js';

export interface Filters {
  readonly text: string;
  /** Null: all of them. */
  readonly department: string | null;
  readonly objective: string | null;
  readonly health: Health | null;
}

export const NO_FILTERS: Filters = { text: '', department: null, objective: null, health: null };

export interface PopupView {
  /** Of which program: another one starts afresh. */
  readonly program: string;
  readonly filters: Filters;
  readonly showsFilters: boolean;
  readonly showsOnTrack: boolean;
  readonly openRow: string | null;
  /** How far it was scrolled, in CSS pixels. */
  readonly scrolled: number;
}

export const VIEW_SHAPE = shapeOf<PopupView>([
  'program',
  'filters',
  'showsFilters',
  'showsOnTrack',
  'openRow',
  'scrolled',
]);
