/** The complete list of what Google may call: triggers, menu commands, the sidebar's one entry, custom functions. */

export { PM_ALIGNMENT } from './functions/pm-alignment.js';
export { PM_BURN_UP } from './functions/pm-burn-up.js';
export { PM_CHECK } from './functions/pm-check.js';
export { PM_CPI } from './functions/pm-cpi.js';
export { PM_CRITICAL_PATH } from './functions/pm-critical-path.js';
export { PM_CRITICALITY } from './functions/pm-criticality.js';
export { PM_CV } from './functions/pm-cv.js';
export { PM_EAC } from './functions/pm-eac.js';
export { PM_EARNED_VALUE } from './functions/pm-earned-value.js';
export { PM_ES } from './functions/pm-es.js';
export { PM_ETC } from './functions/pm-etc.js';
export { PM_FINISH } from './functions/pm-finish.js';
export { PM_GANTT } from './functions/pm-gantt.js';
export { PM_GOALS } from './functions/pm-goals.js';
export { PM_HEALTH } from './functions/pm-health.js';
export { PM_IMPACT } from './functions/pm-impact.js';
export { PM_LEVEL } from './functions/pm-level.js';
export { PM_LOAD } from './functions/pm-load.js';
export { PM_MILESTONES } from './functions/pm-milestones.js';
export { PM_OVERLOADS } from './functions/pm-overloads.js';
export { PM_P_FACTOR } from './functions/pm-p-factor.js';
export { PM_PERT } from './functions/pm-pert.js';
export { PM_PRIORITY } from './functions/pm-priority.js';
export { PM_PROFIT_AND_LOSS } from './functions/pm-profit-and-loss.js';
export { PM_PROGRAM } from './functions/pm-program.js';
export { PM_PROGRAM_REPORT } from './functions/pm-program-report.js';
export { PM_PROGRAM_SUMMARY } from './functions/pm-program-summary.js';
export { PM_PROJECT_SUMMARY } from './functions/pm-project-summary.js';
export { PM_RICE } from './functions/pm-rice.js';
export { PM_RISK } from './functions/pm-risk.js';
export { PM_S_CURVE } from './functions/pm-s-curve.js';
export { PM_SCHEDULE } from './functions/pm-schedule.js';
export { PM_SELECT } from './functions/pm-select.js';
export { PM_SLIPPED } from './functions/pm-slipped.js';
export { PM_SPI } from './functions/pm-spi.js';
export { PM_STATUS_REPORT } from './functions/pm-status-report.js';
export { PM_SV } from './functions/pm-sv.js';
export { PM_TASK_VALUE } from './functions/pm-task-value.js';
export { PM_TCPI } from './functions/pm-tcpi.js';
export { PM_VAC } from './functions/pm-vac.js';
export { PM_WHY } from './functions/pm-why.js';
export { PM_WSJF } from './functions/pm-wsjf.js';
export { onInstall, onOpen } from './menu/menu.js';
export {
  collectProgress,
  compareBaselines,
  connectTables,
  copyReport,
  exportPlan,
  handOutLookAhead,
  importPlan,
  keepReport,
  levelResources,
  linkProjects,
  newProgram,
  newProjectPlan,
  openActuals,
  openBudget,
  openCalendar,
  openCapacity,
  openChanges,
  openDashboard,
  openGantt,
  openGoals,
  openReport,
  openResources,
  openRisks,
  openSidebar,
  openTaskValues,
  removeThroughline,
  runSimulation,
  saveBaseline,
  setStatusDateToToday,
  turnThisSheetIntoPlan,
  undoLast,
  useBaseline,
} from './menu/run-commands.js';
export { sidebarRequest } from './menu/sidebar-requests.js';
