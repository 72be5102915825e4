/** The state of the workbook's program as the sidebar shows it. Plain JSON. */
import { programOf } from '../../../shared/functions/program-input.js';
import { withoutWord } from '../../../shared/health/reason-beside.js';
import { LEAST_SLIP, slipText } from '../../../shared/health/slip-words.js';
import { attentionFirst } from '../../../shared/summary/attention-first.js';
import type { ProjectSummary } from '../../../shared/summary/project-summary.js';
import { serialOfFinish } from '../../../shared/summary/shown-moment.js';
import type { Table } from '../../../shared/table/cell.js';
import { readTable } from '../call.js';
import type { Target } from '../conversion/reading.js';
import { dateText } from '../date-text.js';
import { spreadsheetDates } from '../dates.js';
import { namedRange } from '../names.js';
import { PROGRAM_NAMES } from './names.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ProjectLine {
  readonly project: string;
  readonly health: ProjectSummary['health'];
  readonly reason: string;
  /** Blank where it is not known. */
  readonly finish: string;
}

export interface ProgramState {
  readonly name: string;
  readonly health: ProjectSummary['health'];
  readonly reason: string;
  readonly finish: string;
  /** `9 working days later than planned`; blank where it is not known. */
  readonly slip: string;
  readonly late: boolean;
  /** Those that are not on track, the worst first. */
  readonly attention: readonly ProjectLine[];
  readonly onTrack: number;
  /** The tab on which the projects' workbooks arrive. */
  readonly summaries: Target;
}

/** Null where the workbook is no program. */
export function programStateOf(book: Spreadsheet): ProgramState | null {
  const summaries = namedRange(book, PROGRAM_NAMES.summaries);
  const projects = namedRange(book, PROGRAM_NAMES.projects);
  if (summaries === null || projects === null) return null;
  const dates = spreadsheetDates();
  const cells = (range: GoogleAppsScript.Spreadsheet.Range): Table => readTable(range.getValues(), dates);
  const others = [projects, namedRange(book, PROGRAM_NAMES.rates), namedRange(book, PROGRAM_NAMES.settings)];
  const program = programOf(
    'PM_PROGRAM',
    cells(summaries),
    others.filter((range) => range !== null).map(cells),
  );
  const { summary } = program;
  const slip = summary.finishSlip;
  return {
    name: summary.project,
    health: summary.health,
    reason: withoutWord(summary.health, summary.reason),
    finish: finishText(summary),
    slip: slipText(slip ?? 0, { later: 'later than planned', earlier: 'earlier than planned', same: '' }),
    late: (slip ?? 0) >= LEAST_SLIP,
    attention: program.projects
      .filter(({ health }) => health !== 'Green')
      .sort(attentionFirst)
      .map((project) => ({
        project: project.project,
        health: project.health,
        reason: withoutWord(project.health, project.reason),
        finish: finishText(project),
      })),
    onTrack: program.counts.Green,
    summaries: { tab: summaries.getSheet().getSheetId(), range: 'A1' },
  };
}

const finishText = ({ finish }: ProjectSummary): string =>
  finish === null ? '' : dateText(Math.floor(serialOfFinish(finish)));
