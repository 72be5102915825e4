/** The sidebar's one way to the sheet. */
import { NoPlanError } from '../../shared/plan/read-plan.js';
import { followTimeOfDay } from '../sheet/block-style.js';
import { tabOf } from '../sheet/book.js';
import { acceptProgress, reviewProgress } from '../sheet/collect-progress.js';
import { convert, orderDates, readForConversion } from '../sheet/conversion/convert.js';
import type { Target } from '../sheet/conversion/reading.js';
import { exportPlan } from '../sheet/exchange/export-plan.js';
import { importFile } from '../sheet/exchange/import-file.js';
import { acceptLevelling } from '../sheet/levelling/accept.js';
import { compareLevelling, proposeLevelling } from '../sheet/levelling/propose.js';
import { mend } from '../sheet/mend.js';
import { newPlan } from '../sheet/new-plan.js';
import { lookAtPlan } from '../sheet/plan-look.js';
import { reachOf, widenReach } from '../sheet/plan-reach.js';
import { stateOf } from '../sheet/plan-state.js';
import { programStateOf } from '../sheet/program/program-state.js';
import { openProject } from '../sheet/project.js';
import { reportText } from '../sheet/project-report.js';
import { removalOf, remove } from '../sheet/removal/removal.js';
import { Sentence, sentenceOf } from '../sheet/sentence.js';
import { todayIn } from '../sheet/today.js';
import { lastLabel } from '../sheet/undo/journal.js';
import { reasonsFor } from '../sheet/why-task.js';
import { ACTIONS } from './actions.js';
import { ACTION_COMMANDS, COMMANDS } from './commands.js';
import type { Answers, Reply, Request, Showing } from './messages.js';
import { undo } from './run-commands.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Handlers = {
  readonly [Ask in Request['ask']]: (
    book: Spreadsheet,
    request: Extract<Request, { ask: Ask }>,
  ) => Answers[Ask];
};

const HANDLERS: Handlers = {
  open: (book) => show(book),
  read: (book, { tab, choices }) => readForConversion(book, sheetOf(book, tab), choices),
  apply: (book, { tab, choices }) => {
    convert(book, sheetOf(book, tab), choices, COMMANDS.turnThisSheetIntoPlan.label);
    return show(book);
  },
  'order dates': (book, { tab, choices, first }) => {
    const sheet = sheetOf(book, tab);
    orderDates(book, sheet, choices, first, `Write dates with the ${first} first`);
    return { showing: 'sheet', reading: readForConversion(book, sheet, choices), undo: lastLabel() };
  },
  look: (book, { place }) => lookAtPlan(book, place),
  why: (book, { row }) => reasonsFor(book, row),
  mend: (book, { target, mend: chosen }) => {
    mend(book, target, chosen, `Mend ${target.range}`);
    return show(book);
  },
  widen: (book, { from }) => {
    widenReach(book, from, 'Read the whole plan');
    return show(book);
  },
  select: (book, { target }) => select(book, target),
  act: (book, { action }) => {
    ACTIONS[action](book, ACTION_COMMANDS[action].label);
    return show(book);
  },
  'report text': (book) => reportText(book),
  progress: (book) => reviewProgress(book),
  'accept progress': (book, { accepted }) => {
    acceptProgress(book, accepted, COMMANDS.collectProgress.label);
    return show(book);
  },
  removal: (book) => removalOf(book),
  remove: (book, { keep }) => {
    remove(book, new Set(keep));
    return show(book);
  },
  'new plan': (book, { template }) => {
    newPlan(book, COMMANDS.newProjectPlan.label, template);
    return show(book);
  },
  import: (book, { file }) => ({ notes: importFile(book, file), showing: show(book) }),
  export: (book, { format }) => exportPlan(book, format),
  level: proposeLevelling,
  'compare levelling': (book, { lines }) => compareLevelling(book, lines),
  'accept levelling': (book, { stamp, accepted }) => {
    acceptLevelling(book, stamp, accepted, COMMANDS.levelResources.label);
    return show(book);
  },
  undo: (book) => {
    undo();
    return show(book);
  },
};

/** Answers a request of the sidebar. Requests and replies are JSON texts, since no date or undefined value travels. */
export function sidebarRequest(text: string): string {
  return JSON.stringify(replyTo(JSON.parse(text) as Request));
}

function replyTo(request: Request): Reply<Request['ask']> {
  try {
    const handler = HANDLERS[request.ask] as (book: Spreadsheet, request: Request) => Answers[Request['ask']];
    return { answer: handler(SpreadsheetApp.getActiveSpreadsheet(), request) };
  } catch (thrown) {
    return { sentence: thrown instanceof NoPlanError ? thrown.message : sentenceOf(thrown) };
  }
}

function show(book: Spreadsheet): Showing {
  SpreadsheetApp.flush();
  const undoLabel = lastLabel();
  try {
    const project = openProject(book);
    if (project !== null) {
      followTimeOfDay(project);
      return {
        showing: 'plan',
        plan: stateOf(project),
        reach: reachOf(book),
        today: todayIn(book),
        undo: undoLabel,
      };
    }
  } catch (thrown) {
    if (!(thrown instanceof NoPlanError)) throw thrown;
    return { showing: 'broken plan', sentence: thrown.message, reach: reachOf(book), undo: undoLabel };
  }
  const program = programStateOf(book);
  if (program !== null) return { showing: 'program', program, undo: undoLabel };
  return { showing: 'sheet', reading: readForConversion(book, book.getActiveSheet(), {}), undo: undoLabel };
}

function sheetOf(book: Spreadsheet, tab: number) {
  const sheet = tabOf(book, tab);
  if (sheet === null) throw new Sentence('That tab is gone. Read the sheet again.');
  return sheet;
}

function select(book: Spreadsheet, { tab, range }: Target): null {
  const sheet = sheetOf(book, tab);
  sheet.activate();
  sheet.setActiveRange(sheet.getRange(range));
  return null;
}
