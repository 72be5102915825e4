/** What only the manager can say: a field for each question, and the row of the header. */
import type { TargetedEvent } from 'preact';
import type { First } from '../sheet/conversion/date-order.js';
import type { Choices, Question } from '../sheet/conversion/questions.js';
import type { SheetReading } from '../sheet/conversion/reading.js';

interface ChoosingProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

export function Questions({
  questions,
  choices,
  onChoose,
}: ChoosingProps & { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} choices={choices} onChoose={onChoose} />
      ))}
    </section>
  );
}

function QuestionField({ question, choices, onChoose }: ChoosingProps & { readonly question: Question }) {
  const { id, text, hint, kind, value } = question;
  const field = {
    id,
    value: choices.answers?.[id] ?? value,
    'aria-describedby': `${id}-hint`,
    onChange: (event: TargetedEvent<HTMLInputElement>) =>
      onChoose({ ...choices, answers: { ...choices.answers, [id]: event.currentTarget.value } }),
  };
  return (
    <p class="field">
      <label for={id}>{text}</label>
      {kind === 'date' ? <input type="date" {...field} /> : <input type="text" {...field} />}
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </p>
  );
}

/** Asks whether dates such as `03/04/27` have the day or the month first; the answer makes dates of them at once. */
export function DateOrderQuestion({
  order,
  disabled,
  onOrder,
}: {
  readonly order: NonNullable<SheetReading['dateOrder']>;
  readonly disabled: boolean;
  readonly onOrder: (first: First) => void;
}) {
  const { sample, dayFirst, monthFirst, cells } = order;
  const [what, them] = cells === 1 ? ['One date', 'it as a date'] : [`${cells} dates`, 'them as dates'];
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Day or month first?</h2>
      <p>
        “{sample}” can be {dayFirst} or {monthFirst}.
      </p>
      <div class="row">
        <button type="button" disabled={disabled} onClick={() => onOrder('day')}>
          Day first
        </button>
        <button type="button" disabled={disabled} onClick={() => onOrder('month')}>
          Month first
        </button>
      </div>
      <p class="hint">
        {what} typed as text can be read two ways. Your answer writes {them}; Undo brings the text back.
      </p>
    </section>
  );
}

/** Offers columns that would make the plan safe to sort. */
export function ColumnOffer({
  offer,
  choices,
  onChoose,
}: ChoosingProps & { readonly offer: NonNullable<SheetReading['offer']> }) {
  return (
    <p class="field tick">
      <label class="tick-label">
        <input
          type="checkbox"
          checked={choices.addColumns ?? offer.taken}
          aria-describedby="offer-why"
          onChange={(event) => onChoose({ ...choices, addColumns: event.currentTarget.checked })}
        />{' '}
        {offer.text}
      </label>
      <span class="hint" id="offer-why">
        {offer.why}
      </span>
    </p>
  );
}

export function HeaderRow({
  reading,
  choices,
  onChoose,
}: ChoosingProps & { readonly reading: SheetReading }) {
  return (
    <p class="field inline">
      <label for="header-row">The header is in row</label>
      <input
        id="header-row"
        type="number"
        min={1}
        value={choices.headerRow ?? reading.headerRow ?? ''}
        onChange={(event) => {
          const row = event.currentTarget.valueAsNumber;
          if (row >= 1) onChoose({ answers: choices.answers ?? {}, headerRow: row });
        }}
      />
    </p>
  );
}
