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
  newProgram: { run: 'newProgram', label: 'New program', under: 'Program' },
  linkProjects: { run: 'linkProjects', label: 'Link projects', under: 'Program' },
  setStatusDateToToday: { run: 'setStatusDateToToday', label: 'Set status date to today', separated: true },
  openCapacity: { run: 'openCapacity', label: 'Capacity', under: 'Resources' },
  openGantt: { run: 'openGantt', label: 'Gantt', under: 'Views' },
  openDashboard: { run: 'openDashboard', label: 'Dashboard', under: 'Views' },
  openTaskValues: { run: 'openTaskValues', label: 'Task values', under: 'Views' },
  runSimulation: { run: 'runSimulation', label: 'Run the simulation', under: 'Views' },
  openGoals: { run: 'openGoals', label: 'Goals', under: 'Report' },
  openRisks: { run: 'openRisks', label: 'Risks', under: 'Report' },
  openReport: { run: 'openReport', label: 'Status report', under: 'Report' },
  keepReport: { run: 'keepReport', label: 'Keep this report', under: 'Report' },
  handOutLookAhead: { run: 'handOutLookAhead', label: 'Hand out look-ahead', under: 'Report' },
  connectTables: { run: 'connectTables', label: 'Connect my tables' },
  openActuals: { run: 'openActuals', label: 'Actual costs', under: 'Budget' },
  openBudget: { run: 'openBudget', label: 'Budget', under: 'Budget' },
  openChanges: { run: 'openChanges', label: 'Changes', under: 'Budget' },
  saveBaseline: { run: 'saveBaseline', label: 'Save a baseline', under: 'Baseline' },
  compareBaselines: { run: 'compareBaselines', label: 'Compare baselines', under: 'Baseline' },
  useBaseline: { run: 'useBaseline', label: 'Use another baseline', under: 'Baseline' },
  openResources: { run: 'openResources', label: 'Resources', under: 'Resources' },
  openCalendar: { run: 'openCalendar', label: 'Calendar', under: 'Resources' },
} as const satisfies Record<string, Command>;

export type ActionId = keyof typeof ACTION_COMMANDS;

/** Commands that are carried out in the sidebar: the menu opens it at their page. */
export const PANEL_COMMANDS = {
  newProjectPlan: { run: 'newProjectPlan', label: 'New project plan' },
  importPlan: { run: 'importPlan', label: 'Import a plan' },
  exportPlan: { run: 'exportPlan', label: 'Export the plan' },
  levelResources: { run: 'levelResources', label: 'Level resources', under: 'Resources' },
  copyReport: { run: 'copyReport', label: 'Copy report as text', under: 'Report' },
  collectProgress: { run: 'collectProgress', label: 'Collect progress', under: 'Report' },
} as const satisfies Record<string, Command>;

export type PanelId = keyof typeof PANEL_COMMANDS;

/** In the order of the menu. */
export const COMMANDS = {
  newProjectPlan: PANEL_COMMANDS.newProjectPlan,
  turnThisSheetIntoPlan: { run: 'turnThisSheetIntoPlan', label: 'Turn this sheet into a plan' },
  importPlan: PANEL_COMMANDS.importPlan,
  exportPlan: PANEL_COMMANDS.exportPlan,
  connectTables: ACTION_COMMANDS.connectTables,
  setStatusDateToToday: ACTION_COMMANDS.setStatusDateToToday,
  openActuals: ACTION_COMMANDS.openActuals,
  openBudget: ACTION_COMMANDS.openBudget,
  openChanges: ACTION_COMMANDS.openChanges,
  saveBaseline: ACTION_COMMANDS.saveBaseline,
  compareBaselines: ACTION_COMMANDS.compareBaselines,
  useBaseline: ACTION_COMMANDS.useBaseline,
  openResources: ACTION_COMMANDS.openResources,
  openCalendar: ACTION_COMMANDS.openCalendar,
  openCapacity: ACTION_COMMANDS.openCapacity,
  levelResources: PANEL_COMMANDS.levelResources,
  openGantt: ACTION_COMMANDS.openGantt,
  openDashboard: ACTION_COMMANDS.openDashboard,
  openTaskValues: ACTION_COMMANDS.openTaskValues,
  runSimulation: ACTION_COMMANDS.runSimulation,
  openGoals: ACTION_COMMANDS.openGoals,
  openRisks: ACTION_COMMANDS.openRisks,
  openReport: ACTION_COMMANDS.openReport,
  copyReport: PANEL_COMMANDS.copyReport,
  keepReport: ACTION_COMMANDS.keepReport,
  handOutLookAhead: ACTION_COMMANDS.handOutLookAhead,
  collectProgress: PANEL_COMMANDS.collectProgress,
  newProgram: ACTION_COMMANDS.newProgram,
  linkProjects: ACTION_COMMANDS.linkProjects,
  openSidebar: { run: 'openSidebar', label: 'Open sidebar' },
  undoLast: { run: 'undoLast', label: 'Undo last', separated: true },
  removeThroughline: { run: 'removeThroughline', label: 'Remove Throughline from this workbook' },
} as const satisfies Record<string, Command>;
