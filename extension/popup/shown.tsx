/** A figure, or a dash that says why there is none; and a change that says whether it is for the better. */
import type { ComponentChildren, JSX } from 'preact';
import type { ShownChange, ShownFigure } from '../program/figure.js';
import type { Words } from '../words/words.js';
import type { Ui } from './ui.js';

export function Figure({ figure }: { figure: ShownFigure }): JSX.Element {
  if (figure.why === null) {
    const title = [figure.exact, figure.note].filter(Boolean).join(' · ');
    return <span title={title === '' ? undefined : title}>{figure.text}</span>;
  }
  return (
    <span class="unknown" title={figure.why}>
      <span aria-hidden="true">{figure.text}</span>
      <span class="unseen">{figure.why}</span>
    </span>
  );
}

export function Change({ change, words }: { change: ShownChange | null; words: Words }): JSX.Element | null {
  if (change === null) return null;
  const said = words.t(
    change.direction === 'better' ? 'better' : change.direction === 'worse' ? 'worse' : 'unchanged',
  );
  return (
    <span class={`change ${change.direction}`} title={said}>
      {change.text}
      <span class="unseen">{` ${said}`}</span>
    </span>
  );
}

/** A figure that can be asked where it comes from. */
export function Ask(props: {
  name: string;
  ask: () => void;
  ui: Ui;
  children: ComponentChildren;
}): JSX.Element {
  const { name, ask, ui, children } = props;
  return (
    <button type="button" class="traced" title={ui.words.t('askFigure', name)} onClick={ask}>
      {children}
    </button>
  );
}
