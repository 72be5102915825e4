/**
 * The look of the Gantt chart: a conditional format for each code of PM_GANTT.
 *
 * Light against dark tells planned from done in greyscale; where hue alone would tell, the code stays readable in its
 * cell: `c`, `d`, `b`, `m`, `!`. Blue and orange are told apart with every common colour blindness.
 */
import { GANTT_CODES } from '../../../shared/output/gantt.js';
import { cellName, columnLetters } from '../a1.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface Look {
  /** Null leaves the cell's own ground. */
  readonly fill: string | null;
  readonly text: string;
  readonly bold?: boolean;
}

/** Text in the colour of its fill is hidden. */
const BAR_LOOKS: Readonly<Record<Exclude<keyof typeof GANTT_CODES, 'deadline' | 'notWorking'>, Look>> = {
  planned: { fill: '#a9c9ea', text: '#a9c9ea' },
  done: { fill: '#2f5f8f', text: '#ffffff' },
  critical: { fill: '#f6b26b', text: '#5c2a00', bold: true },
  criticalDone: { fill: '#8a3b00', text: '#ffffff', bold: true },
  baseline: { fill: '#dadce0', text: '#3c4043' },
  milestone: { fill: '#202124', text: '#ffffff', bold: true },
};
const DEADLINE: Look = { fill: null, text: '#b3261e', bold: true };
const TODAY: Look = { fill: '#fff0b3', text: '#fff0b3' };
const TODAY_HEADER: Look = { fill: '#f9ab00', text: '#202124', bold: true };
const NOT_WORKING: Look = { fill: '#f1f3f4', text: '#f1f3f4' };

/** Stands above the column of today. */
export const TODAY_SIGN = '▼';

export interface ChartPlace {
  /** Row of today's sign. */
  readonly today: number;
  /** Row of the first days of the periods; the chart lies below it. */
  readonly header: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** The first rule that holds decides: bars hide today's line, which hides the weekend. */
export function addGanttFormats(sheet: Sheet, { today, header, rows, column, columns }: ChartPlace): void {
  const cells = sheet.getRange(header + 1, column, rows, columns);
  const cell = cellName(header + 1, column);
  const isToday = `=${columnLetters(column)}$${today}="${TODAY_SIGN}"`;
  const { planned, deadline, notWorking } = GANTT_CODES;
  // A text that begins with = would be taken for a formula: those two codes are looked for by formulas.
  const starts = (code: string) =>
    code === planned ? when(`=LEFT(${cell}, 1)="${planned}"`) : newRule().whenTextStartsWith(code);
  const bars = (Object.keys(BAR_LOOKS) as (keyof typeof BAR_LOOKS)[]).map((name) =>
    looking(starts(GANTT_CODES[name]), BAR_LOOKS[name], cells),
  );
  const plannedDue = { ...BAR_LOOKS.planned, text: DEADLINE.text, bold: true };
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    looking(when(`=${cell}="${planned}${deadline}"`), plannedDue, cells),
    ...bars,
    looking(newRule().whenTextContains(deadline), DEADLINE, cells),
    looking(when(isToday), TODAY, cells),
    looking(starts(notWorking), NOT_WORKING, cells),
    looking(when(isToday), TODAY_HEADER, sheet.getRange(header, column, 1, columns)),
  ]);
}

/** A name with one further to the right below it is a phase. */
export function addPhaseFormat(names: Range): void {
  const sheet = names.getSheet();
  const indentIn = (row: number): string => {
    const name = `$${cellName(row, names.getColumn())}`;
    return `FIND(LEFT(TRIM(${name}), 1), ${name})`;
  };
  const isPhase = when(`=${indentIn(names.getRow() + 1)}>${indentIn(names.getRow())}`);
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    isPhase.setBold(true).setRanges([names]).build(),
  ]);
}

const newRule = (): Builder => SpreadsheetApp.newConditionalFormatRule();
const when = (formula: string): Builder => newRule().whenFormulaSatisfied(formula);

function looking(condition: Builder, { fill, text, bold = false }: Look, cells: Range): Rule {
  const look = condition.setBackground(fill).setFontColor(text);
  return (bold ? look.setBold(true) : look).setRanges([cells]).build();
}
