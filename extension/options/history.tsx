/** The history of all projects: how much there is of it, as a file, and away with it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Sure } from './programs.js';
import { Section } from './section.js';
import type { Ui } from './ui.js';

export function History({ ui }: { ui: Ui }): JSX.Element {
  const { words, actions, view } = ui;
  const [days, count] = useState(0);
  const look = async (): Promise<void> => count(await actions.historyDays());
  // Whatever is read while the page is open may add a day.
  useEffect(() => void look(), [view]);
  const erase = async (): Promise<void> => {
    await actions.eraseHistory();
    await look();
  };
  return (
    <Section title={words.t('history')}>
      <p role="status">{words.counted('historyOf', days)}</p>
      <div class="line">
        <button type="button" disabled={days === 0} onClick={() => void actions.saveHistory('csv')}>
          {words.t('exportCsv')}
        </button>
        <button type="button" disabled={days === 0} onClick={() => void actions.saveHistory('json')}>
          {words.t('exportJson')}
        </button>
        <Sure
          first={words.t('eraseHistory')}
          then={words.t('eraseHistorySure')}
          isDisabled={days === 0}
          run={erase}
        />
      </div>
    </Section>
  );
}
