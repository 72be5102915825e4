/** The optional Rates and Settings tables that put a Projects table's amounts into one currency. */
import { currencyOf, inOneCurrency } from '../program/one-currency.js';
import { readProgramSettings } from '../program/program-settings.js';
import { readRates } from '../program/rates.js';
import type { Candidates } from '../program/read-projects.js';
import type { Argument } from './input.js';
import { optionalTables } from './optional-tables.js';

interface MoneyTables {
  convert(candidates: Candidates): Candidates;
}

/** @param firstNumber the number of the first of the tables in the call */
export function moneyTables(
  functionName: string,
  given: readonly Argument[],
  firstNumber: number,
): MoneyTables {
  const tables = optionalTables(given, ['rates', 'settings'], functionName, firstNumber);
  const rates = tables.rates === undefined ? [] : readRates(tables.rates);
  const settings = readProgramSettings(tables.settings);
  return {
    convert: (candidates) => inOneCurrency(candidates, currencyOf(candidates, rates, settings), rates),
  };
}
