/** What assignees filled in, cell by cell: before and after, to be accepted one by one. */
import { useEffect, useState } from 'preact/hooks';
import type { ProgressLine, ProgressReview } from '../sheet/collect-progress.js';
import type { Target } from '../sheet/conversion/reading.js';
import { ask } from './server.js';

interface ProgressListProps {
  readonly disabled: boolean;
  readonly onSelect: (target: Target) => void;
  readonly onAccept: (ids: readonly string[]) => void;
}

export function ProgressList(props: ProgressListProps) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Collect progress</summary>
      {open && (
        <Review
          {...props}
          onAccept={(ids) => {
            setOpen(false);
            props.onAccept(ids);
          }}
        />
      )}
    </details>
  );
}

function Review({ disabled, onSelect, onAccept }: ProgressListProps) {
  const [review, setReview] = useState<ProgressReview | string>('Reading the look-ahead tabs…');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let left = false;
    ask({ ask: 'progress' })
      .then((found) => !left && setReview(found))
      .catch((error: unknown) => !left && setReview(error instanceof Error ? error.message : String(error)));
    return () => {
      left = true;
    };
  }, []);
  if (typeof review === 'string') return <p class="hint">{review}</p>;
  const { lines, problems } = review;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      {lines.length === 0 && <p class="hint">{nothingFilledIn(review)}</p>}
      <ul class="lines">
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            chosen={chosen.has(line.id)}
            onToggle={() => toggle(line.id)}
            onSelect={() => onSelect(line.target)}
          />
        ))}
      </ul>
      {problems.length > 0 && <h3>Not collected</h3>}
      <ul>
        {problems.map((problem) => (
          <li key={problem} class="hint">
            {problem}
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="link"
            disabled={disabled}
            onClick={() => setChosen(new Set(chosen.size === lines.length ? [] : lines.map(({ id }) => id)))}
          >
            {chosen.size === lines.length ? 'Choose none' : 'Choose all'}
          </button>
          <button
            type="button"
            disabled={disabled || chosen.size === 0}
            onClick={() => onAccept([...chosen])}
          >
            {acceptWords(chosen.size)}
          </button>
        </div>
      )}
    </>
  );
}

const acceptWords = (count: number): string =>
  count === 0 ? 'Write into the plan' : `Write ${count} ${count === 1 ? 'cell' : 'cells'} into the plan`;

const nothingFilledIn = ({ tabs, problems }: ProgressReview): string => {
  if (tabs === 0) return 'No look-ahead is handed out yet. Choose Hand out look-ahead first.';
  return problems.length > 0
    ? 'Nothing that was filled in can be collected as it is.'
    : 'Nothing new: all that is filled in stands in the plan.';
};

interface LineProps {
  readonly line: ProgressLine;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onSelect: () => void;
}

function Line({ line: { task, column, before, after, from }, chosen, onToggle, onSelect }: LineProps) {
  return (
    <li class="progress">
      <label>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span>
          <span class="name">{task}</span>
          <span class="hint">
            {column}: <del>{before === '' ? 'blank' : before}</del> <span aria-hidden="true">→</span>{' '}
            <ins>{after}</ins>
          </span>
          <span class="hint">{from}</span>
        </span>
      </label>
      <button
        type="button"
        class="link"
        aria-label={`Show ${task}, ${column} in the plan`}
        onClick={onSelect}
      >
        Show
      </button>
    </li>
  );
}
