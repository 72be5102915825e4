/** What the menu's commands do. Each is called by Google by its name. */
import { blockOn } from '../sheet/block.js';
import { refuseOtherPlan } from '../sheet/conversion/convert.js';
import { refuseSecondPlan } from '../sheet/exchange/add-project.js';
import { removalOf, remove } from '../sheet/removal/removal.js';
import { removalQuestion } from '../sheet/removal/removal-question.js';
import { Sentence } from '../sheet/sentence.js';
import { forgetLast, lastEntry } from '../sheet/undo/journal.js';
import { takeBack } from '../sheet/undo/take-back.js';
import { ACTIONS } from './actions.js';
import { ACTION_COMMANDS, type ActionId, type PanelId } from './commands.js';
import { runFromMenu } from './run.js';

/** Offers in the sidebar what a new plan may begin with. */
export function newProjectPlan(): void {
  runFromMenu(() => {
    refuseSecondPlan(SpreadsheetApp.getActiveSpreadsheet());
    showSidebar('newProjectPlan');
  });
}

/** Offers in the sidebar to bring a plan in from a file. */
export function importPlan(): void {
  runFromMenu(() => {
    refuseSecondPlan(SpreadsheetApp.getActiveSpreadsheet());
    showSidebar('importPlan');
  });
}

/** Offers the plan in the sidebar as a file. */
export function exportPlan(): void {
  runFromMenu(() => showSidebar('exportPlan'));
}

/** Levels the plan and shows the proposal in the sidebar; nothing changes before it is accepted. */
export function levelResources(): void {
  runFromMenu(() => showSidebar('levelResources'));
}

/** Writes the status report in the sidebar as text, to be copied into a mail. */
export function copyReport(): void {
  runFromMenu(() => showSidebar('copyReport'));
}

/** Shows in the sidebar what assignees filled in; nothing changes before it is accepted. */
export function collectProgress(): void {
  runFromMenu(() => showSidebar('collectProgress'));
}

/** Shows in the sidebar what was understood of the sheet; nothing changes before *Apply*. */
export function turnThisSheetIntoPlan(): void {
  runFromMenu(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getActiveSheet();
    refuseOtherPlan(book, sheet);
    if (blockOn(sheet) !== null)
      book.toast(`"${sheet.getName()}" is a plan already: the sidebar shows it.`, 'Throughline');
    showSidebar();
  });
}

/** Adds the tabs of a program: projects, objectives, money, dependencies, risks, and what follows from them. */
export function newProgram(): void {
  act('newProgram');
}

/** Writes the formulas by which the projects' own workbooks arrive. */
export function linkProjects(): void {
  act('linkProjects');
}

/** Sets the Status date in Settings to today's date, a constant. */
export function setStatusDateToToday(): void {
  act('setStatusDateToToday');
}

/** Goes to the Gantt tab, adding it first where there is none. */
export function openGantt(): void {
  act('openGantt');
}

/** Goes to the Dashboard tab, adding it first where there is none. */
export function openDashboard(): void {
  act('openDashboard');
}

/** Goes to the Task values tab, adding it first where there is none. */
export function openTaskValues(): void {
  act('openTaskValues');
}

/** Runs the simulation and writes its results, with their date, on the Dashboard. */
export function runSimulation(): void {
  act('runSimulation');
}

/** Goes to the Capacity tab, adding it first where there is none. */
export function openCapacity(): void {
  act('openCapacity');
}

/** Goes to the Goals tab, adding it first where there is none. */
export function openGoals(): void {
  act('openGoals');
}

/** Goes to the Risks tab, adding it first where there is none. */
export function openRisks(): void {
  act('openRisks');
}

/** Goes to the Report tab, adding it first where there is none. */
export function openReport(): void {
  act('openReport');
}

/** Keeps the report of the status date on a tab of its own. */
export function keepReport(): void {
  act('keepReport');
}

/** Adds a tab for each assignee with the work of the weeks ahead and cells for progress. */
export function handOutLookAhead(): void {
  act('handOutLookAhead');
}

/** Hands tables that were added to the workbook since to the functions of the plan. */
export function connectTables(): void {
  act('connectTables');
}

/** Goes to the ledger of actual costs, adding it first where there is none. */
export function openActuals(): void {
  act('openActuals');
}

/** Goes to the Budget tab, adding it first where there is none. */
export function openBudget(): void {
  act('openBudget');
}

/** Goes to the log of changes, adding it first where there is none. */
export function openChanges(): void {
  act('openChanges');
}

/** Keeps the plan as it is computed now on a tab of its own, as values. */
export function saveBaseline(): void {
  act('saveBaseline');
}

/** Goes to the tab that sets every baseline beside the plan, adding it first where there is none. */
export function compareBaselines(): void {
  act('compareBaselines');
}

/** Measures the plan against the baseline in front, else the one that is chosen. */
export function useBaseline(): void {
  act('useBaseline');
}

/** Goes to the Resources table, adding it first where there is none. */
export function openResources(): void {
  act('openResources');
}

/** Goes to the Calendar table, adding it first where there is none. */
export function openCalendar(): void {
  act('openCalendar');
}

/** Opens the sidebar beside the sheet. */
export function openSidebar(): void {
  runFromMenu(() => showSidebar());
}

/** Brings back what was before the last command, after asking. */
export function undoLast(): void {
  runFromMenu(() => {
    const entry = lastEntry();
    if (entry === null) throw new Sentence('There is nothing to undo: no command has changed this workbook.');
    const ui = SpreadsheetApp.getUi();
    const tabs = entry.steps.some((step) => step.did === 'added tab');
    const question = tabs
      ? `Undo "${entry.label}"? The tabs it added go, with what was typed on them since.`
      : `Undo "${entry.label}"?`;
    if (ui.alert('Throughline', question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK) undo();
  });
}

/** Takes Throughline out of the workbook, after asking; tabs on which something was typed stay where the answer is no. */
export function removeThroughline(): void {
  runFromMenu(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const { tabs } = removalOf(book);
    const typedOn = tabs.filter((tab) => tab.typedOn);
    const ui = SpreadsheetApp.getUi();
    const buttons = typedOn.length > 0 ? ui.ButtonSet.YES_NO_CANCEL : ui.ButtonSet.OK_CANCEL;
    const answer = ui.alert('Throughline', removalQuestion(tabs), buttons);
    if (answer === ui.Button.OK || answer === ui.Button.YES) remove(book, new Set());
    if (answer === ui.Button.NO) remove(book, new Set(typedOn.map(({ tab }) => tab)));
  });
}

/** Takes back the last command and forgets it. */
export function undo(): string {
  const entry = lastEntry();
  if (entry === null) throw new Sentence('There is nothing to undo: no command has changed this workbook.');
  takeBack(SpreadsheetApp.getActiveSpreadsheet(), entry.steps);
  forgetLast();
  return entry.label;
}

function act(id: ActionId): void {
  runFromMenu(() => ACTIONS[id](SpreadsheetApp.getActiveSpreadsheet(), ACTION_COMMANDS[id].label));
}

/** At the page of a command, where one is given: the sidebar reads it off the element it draws itself into. */
function showSidebar(panel?: PanelId): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Throughline');
  if (panel !== undefined)
    html.setContent(html.getContent().replace('id="sidebar"', `id="sidebar" data-panel="${panel}"`));
  SpreadsheetApp.getUi().showSidebar(html);
}
