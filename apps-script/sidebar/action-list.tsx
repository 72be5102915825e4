/** The commands that act on the workbook, as in the menu. */
import { ACTION_COMMANDS, type ActionId, type Command } from '../menu/commands.js';

interface ActionListProps {
  readonly disabled: boolean;
  readonly onAct: (action: ActionId) => void;
}

/** Commands that the panel offers elsewhere, or that make no sense on a plan. */
const ELSEWHERE: readonly ActionId[] = ['newProjectPlan', 'setStatusDateToToday'];

export function ActionList({ disabled, onAct }: ActionListProps) {
  const groups = new Map<string, [ActionId, Command][]>();
  for (const [id, command] of Object.entries<Command>(ACTION_COMMANDS) as [ActionId, Command][]) {
    if (ELSEWHERE.includes(id)) continue;
    const name = command.under ?? 'Plan';
    groups.set(name, [...(groups.get(name) ?? []), [id, command]]);
  }
  return (
    <>
      {[...groups].map(([name, commands]) => (
        <details key={name}>
          <summary>{name}</summary>
          <div class="actions">
            {commands.map(([id, { label }]) => (
              <button key={id} type="button" disabled={disabled} onClick={() => onAct(id)}>
                {label}
              </button>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
