/** How old the picture is and how complete; while it is read again, how far that has come. */
import type { JSX } from 'preact';
import { isStale } from '../program/picture.js';
import { ageText } from './age.js';
import type { Ui } from './ui.js';

export function Footer({ ui }: { ui: Ui }): JSX.Element {
  const { words, state } = ui;
  const picture = state.picture.value;
  const refresh = state.refresh.value;
  if (refresh !== null) {
    const done = refresh.total - refresh.pending.length;
    return (
      <footer aria-live="polite">
        <progress value={done} max={refresh.total} aria-label={words.t('refresh')} />
        {words.t('reading', String(done), String(refresh.total))}
      </footer>
    );
  }
  const now = ui.now();
  const stale = isStale(picture, now);
  return (
    <footer class={stale ? 'stale' : ''} aria-live="polite">
      {picture.readAt === null ? words.t('notReadYet') : words.t('asOf', ageText(picture.readAt, now, words))}
      {' · '}
      {words.t('projectsRead', String(picture.projectsRead), String(picture.projects))}
      {stale ? ` · ${words.t('notUpToDate')}` : ''}
    </footer>
  );
}
