/** The popup as a whole: which of its states it is in. */
import type { JSX } from 'preact';
import { AddPanel } from './add-panel.js';
import { FirstRun } from './first-run.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { KeysPanel } from './keys-panel.js';
import { ProjectList } from './project-list.js';
import type { Ui } from './ui.js';

export function Popup({ ui }: { ui: Ui }): JSX.Element {
  const { picture, panel, notice } = ui.state;
  const isEmpty = picture.value.kind === 'none';
  return (
    <main class={ui.inTab ? 'popup in-tab' : 'popup'}>
      {isEmpty && panel.value !== 'add' ? <FirstRun ui={ui} /> : null}
      {isEmpty ? null : <Header ui={ui} />}
      {notice.value === null ? null : (
        <p class="notice" role="alert">
          {notice.value}
        </p>
      )}
      {panel.value === 'add' ? <AddPanel ui={ui} /> : null}
      {panel.value === 'keys' ? <KeysPanel ui={ui} /> : null}
      {isEmpty ? null : <ProjectList ui={ui} />}
      {isEmpty ? null : <Footer ui={ui} />}
    </main>
  );
}
