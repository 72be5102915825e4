/** The reading column by column: sample values, what each was taken for and how surely, and a menu to change it. */
import type { Choices } from '../sheet/conversion/questions.js';
import type { ColumnReading, SheetReading } from '../sheet/conversion/reading.js';

interface ColumnListProps {
  readonly reading: SheetReading;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoose: (choices: Choices) => void;
}

export function ColumnList({ reading, choices, disabled, onChoose }: ColumnListProps) {
  const read = reading.columns.filter((column) => column.takenFor !== null).length;
  const choose = (column: number, name: string) => {
    const others = Object.entries(choices.columns ?? {}).filter(
      ([at, taken]) => at !== String(column) && (taken === '' || taken !== name),
    );
    onChoose({ ...choices, columns: { ...Object.fromEntries(others), [column]: name } });
  };
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">
        Columns <span class="count">{`${read} of ${reading.columns.length} read`}</span>
      </h2>
      <ul class="columns">
        {reading.columns.map((column) => (
          <ColumnEntry
            key={column.column}
            column={column}
            names={reading.names}
            disabled={disabled}
            onChoose={choose}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnEntryProps {
  readonly column: ColumnReading;
  readonly names: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (column: number, name: string) => void;
}

function ColumnEntry({ column, names, disabled, onChoose }: ColumnEntryProps) {
  const { letter, header, samples, takenFor, confidence, why } = column;
  const id = `column-${letter}`;
  return (
    <li class={confidence === 'unsure' ? 'unsure' : ''}>
      <label for={id}>
        <span class="letter">{letter}</span> <span class="name">{header || '(no header)'}</span>
      </label>
      <select
        id={id}
        disabled={disabled || header === ''}
        aria-describedby={`${id}-why`}
        onChange={(event) => onChoose(column.column, event.currentTarget.value)}
      >
        <option value="" selected={takenFor === null}>
          not read
        </option>
        {names.map((name) => (
          <option key={name} value={name} selected={name === takenFor}>
            {name}
          </option>
        ))}
      </select>
      {samples.length > 0 && <span class="samples">{samples.join(' · ')}</span>}
      <span class="hint" id={`${id}-why`}>
        {confidence !== 'not read' && <b class="confidence">{WORDS[confidence]}</b>} {why}
      </span>
    </li>
  );
}

const WORDS = { certain: 'Certain.', likely: 'Likely.', unsure: 'Unsure.' } as const;
