/** How a planned cost accrues over time: spread over the work, all at its start, or all at its end. */
import type { AccrualMethod } from '../plan/plan.js';

export interface CostParts {
  readonly prorated: number;
  readonly atStart: number;
  readonly atEnd: number;
}

/** The whole of a cost, whatever way it accrues. */
export const totalOf = (parts: CostParts): number => parts.prorated + parts.atStart + parts.atEnd;

/**
 * Splits a planned cost: the fixed part accrues by `accrual`, the rest is spread over the work. Without a fixed part
 * the accrual applies to all of it. A fixed part above the whole is the whole.
 */
export function costParts(total: number, fixed: number | null, accrual: AccrualMethod): CostParts {
  const lump = fixed === null ? total : Math.min(fixed, total);
  const rest = total - lump;
  if (accrual === 'start') return { prorated: rest, atStart: lump, atEnd: 0 };
  if (accrual === 'end') return { prorated: rest, atStart: 0, atEnd: lump };
  return { prorated: total, atStart: 0, atEnd: 0 };
}
