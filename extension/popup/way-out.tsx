/** The one thing to do about a failure. */
import type { JSX } from 'preact';
import type { WayOut } from '../program/picture.js';
import type { Ui } from './ui.js';

/** `url` is where the workbook opens that failed; null where it is none. */
export function WayOutLink(props: { url: string | null; wayOut: WayOut; ui: Ui }): JSX.Element | null {
  const { url, wayOut, ui } = props;
  const { words, actions, state } = ui;
  if (wayOut === 'grant') return <Run text={words.t('grant')} run={() => actions.grant()} />;
  if (wayOut === 'retry') return <Run text={words.t('tryAgain')} run={() => actions.refresh()} />;
  if (wayOut === 'options') return <Run text={words.t('options')} run={() => actions.openOptions()} />;
  // The row of a project that leads nowhere is mended in the program's own sheet.
  const address = wayOut === 'link' ? state.picture.value.url : url;
  if (wayOut === 'wait' || address === null) return null;
  const text = wayOut === 'ask' ? 'askForAccess' : wayOut === 'link' ? 'openProgram' : 'openTheSheet';
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words.t(text)}
    </a>
  );
}

const Run = ({ text, run }: { text: string; run: () => void }): JSX.Element => (
  <button type="button" class="link" onClick={run}>
    {text}
  </button>
);
