/** The filters by department, objective and health. */
import type { JSX } from 'preact';
import type { Health } from '../../shared/summary/project-summary.js';
import { healthWord } from '../program/health-words.js';
import { choicesIn, isFiltering } from '../store/filter-rows.js';
import { type Filters as Chosen, NO_FILTERS } from '../store/popup-view.js';
import { change } from './search.js';
import type { Ui } from './ui.js';

const HEALTHS: readonly Health[] = ['Red', 'Amber', 'Grey', 'Green'];

export function Filters({ ui }: { ui: Ui }): JSX.Element | null {
  const { words, state } = ui;
  const { department, objective, health } = state.filters.value;
  if (!state.showsFilters.value && !isChosen(state.filters.value)) return null;
  const { departments, objectives } = choicesIn(state.rows.value);
  const named = (texts: readonly string[]) => texts.map((text): [string, string] => [text, text]);
  return (
    <div class="filters">
      <Choice
        name={words.t('department')}
        value={department}
        choices={named(departments)}
        choose={(value) => change(ui, { department: value })}
        ui={ui}
      />
      <Choice
        name={words.t('objective')}
        value={objective}
        choices={named(objectives)}
        choose={(value) => change(ui, { objective: value })}
        ui={ui}
      />
      <Choice
        name={words.t('health')}
        value={health}
        choices={HEALTHS.map((each): [string, string] => [each, healthWord(each, words)])}
        choose={(value) => change(ui, { health: value as Health | null })}
        ui={ui}
      />
      {isFiltering(state.filters.value) ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            state.filters.value = NO_FILTERS;
          }}
        >
          {words.t('showAll')}
        </button>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  /** Each with the word for it. */
  readonly choices: readonly (readonly [string, string])[];
  readonly choose: (value: string | null) => void;
  readonly ui: Ui;
}

/** Nothing to choose where no project names any. */
function Choice({ name, value, choices, choose, ui }: ChoiceProps): JSX.Element | null {
  if (choices.length === 0) return null;
  return (
    <label>
      <span class="name-of">{name}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{ui.words.t('all')}</option>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const isChosen = ({ department, objective, health }: Chosen): boolean =>
  department !== null || objective !== null || health !== null;
