/** The popup by keyboard: arrows walk the rows, `/` filters, `r` refreshes, `?` lists the keys, Escape closes. */
import { isFiltering } from '../store/filter-rows.js';
import { NO_FILTERS } from '../store/popup-view.js';
import { toggle } from './tools.js';
import type { Ui } from './ui.js';

export function listenToKeys(page: Document, ui: Ui): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape' && close(ui, page)) event.preventDefault();
    // A dialog has keys of its own.
    else if (ui.state.trace.value !== null) return;
    else if (isArrow(event.key) && !(event.target instanceof HTMLSelectElement)) walk(page, event);
    else if (!isTyping(event.target) && ui.state.picture.value.kind !== 'none') letter(page, event, ui);
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const isArrow = (key: string): boolean => key === 'ArrowDown' || key === 'ArrowUp';

function letter(page: Document, event: KeyboardEvent, ui: Ui): void {
  if (event.key === '/') page.querySelector<HTMLElement>('.filter')?.focus();
  else if (event.key === 'r') ui.actions.refresh();
  else if (event.key === '?') toggle(ui, 'keys');
  else return;
  event.preventDefault();
}

function walk(page: Document, event: KeyboardEvent): void {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-walk]')];
  const at = rows.indexOf(page.activeElement as HTMLElement);
  const next = event.key === 'ArrowDown' ? at + 1 : at < 0 ? rows.length - 1 : at - 1;
  const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
  if (row === undefined) return;
  row.focus();
  row.scrollIntoView({ block: 'nearest' });
  event.preventDefault();
}

/** Closes the topmost thing that is open; where nothing is, the browser closes the popup. */
function close(ui: Ui, page: Document): boolean {
  const { state } = ui;
  if (state.trace.value !== null) page.querySelector('dialog')?.close();
  else if (state.panel.value !== 'none') state.panel.value = 'none';
  else if (isFiltering(state.filters.value)) state.filters.value = NO_FILTERS;
  else if (state.openRow.value !== null) state.openRow.value = null;
  else return false;
  if (isTyping(page.activeElement)) (page.activeElement as HTMLElement).blur();
  return true;
}
