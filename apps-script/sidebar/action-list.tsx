/** The commands that act on the workbook, as in the menu. */
import {
  ACTION_COMMANDS,
  type ActionId,
  COMMANDS,
  type Command,
  PANEL_COMMANDS,
  type PanelId,
} from '../menu/commands.js';

interface ActionListProps {
  readonly disabled: boolean;
  readonly onAct: (action: ActionId) => void;
  readonly onPanel: (panel: PanelId) => void;
}

/** Commands that the panel offers elsewhere, or that make no sense on a plan. */
const ELSEWHERE: readonly string[] = ['newProjectPlan', 'importPlan', 'setStatusDateToToday'];

const isAction = (id: string): id is ActionId => id in ACTION_COMMANDS;
const isPanel = (id: string): id is PanelId => id in PANEL_COMMANDS;

export function ActionList({ disabled, onAct, onPanel }: ActionListProps) {
  const groups = new Map<string, [ActionId | PanelId, Command][]>();
  for (const [id, command] of Object.entries<Command>(COMMANDS)) {
    if (ELSEWHERE.includes(id) || !(isAction(id) || isPanel(id))) continue;
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
              <button
                key={id}
                type="button"
                disabled={disabled}
                onClick={() => (isPanel(id) ? onPanel(id) : onAct(id))}
              >
                {label}
              </button>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
