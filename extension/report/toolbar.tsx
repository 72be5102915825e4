/** What can be done with the draft; none of it is printed. */
import type { JSX } from 'preact';
import type { ReportUi } from './ui.js';

export function Toolbar({ ui }: { ui: ReportUi }): JSX.Element {
  const { state, words, actions } = ui;
  const isEditing = state.isEditing.value;
  const isEdited = Object.keys(state.wording.value).length > 0;
  return (
    <nav class="toolbar" aria-label={words.t('reportActions')}>
      <button type="button" class="primary" onClick={actions.print}>
        {words.t('print')}
      </button>
      <button type="button" onClick={actions.copy}>
        {words.t('copyAsText')}
      </button>
      <button
        type="button"
        aria-pressed={isEditing}
        onClick={() => {
          state.isEditing.value = !isEditing;
        }}
      >
        {words.t('editWording')}
      </button>
      {isEditing && isEdited ? (
        <button type="button" onClick={actions.resetAll}>
          {words.t('resetAllWording')}
        </button>
      ) : null}
      <button type="button" onClick={actions.markAsSent}>
        {words.t('markAsSent')}
      </button>
      <p role="status">{state.notice.value}</p>
    </nav>
  );
}

/** A draft does not change under the eyes of who words it: newer figures come on a click. */
export const Outdated = ({ ui }: { ui: ReportUi }): JSX.Element | null =>
  ui.state.isOutdated.value ? (
    <p class="outdated" role="status">
      {ui.words.t('newFigures')}{' '}
      <button type="button" class="link" onClick={ui.actions.reload}>
        {ui.words.t('showThem')}
      </button>
    </p>
  ) : null;
