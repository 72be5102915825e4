/** The keys that the popup knows. */
import type { JSX } from 'preact';
import type { Ui } from './ui.js';

const KEYS = [
  ['↑ ↓', 'keyWalk'],
  ['Enter', 'keyOpen'],
  ['Enter', 'keyAsk'],
  ['/', 'keyFilter'],
  ['r', 'keyRefresh'],
  ['Esc', 'keyClose'],
  ['?', 'keyKeys'],
] as const;

export function KeysPanel({ ui }: { ui: Ui }): JSX.Element {
  return (
    <section class="panel" aria-label={ui.words.t('keys')}>
      <h2>{ui.words.t('keys')}</h2>
      <dl class="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={meaning}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{ui.words.t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
