/** The popup as a whole: which of its states it is in. */
import type { JSX } from 'preact';
import { FirstRun } from './first-run.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { ProjectList } from './project-list.js';
import type { Ui } from './ui.js';
import { WayOutLink } from './way-out.js';

/** What went wrong with the program's own workbook, and where the browser has no more room. */
function ProgramNotes({ ui }: { ui: Ui }): JSX.Element | null {
  const { failure, url, storageFull } = ui.state.picture.value;
  return (
    <>
      {failure === null ? null : (
        <p class="notice">
          {failure.text} <WayOutLink url={url} wayOut={failure.wayOut} ui={ui} />
        </p>
      )}
      {storageFull ? <p class="notice">{ui.words.t('storageFull')}</p> : null}
    </>
  );
}

export function Popup({ ui }: { ui: Ui }): JSX.Element {
  const { picture, panel, notice, trace } = ui.state;
  const later = ui.later.value;
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
      <ProgramNotes ui={ui} />
      {later !== null && panel.value === 'add' ? <later.AddPanel ui={ui} /> : null}
      {later !== null && panel.value === 'keys' ? <later.KeysPanel ui={ui} /> : null}
      {isEmpty ? null : <ProjectList ui={ui} />}
      {isEmpty ? null : <Footer ui={ui} />}
      {later === null ? null : <later.TraceDialog shown={trace} words={ui.words} />}
    </main>
  );
}
