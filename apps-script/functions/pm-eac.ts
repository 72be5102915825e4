/** PM_EAC: estimate at completion. */
import { estimateAtCompletionFunction } from '../../shared/functions/earned-value-scalars.js';
import { answer, type SheetArgument, type SheetResult } from '../sheet/call.js';

/**
 * Estimate at completion, EAC: what the whole project will have cost, by one of four assumptions about the
 * rest.
 *
 * Money, in the currency of the arguments. Blank where the index it divides by is 0 or unknown. An argument is
 * a number, or a range worked through cell by cell; blank where any of them is blank.
 *
 * A method that is none of the four is an error.
 *
 * Source: PMI, The Standard for Earned Value Management, 2019.
 *
 * @param {number} bac Budget at completion: what all the work is planned to cost, in money.
 * @param {number} ev Earned value: what the work done was planned to cost, in money.
 * @param {number} ac Actual cost: what the work done did cost, in money.
 * @param {text} [method] CPI (the default): BAC ÷ CPI. budget: AC + BAC − EV. CPI*SPI: AC + (BAC − EV) ÷ (CPI
 *   × SPI). 0.8CPI+0.2SPI: AC + (BAC − EV) ÷ (0.8 × CPI + 0.2 × SPI).
 * @param {number} [pv] Planned value in money; the last two methods need it.
 * @returns {number} The estimate in money.
 * @example =PM_EAC(1000, 400, 500) → 1250
 * @example =PM_EAC(1000, 400, 500, "budget") → 1100
 * @customfunction
 */
export function PM_EAC(
  bac: SheetArgument,
  ev: SheetArgument,
  ac: SheetArgument,
  method?: SheetArgument,
  pv?: SheetArgument,
): SheetResult {
  return answer(estimateAtCompletionFunction, [bac, ev, ac, method, pv]);
}
