/** Where conditional formats lie. */

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Whether all ranges of a conditional format lie within some columns. */
export const liesWithin = (rule: Rule, column: number, columns: number): boolean =>
  rule.getRanges().every((range) => range.getColumn() >= column && range.getLastColumn() < column + columns);
