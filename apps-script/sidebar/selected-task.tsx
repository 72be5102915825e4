/** The task on the selected row: follows the selection while the sidebar can be seen, and notices when the plan changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Target } from '../sheet/conversion/reading.js';
import type { PlanLook } from '../sheet/plan-look.js';
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
  /** Called when the plan is no longer the one that is shown. */
  readonly onChanged: () => void;
}

export function SelectedTask({ place, onSelect, onChanged }: SelectedTaskProps) {
  const look = useLook(place);
  useChanges(look, place, onChanged);
  const task = look?.task ?? null;
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

/** Notices when the summary shows other figures than before, or the same task other dates. */
function useChanges(look: PlanLook | null, place: BlockPlace, onChanged: () => void): void {
  const last = useRef<{ readonly look: PlanLook; readonly place: BlockPlace } | null>(null);
  useEffect(() => {
    const before = last.current?.place === place ? last.current.look : null;
    if (look !== null && look.mark !== null) last.current = { look, place };
    if (before !== null && look !== null && isOther(before, look)) onChanged();
  }, [look, place, onChanged]);
}

const isOther = (before: PlanLook, now: PlanLook): boolean =>
  now.mark !== null &&
  (now.mark !== before.mark || (isSameTask(before, now) && figures(before) !== figures(now)));

const isSameTask = ({ task: before }: PlanLook, { task: now }: PlanLook): boolean =>
  before !== null && before.row === now?.row && before.task === now.task;

const figures = ({ task }: PlanLook): string => JSON.stringify(task?.cells);

const Fact = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children || '–'}</dd>
  </>
);

/** Looks at the plan, gently: never while hidden, seldom while nothing changes, one question at a time. */
function useLook(place: BlockPlace): PlanLook | null {
  const [seen, setSeen] = useState<PlanLook | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unchanged = 0;
    let last = '';
    let stopped = false;
    const look = async () => {
      const found =
        document.visibilityState === 'hidden'
          ? undefined
          : await ask({ ask: 'look', place }).catch(() => undefined);
      if (stopped) return;
      const text = JSON.stringify(found);
      unchanged = text === last ? unchanged + 1 : 0;
      last = text;
      if (found !== undefined && unchanged === 0) setSeen(found);
      timer = setTimeout(look, unchanged > PATIENCE || found === undefined ? SELDOM : OFTEN);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [place]);
  return seen;
}
