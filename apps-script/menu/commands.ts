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
  openCapacity: { run: 'openCapacity', label: 'Capacity', under: 'Resources' },
  openGantt: { run: 'openGantt', label: 'Gantt', under: 'Views' },
  openGoals: { run: 'openGoals', label: 'Goals', under: 'Report' },
  openRisks: { run: 'openRisks', label: 'Risks', under: 'Report' },
  openReport: { run: 'openReport', label: 'Status report', under: 'Report' },
  keepReport: { run: 'keepReport', label: 'Keep this report', under: 'Report' },
  handOutLookAhead: { run: 'handOutLookAhead', label: 'Hand out look-ahead', under: 'Report' },
} as const satisfies Record<string, Command>;

export type ActionId = keyof typeof ACTION_COMMANDS;

/** In the order of the menu. */
export const COMMANDS = {
  newProjectPlan: ACTION_COMMANDS.newProjectPlan,
  turnThisSheetIntoPlan: { run: 'turnThisSheetIntoPlan', label: 'Turn this sheet into a plan' },
  setStatusDateToToday: ACTION_COMMANDS.setStatusDateToToday,
  openCapacity: ACTION_COMMANDS.openCapacity,
  openGantt: ACTION_COMMANDS.openGantt,
  openGoals: ACTION_COMMANDS.openGoals,
  openRisks: ACTION_COMMANDS.openRisks,
  openReport: ACTION_COMMANDS.openReport,
  keepReport: ACTION_COMMANDS.keepReport,
  handOutLookAhead: ACTION_COMMANDS.handOutLookAhead,
  openSidebar: { run: 'openSidebar', label: 'Open sidebar' },
  undoLast: { run: 'undoLast', label: 'Undo last', separated: true },
  removeThroughline: { run: 'removeThroughline', label: 'Remove Throughline from this workbook' },
} as const satisfies Record<string, Command>;
