/** The figures of the Summary tab as formulas elsewhere: each names the cells it is taken from. */
import { quoted } from '../a1.js';
import { addSummaryTab } from '../conversion/summary-tab.js';
import { namedRange, SUMMARY_NAME } from '../names.js';
import type { TabContext } from './tab-kind.js';

export interface SummaryFigures {
  /** A metric of PM_EARNED_VALUE; an empty text where it is not known. */
  metric(name: string): string;
  /** Why it is not known, or what to know about it. */
  note(name: string): string;
  /** A column of PM_PROJECT_SUMMARY; an empty text where it is not known. */
  column(name: string): string;
}

/** Rows below the summary's first cell: its row, then the table of metrics, 20 of them under their header. */
const METRICS_FROM = 3;
const METRICS_TO = 23;
const COLUMNS = 26;

/** A blank cell that is looked up would count as 0 further on. */
const orNothing = (found: string): string => `IFERROR(IF(${found}="", "", ${found}), "")`;

/** The Summary tab, added again where the manager has deleted it. */
export function summaryFigures({ book, change, call }: TabContext): SummaryFigures {
  if (namedRange(book, SUMMARY_NAME) === null) {
    const written = call('');
    addSummaryTab(book, change, written.slice(1, -1));
  }
  const corner = namedRange(book, SUMMARY_NAME);
  if (corner === null) throw new Error('The Summary tab has no name.');
  const tab = quoted(corner.getSheet().getName());
  const absolute = (from: number, to: number, columns: number) => {
    const area = corner.offset(from, 0, to - from + 1, columns).getA1Notation();
    return `${tab}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  };
  const metrics = absolute(METRICS_FROM, METRICS_TO, 3);
  const row = absolute(0, 1, COLUMNS);
  return {
    metric: (name) => orNothing(`VLOOKUP("${name}", ${metrics}, 2, FALSE)`),
    note: (name) => `IFERROR(VLOOKUP("${name}", ${metrics}, 3, FALSE)&"", "")`,
    column: (name) => orNothing(`HLOOKUP("${name}", ${row}, 2, FALSE)`),
  };
}
