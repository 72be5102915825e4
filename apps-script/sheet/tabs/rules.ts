/** What cells of the manager's tables may hold. Other values are let in with a warning: a list is never complete. */

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rule = (help: string, require: (builder: Builder) => Builder): Validation =>
  require(SpreadsheetApp.newDataValidation()).setAllowInvalid(true).setHelpText(help).build();

export const dateRule = (help: string): Validation => rule(help, (builder) => builder.requireDate());

export const amountRule = (help: string): Validation =>
  rule(help, (builder) => builder.requireNumberGreaterThanOrEqualTo(0));

/** One of the values that a range holds, now or later. */
export const fromRangeRule = (range: Range, help: string): Validation =>
  rule(help, (builder) => builder.requireValueInRange(range, true));

export const numberRule = (help: string): Validation =>
  rule(help, (builder) => builder.requireNumberBetween(-1e12, 1e12));
