/** Health as a shape and a colour; the word stands beside it wherever it is shown. */
import type { ComponentChildren, JSX } from 'preact';
import type { Health } from '../../shared/summary/project-summary.js';
import { healthWord } from '../program/health-words.js';
import type { Words } from '../words/words.js';

export { healthWord };

const SHAPES: Readonly<Record<Health, ComponentChildren>> = {
  Green: <circle cx="6" cy="6" r="4.5" />,
  Amber: <path d="M6 1 11.2 10.5H.8Z" />,
  Red: <path d="M1.5 1.5h9v9h-9z" />,
  Grey: <circle class="ring" cx="6" cy="6" r="4" />,
};

export function HealthMark({ health }: { health: Health }): JSX.Element {
  return (
    <svg class={`mark ${health}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[health]}
    </svg>
  );
}

/** The word, then the reason: `At risk: two projects slip.` A reason out of a sheet is English in every language. */
export function HealthSentence(props: {
  health: Health;
  reason: string;
  isEnglish: boolean;
  words: Words;
}): JSX.Element {
  const { health, reason, isEnglish, words } = props;
  return (
    <>
      <b class={`word ${health}`}>{healthWord(health, words)}</b>
      {reason === '' ? null : (
        <>
          {': '}
          <span lang={isEnglish ? 'en' : undefined}>{reason}</span>
        </>
      )}
    </>
  );
}
