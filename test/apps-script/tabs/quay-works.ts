/** A small project with money in it, converted: 1,000 for five days from Monday 2 March, then 500 for five, 2,000 for ten. */
import { Workbook } from '../workbook.js';

export const PLAN = [
  ['ID', 'WBS', 'Task', 'Duration', 'Predecessors', 'Budget', '% complete', 'Department', 'Actual cost'],
  [1, '1', 'Design', '', '', '', '', '', ''],
  [2, '1.1', 'Draw', 5, '', 1000, 1, 'Studio', 800],
  [3, '1.2', 'Check', 5, 2, 500, 0.6, 'Office', 450],
  [4, '2', 'Build', '', '', '', '', '', ''],
  [5, '2.1', 'Lay', 10, 3, 2000, 0, 'Works', ''],
];

export class QuayWorks extends Workbook {
  constructor(tabs: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {}, plan = PLAN) {
    super({ Plan: plan, ...tabs });
    const answers = {
      project: 'Quay',
      projectStart: '2026-03-02',
      statusDate: '2026-03-13',
      currency: 'EUR',
    };
    this.convert({ answers }, 'Plan');
  }

  /** Runs a command as the sidebar does. */
  act(action: string): void {
    this.ask({ ask: 'act', action: action as never });
  }

  /** The first row of a tab that has a text in a column (from 0), as shown. */
  line(tab: string, text: string, column = 0): string[] {
    const rows = this.shown(tab);
    const row = rows.find((cells) => cells[column] === text);
    if (row === undefined)
      throw new Error(`"${tab}" has no row "${text}":\n${rows.map((cells) => cells.join(' | ')).join('\n')}`);
    return row;
  }

  /** A metric of the Summary tab, as shown. */
  metric(name: string): string {
    return this.line('Summary', name)[1] ?? '';
  }

  /** How many calls of ours a tab has. */
  callsOn(tab: string): number {
    const formulas = this.tab(tab).getDataRange().getFormulas().flat();
    return formulas.join(' ').match(/\bPM_[A-Z_]+\(/g)?.length ?? 0;
  }

  /** Cells of a tab that show an error. */
  errorsOn(tab: string): string[] {
    return this.shown(tab)
      .flat()
      .filter((cell) => /^#(REF|N\/A|VALUE|NAME\?|ERROR|CALC|SPILL|DIV\/0|NUM)/.test(cell));
  }
}
