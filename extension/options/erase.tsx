/** Removes everything that the extension keeps, once that is confirmed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Sure } from './programs.js';
import { Section } from './section.js';
import type { Ui } from './ui.js';

export function Erase({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions } = ui;
  const [isErased, mark] = useState(false);
  const erase = async (): Promise<void> => {
    await actions.erase();
    mark(true);
  };
  return (
    <Section title={words.t('eraseEverything')}>
      <p>{words.t('eraseExplained')}</p>
      <Sure first={words.t('eraseEverything')} then={words.t('eraseSure')} run={erase} />
      {isErased ? <p role="status">{words.t('erased')}</p> : null}
    </Section>
  );
}
