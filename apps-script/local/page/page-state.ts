/** What the page shows around the grid. */
import { signal } from '@preact/signals';
import type { MenuItem, Sidebar } from '../fake/execution.js';
import type { ChartData } from './chart-data.js';
import type { Badge } from './stand-in-browser.js';

export const pageState = () => ({
  title: signal(''),
  menu: signal<readonly MenuItem[]>([]),
  /** Null while it is closed. */
  sidebar: signal<Sidebar | null>(null),
  popupOpen: signal(true),
  badge: signal<Badge>({ text: '', color: '', title: '' }),
  /** The charts of the tab in front: the grid draws none. */
  charts: signal<readonly ChartData[]>([]),
  /** A sentence on top of the grid; null for none. */
  notice: signal<string | null>(null),
});

export type PageState = ReturnType<typeof pageState>;
