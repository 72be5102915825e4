/**
 * The look of the Gantt chart: a conditional format for each code of PM_GANTT.
 *
 * Light against dark tells planned from done in greyscale; where hue alone would tell, the code stays readable in its
 * cell: `c`, `d`, `b`, `m`, `!`. Blue and orange are told apart with every common colour blindness.
 */
import { GANTT_CODES } from '../../../shared/output/gantt.js';
import { cellName, columnLetters } from '../a1.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Look {
  readonly fill: string;
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
const DEADLINE: Look = { fill: '#ffffff', text: '#b3261e', bold: true };
const TODAY: Look = { fill: '#fff0b3', text: '#fff0b3' };
const TODAY_HEADER: Look = { fill: '#f9ab00', text: '#202124', bold: true };
const NOT_WORKING: Look = { fill: '#f1f3f4', text: '#f1f3f4' };

export interface ChartPlace {
  /** Row of the first days of the periods; the chart lies below it. */
  readonly header: number;
  readonly column: number;
  readonly columns: number;
}

/** The first rule that holds decides: bars hide today's line, which hides the weekend. */
export function addGanttFormats(sheet: Sheet, { header, column, columns }: ChartPlace): void {
  const cells = sheet.getRange(header + 1, column, sheet.getMaxRows() - header, columns);
  const cell = cellName(header + 1, column);
  const isToday = holdsToday(header, column);
  const rule = (formula: string, look: Look, range = cells): Rule => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(look.fill)
      .setFontColor(look.text);
    return (look.bold ? builder.setBold(true) : builder).setRanges([range]).build();
  };
  const starts = (code: string) => `=LEFT(${cell}, 1)="${code}"`;
  const bars = (Object.keys(BAR_LOOKS) as (keyof typeof BAR_LOOKS)[]).map((name) =>
    rule(starts(GANTT_CODES[name]), BAR_LOOKS[name]),
  );
  const { planned, deadline, notWorking } = GANTT_CODES;
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    rule(`=${cell}="${planned}${deadline}"`, { ...BAR_LOOKS.planned, text: DEADLINE.text, bold: true }),
    ...bars,
    rule(`=RIGHT(${cell}, 1)="${deadline}"`, DEADLINE),
    rule(`=${isToday}`, TODAY),
    rule(starts(notWorking), NOT_WORKING),
    rule(`=${isToday}`, TODAY_HEADER, sheet.getRange(header, column, 1, columns)),
  ]);
}

/** Whether today lies in a column's period: from its first day to the next one's; the last is as long as the one before. */
function holdsToday(header: number, column: number): string {
  const first = (offset: number) => `${columnLetters(column + offset)}$${header}`;
  const [before, start, next] = [first(-1), first(0), first(1)];
  const length = `IF(ISNUMBER(${before}), ${start}-${before}, 1)`;
  return `AND(ISNUMBER(${start}), ${start}<=TODAY(), TODAY()<IF(ISNUMBER(${next}), ${next}, ${start}+${length}))`;
}
