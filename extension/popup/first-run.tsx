/** Before there is a program: three lines and two buttons. */
import type { JSX } from 'preact';
import type { Ui } from './ui.js';

export function FirstRun({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions, state } = ui;
  return (
    <section class="first-run">
      <h1>{words.t('noProgram')}</h1>
      <p>{words.t('firstRunReads')}</p>
      <p>{words.t('firstRunPrivate')}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            state.panel.value = 'add';
          }}
        >
          {words.t('addSheet')}
        </button>
        <button type="button" onClick={() => actions.showSample()}>
          {words.t('showSample')}
        </button>
      </div>
    </section>
  );
}
