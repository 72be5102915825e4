/** What assignees filled in, cell by cell: before and after, to be accepted one by one. */
import { useEffect, useState } from 'preact/hooks';
import type { ProgressLine, ProgressReview } from '../sheet/collect-progress.js';
import type { Target } from '../sheet/conversion/reading.js';
import type { PanelProps } from './panel-props.js';
import { ask } from './server.js';
import { UnderWay } from './under-way.js';
import { useAsking } from './use-asking.js';

export function ProgressPanel({ onSelect, onDone, onBack }: PanelProps) {
  const { busy, failure, run } = useAsking();
  const [review, setReview] = useState<ProgressReview | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => run('Reading the look-ahead tabs…', () => ask({ ask: 'progress' }), setReview), [run]);
  const accept = () =>
    run('Writing the progress…', () => ask({ ask: 'accept progress', accepted: [...chosen] }), onDone);
  return (
    <section class="panel" aria-busy={busy !== null}>
      <h1>Collect progress</h1>
      <p class="hint">What assignees filled in. Nothing changes before you write it, cell by cell.</p>
      <UnderWay busy={busy} failure={failure} />
      {review !== null && (
        <Found
          review={review}
          chosen={chosen}
          disabled={busy !== null}
          onChoose={setChosen}
          onSelect={onSelect}
        />
      )}
      <footer class="row">
        {review !== null && review.lines.length > 0 && (
          <button
            type="button"
            class="primary"
            disabled={busy !== null || chosen.size === 0}
            onClick={accept}
          >
            {acceptWords(chosen.size)}
          </button>
        )}
        <button type="button" disabled={busy !== null} onClick={onBack}>
          Back
        </button>
      </footer>
    </section>
  );
}

const acceptWords = (count: number): string =>
  count === 0 ? 'Write into the plan' : `Write ${count} ${count === 1 ? 'cell' : 'cells'} into the plan`;

interface FoundProps {
  readonly review: ProgressReview;
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onSelect: (target: Target) => void;
}

function Found({ review, chosen, disabled, onChoose, onSelect }: FoundProps) {
  const { lines, problems } = review;
  const all = chosen.size === lines.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <>
      {lines.length === 0 && <p>{nothingFilledIn(review)}</p>}
      {lines.length > 0 && (
        <button
          type="button"
          class="link"
          disabled={disabled}
          onClick={() => onChoose(new Set(all ? [] : lines.map(({ id }) => id)))}
        >
          {all ? 'Choose none' : 'Choose all'}
        </button>
      )}
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
      {problems.length > 0 && <h2>Not collected</h2>}
      <ul class="plain">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}

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
