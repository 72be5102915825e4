/** The one thing to do about a failure. */
import type { JSX } from 'preact';
import type { ProjectRow, WayOut } from '../program/picture.js';
import type { Ui } from './ui.js';

export function WayOutLink(props: { row: ProjectRow; wayOut: WayOut; ui: Ui }): JSX.Element | null {
  const { row, wayOut, ui } = props;
  const { words, actions } = ui;
  if (wayOut === 'grant') {
    return (
      <button type="button" class="link" onClick={() => actions.grant()}>
        {words.t('grant')}
      </button>
    );
  }
  if (wayOut === 'retry') {
    return (
      <button type="button" class="link" onClick={() => actions.refresh()}>
        {words.t('tryAgain')}
      </button>
    );
  }
  if (wayOut === 'wait' || row.url === null) return null;
  return (
    <a href={row.url} target="_blank" rel="noreferrer">
      {words.t(wayOut === 'ask' ? 'askForAccess' : 'openTheSheet')}
    </a>
  );
}
