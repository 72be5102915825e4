/** The task on the selected row: follows the selection while the sidebar can be seen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Target } from '../sheet/conversion/reading.js';
import type { BlockPlace } from '../sheet/plan-state.js';
import type { TaskState } from '../sheet/task-state.js';
import { ask } from './server.js';
import { WhyList } from './why-list.js';

const OFTEN = 2000;
const SELDOM = 8000;
/** After so many looks without a change, it looks less often. */
const PATIENCE = 15;

interface SelectedTaskProps {
  readonly place: BlockPlace;
  readonly onSelect: (target: Target) => void;
  /** Called when the dates of the selected task have changed: the rest of the plan has, too. */
  readonly onChanged: () => void;
}

export function SelectedTask({ place, onSelect, onChanged }: SelectedTaskProps) {
  const task = useSelectedTask(place);
  useChanges(task, onChanged);
  return (
    <section aria-labelledby="task">
      <h2 id="task">This task</h2>
      <div aria-live="polite">
        {task === null ? (
          <p class="hint">Select a row of the plan to see its dates and why.</p>
        ) : (
          <>
            <TaskFacts task={task} />
            <WhyList row={task.row} version={JSON.stringify(task.cells)} onSelect={onSelect} />
          </>
        )}
      </div>
    </section>
  );
}

function TaskFacts({ task: { row, task, cells } }: { readonly task: TaskState }) {
  const { Start, Finish, Driver, Check, Critical } = cells;
  if (/^loading/i.test(Start)) return <p class="hint">{task}: Google Sheets is still calculating.</p>;
  const float = cells['Total float'];
  return (
    <>
      <p class="name">{task}</p>
      <dl class="facts">
        <Fact name="Start">{Start}</Fact>
        <Fact name="Finish">{Finish}</Fact>
        <Fact name="Latest finish">{cells['Late finish']}</Fact>
        <Fact name="Float">
          {float === '' ? '' : `${float} d${/^true$/i.test(Critical) ? ', critical' : ''}`}
        </Fact>
        <Fact name="Free float">{cells['Free float'] === '' ? '' : `${cells['Free float']} d`}</Fact>
        <Fact name="Why then">{Driver}</Fact>
      </dl>
      {Check !== '' && <p class="check">{Check}</p>}
      <p class="hint">Row {row}</p>
    </>
  );
}

/** Notices when the same task shows other figures than before. */
function useChanges(task: TaskState | null, onChanged: () => void): void {
  const last = useRef<TaskState | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = task;
    if (before === null || task === null || before.row !== task.row || before.task !== task.task) return;
    if (JSON.stringify(before.cells) !== JSON.stringify(task.cells)) onChanged();
  }, [task, onChanged]);
}

const Fact = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children || '–'}</dd>
  </>
);

/** Asks which task is selected, gently: never while hidden, seldom while nothing changes, one question at a time. */
function useSelectedTask(place: BlockPlace): TaskState | null {
  const [task, setTask] = useState<TaskState | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unchanged = 0;
    let last = '';
    let stopped = false;
    const look = async () => {
      const found =
        document.visibilityState === 'hidden'
          ? undefined
          : await ask({ ask: 'task', place }).catch(() => undefined);
      if (stopped) return;
      const seen = JSON.stringify(found);
      unchanged = seen === last ? unchanged + 1 : 0;
      last = seen;
      if (found !== undefined && unchanged === 0) setTask(found);
      timer = setTimeout(look, unchanged > PATIENCE || found === undefined ? SELDOM : OFTEN);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [place]);
  return task;
}
