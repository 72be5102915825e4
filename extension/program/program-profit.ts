/** What a program's ledger comes to: the margin that is in sight, and the one that was planned. */
import { WrongCall } from '../../shared/functions/input.js';
import { ledgerOf } from '../../shared/functions/profit-and-loss-function.js';
import type { Table } from '../../shared/table/cell.js';
import type { ShownProgram } from './shown-program.js';

export interface ProgramProfit {
  /** Income less cost: of each row the actual where there is one, else the forecast, else the plan. */
  readonly outlook: number;
  readonly plan: number | null;
  /** What the outlook is made of. */
  readonly income: number | null;
  readonly cost: number | null;
  readonly currency: string;
}

/** @returns null where there is no ledger, or its margin is not known */
export function profitOf(ledger: Table | null, { workbook }: ShownProgram): ProgramProfit | null {
  if (ledger === null) return null;
  const { settings, rates } = workbook.tables;
  try {
    const { figures, currency } = ledgerOf(ledger, {
      ...(settings === undefined ? {} : { settings }),
      ...(rates === undefined ? {} : { rates }),
    });
    const { Outlook, Plan } = figures.totals;
    const outlook = Outlook.totalMargin.value;
    if (outlook === null) return null;
    return {
      outlook,
      plan: Plan.totalMargin.value,
      income: Outlook.totalIncome,
      cost: Outlook.totalCost,
      currency,
    };
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    // No row of it can be counted: its own sheet says why.
    return null;
  }
}
