/** The task on the selected row: follows the selection while the sidebar can be seen. */
import { useEffect, useState } from 'preact/hooks';
import type { BlockPlace } from '../sheet/plan-state.js';
import type { TaskState } from '../sheet/task-state.js';
import { ask } from './server.js';

const OFTEN = 2000;
const SELDOM = 8000;
/** After so many looks without a change, it looks less often. */
const PATIENCE = 15;

export function SelectedTask({ place }: { readonly place: BlockPlace }) {
  const task = useSelectedTask(place);
  return (
    <section aria-labelledby="task">
      <h2 id="task">This task</h2>
      <div aria-live="polite">
        {task === null ? (
          <p class="hint">Select a row of the plan to see its dates and why.</p>
        ) : (
          <TaskFacts task={task} />
        )}
      </div>
    </section>
  );
}

function TaskFacts({ task: { row, task, cells } }: { readonly task: TaskState }) {
  const { Start, Finish, Driver, Check, Critical } = cells;
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
