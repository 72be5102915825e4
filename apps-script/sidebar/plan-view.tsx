/** A plan's state: its health, what needs attention, the selected task, problems, actions. */
import type { ComponentChildren } from 'preact';
import { reasonBeside } from '../../shared/health/reason-beside.js';
import type { Mend } from '../../shared/table/reading.js';
import type { ActionId, PanelId } from '../menu/commands.js';
import type { Target } from '../sheet/conversion/reading.js';
import type { PlanState } from '../sheet/plan-state.js';
import { ActionList } from './action-list.js';
import { FunctionHelp } from './function-help.js';
import { HEALTH_WORDS, HealthMark } from './health-mark.js';
import { ProblemList } from './problem-list.js';
import { RemovePlan } from './remove-plan.js';
import { SelectedTask } from './selected-task.js';

interface PlanViewProps {
  readonly plan: PlanState;
  readonly today: string;
  readonly disabled: boolean;
  readonly undoButton: ComponentChildren;
  readonly onSelect: (target: Target) => void;
  readonly onRefresh: () => void;
  readonly onAct: (action: ActionId) => void;
  readonly onPanel: (panel: PanelId) => void;
  readonly onMend: (target: Target, mend: Mend) => void;
  readonly onRemove: (keep: readonly number[]) => void;
}

export function PlanView({
  plan,
  today,
  disabled,
  undoButton,
  onSelect,
  onRefresh,
  onAct,
  onPanel,
  onMend,
  onRemove,
}: PlanViewProps) {
  return (
    <>
      <Masthead plan={plan} today={today} disabled={disabled} onAct={onAct} />
      <Attention plan={plan} onSelect={onSelect} />
      <SelectedTask place={plan.block} onSelect={onSelect} onChanged={onRefresh} />
      <ProblemList
        problems={plan.problems}
        count={plan.problemCount}
        disabled={disabled}
        onSelect={onSelect}
        onMend={onMend}
      />
      <section aria-labelledby="actions">
        <h2 id="actions">Actions</h2>
        <div class="actions">
          <button type="button" disabled={disabled} onClick={onRefresh}>
            Read again
          </button>
          {undoButton}
        </div>
        <ActionList disabled={disabled} onAct={onAct} onPanel={onPanel} />
        <FunctionHelp />
        <RemovePlan disabled={disabled} onRemove={onRemove} />
      </section>
    </>
  );
}

type MastheadProps = Pick<PlanViewProps, 'plan' | 'today' | 'disabled' | 'onAct'>;

function Masthead({ plan, today, disabled, onAct }: MastheadProps) {
  const { health, reason, project, finish, slip, late, statusDate, statusDay } = plan;
  const { lead, more } = reasonBeside(health, reason);
  return (
    <header>
      <h1>{project}</h1>
      <p class="health">
        <HealthMark health={health} /> <strong>{HEALTH_WORDS[health]}</strong>
        {lead !== '' && `: ${lead}`}
      </p>
      {more !== '' && (
        <details>
          <summary>More reasons</summary>
          <p class="hint">{more}</p>
        </details>
      )}
      <dl class="facts">
        <dt>Finish</dt>
        <dd>
          {finish || '–'}
          {slip !== '' && <span class={late ? 'slip late' : 'slip'}>{slip}</span>}
        </dd>
        <dt>Status date</dt>
        <dd>
          {statusDate || 'none, so no progress view'}
          {statusDay !== today && (
            <button
              type="button"
              class="link"
              disabled={disabled}
              onClick={() => onAct('setStatusDateToToday')}
            >
              Set to today
            </button>
          )}
        </dd>
      </dl>
    </header>
  );
}

function Attention({ plan, onSelect }: Pick<PlanViewProps, 'plan' | 'onSelect'>) {
  const { attention } = plan;
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">
        Needs attention {attention.length > 0 && <span class="count">{attention.length}</span>}
      </h2>
      {attention.length === 0 && <p class="hint">Nothing: no missed dates, slips or overdue work.</p>}
      <ul class="lines">
        {attention.map((line) => (
          <li key={`${line.target.tab} ${line.target.range}`}>
            <button type="button" class="line" onClick={() => onSelect(line.target)}>
              <span class="name">{line.task}</span>
              <span class="hint">{line.why}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
