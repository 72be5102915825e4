/** The menu's commands: their names, and the functions Google calls for them. */

export interface Command {
  /** The global function that runs it. */
  readonly run: string;
  readonly label: string;
  /** Whether a line stands above it in the menu. */
  readonly separated?: boolean;
}

/** In the order of the menu. */
export const COMMANDS = {
  newProjectPlan: { run: 'newProjectPlan', label: 'New project plan' },
  turnThisSheetIntoPlan: { run: 'turnThisSheetIntoPlan', label: 'Turn this sheet into a plan' },
  setStatusDateToToday: { run: 'setStatusDateToToday', label: 'Set status date to today', separated: true },
  openSidebar: { run: 'openSidebar', label: 'Open sidebar' },
  undoLast: { run: 'undoLast', label: 'Undo last', separated: true },
} as const satisfies Record<string, Command>;
