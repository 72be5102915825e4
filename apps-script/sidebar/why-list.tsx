/** Why the selected task is on its date, and what it holds up; asked for when it is opened. */
import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../sheet/conversion/reading.js';
import type { TaskReasons } from '../sheet/why-task.js';
import { ask } from './server.js';

interface WhyListProps {
  readonly row: number;
  /** Changes whenever the task's dates do. */
  readonly version: string;
  readonly onSelect: (target: Target) => void;
}

/** Longer chains say how many steps follow. */
const MOST_STEPS = 40;

export function WhyList({ row, version, onSelect }: WhyListProps) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why this date</summary>
      {open && <Reasons key={`${row} ${version}`} row={row} onSelect={onSelect} />}
    </details>
  );
}

function Reasons({ row, onSelect }: Omit<WhyListProps, 'version'>) {
  const [reasons, setReasons] = useState<TaskReasons | string | null>('Following the chain…');
  useEffect(() => {
    let left = false;
    ask({ ask: 'why', row })
      .then((found) => !left && setReasons(found))
      .catch((error: unknown) => !left && setReasons(error instanceof Error ? error.message : String(error)));
    return () => {
      left = true;
    };
  }, [row]);
  if (reasons === null) return <p class="hint">No task of the plan stands on this row.</p>;
  if (typeof reasons === 'string') return <p class="hint">{reasons}</p>;
  const { why, holdsUp } = reasons;
  return (
    <>
      <ol class="lines">
        {why.slice(0, MOST_STEPS).map(({ task, date, because, target }) => (
          <li key={`${task} ${because}`}>
            <button type="button" class="line" onClick={() => onSelect(target)}>
              <span class="name">{task}</span>
              <span class="hint">{[date, because].filter((part) => part !== '').join(': ')}</span>
            </button>
          </li>
        ))}
      </ol>
      {why.length > MOST_STEPS && (
        <p class="hint">And {why.length - MOST_STEPS} more steps; PM_WHY lists them all.</p>
      )}
      <h3>Holds up</h3>
      {holdsUp.length === 0 && <p class="hint">Nothing: no other task is on its date because of this one.</p>}
      <ul class="lines">
        {holdsUp.slice(0, MOST_STEPS).map(({ task, target }) => (
          <li key={target.range}>
            <button type="button" class="line" onClick={() => onSelect(target)}>
              {task}
            </button>
          </li>
        ))}
      </ul>
      {holdsUp.length > MOST_STEPS && <p class="hint">And {holdsUp.length - MOST_STEPS} more.</p>}
    </>
  );
}
