/** The signs in the popup's corner, and the panels that two of them open. */
import type { JSX } from 'preact';
import { AddIcon, KeysIcon, OptionsIcon, RefreshIcon, ReportIcon } from './icons.js';
import type { Ui } from './ui.js';

export function Tools({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions, state, openSheet } = ui;
  const isBusy = state.refresh.value !== null;
  const sheet = openSheet.value;
  const isNew = sheet !== null && !state.rows.value.some(({ id }) => id === sheet.address.id);
  return (
    <div class="tools">
      {!isNew ? null : (
        <button type="button" class="add-this" onClick={() => actions.addSheet(sheet)}>
          {words.t('addThisSheet')}
        </button>
      )}
      <Tool label={words.t('openReport')} icon={<ReportIcon />} run={() => actions.openReport()} />
      <Tool label={words.t('addSheet')} icon={<AddIcon />} run={() => toggle(ui, 'add')} />
      <Tool label={words.t('refresh')} icon={<RefreshIcon />} run={() => actions.refresh()} busy={isBusy} />
      <Tool label={words.t('options')} icon={<OptionsIcon />} run={() => actions.openOptions()} />
      <Tool label={words.t('keys')} icon={<KeysIcon />} run={() => toggle(ui, 'keys')} />
    </div>
  );
}

export function toggle(ui: Ui, panel: 'add' | 'keys'): void {
  ui.state.panel.value = ui.state.panel.value === panel ? 'none' : panel;
  // The panels stand under the header, which may be out of sight.
  document.querySelector('main')?.scrollTo(0, 0);
}

function Tool(props: { label: string; icon: JSX.Element; run: () => void; busy?: boolean }): JSX.Element {
  const { label, icon, run, busy = false } = props;
  return (
    <button
      type="button"
      class={busy ? 'tool busy' : 'tool'}
      aria-label={label}
      title={label}
      disabled={busy}
      onClick={run}
    >
      {icon}
    </button>
  );
}
