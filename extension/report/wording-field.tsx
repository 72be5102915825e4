/** A sentence of the draft that a person can put in words of their own. */
import type { JSX } from 'preact';
import type { ReportUi } from './ui.js';

export interface WordingProps {
  readonly ui: ReportUi;
  readonly field: string;
  /** As it stands in the draft now. */
  readonly text: string;
  /** As it was computed. */
  readonly computed: string;
  /** Whether what was computed is English, as all sentences of the functions are, whatever the reader's language. */
  readonly isEnglish?: boolean;
  /** What the sentence is, for those who do not see its place. */
  readonly label: string;
}

export function WordingField(props: WordingProps): JSX.Element {
  const { ui, field, text, label } = props;
  const { state, words, actions } = ui;
  const edit = state.wording.value[field];
  if (!state.isEditing.value) {
    const isEnglish = edit === undefined && props.isEnglish === true;
    return (
      <span class={edit === undefined ? undefined : 'worded'} lang={isEnglish ? 'en' : undefined}>
        {text}
      </span>
    );
  }
  return (
    <span class="wording">
      <Editable {...props} />
      {edit === undefined ? null : (
        <button
          type="button"
          class="link"
          aria-label={words.t('resetWordingOf', label)}
          onClick={() => actions.reset(field)}
        >
          {words.t('resetWording')}
        </button>
      )}
      {edit === undefined || edit.instead === props.computed ? null : (
        <span class="hint">{words.t('wordingOutdated', props.computed)}</span>
      )}
    </span>
  );
}

function Editable({ ui, field, text, computed, label }: WordingProps): JSX.Element {
  const typed = ui.state.wording.value[field]?.text ?? computed;
  return (
    <>
      <textarea
        class="editable"
        aria-label={label}
        rows={Math.max(1, Math.ceil(typed.length / LETTERS_A_LINE))}
        value={typed}
        onInput={({ currentTarget }) => ui.actions.edit(field, currentTarget.value, computed)}
        onBlur={() => {
          if (typed.trim() === '') ui.actions.reset(field);
        }}
      />
      <span class="printed">{text}</span>
    </>
  );
}

/** Where a browser does not make the field as high as its text. */
const LETTERS_A_LINE = 40;
