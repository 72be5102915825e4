/** The menu's commands: their names, and the functions Google calls for them. */

export interface Command {
  /** The global function that runs it. */
  readonly run: string;
  readonly label: string;
  /** Whether a line stands above it in the menu. */
  readonly separated?: boolean;
  /** The submenu it stands in. */
  readonly under?: string;
}

/** Commands that act on the workbook at once, from the menu and from the sidebar alike. */
export const ACTION_COMMANDS = {
  newProjectPlan: { run: 'newProjectPlan', label: 'New project plan' },
  setStatusDateToToday: { run: 'setStatusDateToToday', label: 'Set status date to today', separated: true },
} as const satisfies Record<string, Command>;

export type ActionId = keyof typeof ACTION_COMMANDS;

/** In the order of the menu. */
export const COMMANDS = {
  newProjectPlan: ACTION_COMMANDS.newProjectPlan,
  turnThisSheetIntoPlan: { run: 'turnThisSheetIntoPlan', label: 'Turn this sheet into a plan' },
  setStatusDateToToday: ACTION_COMMANDS.setStatusDateToToday,
  openSidebar: { run: 'openSidebar', label: 'Open sidebar' },
  undoLast: { run: 'undoLast', label: 'Undo last', separated: true },
} as const satisfies Record<string, Command>;
