/** How what the add-on writes looks: one set of colours and number formats for every tab and block. */

type Range = GoogleAppsScript.Spreadsheet.Range;

export const HEADER_FILL = '#e8eaed';
/** Secondary text: what a column means, what a tab is for. */
export const HINT_TEXT = '#5f6368';

export const DATE_FORMAT = 'd mmm yyyy';
export const DATE_TIME_FORMAT = 'd mmm yyyy hh:mm';
export const PLAIN_FORMAT = 'General';
export const MONEY_FORMAT = '#,##0';
/** Working days, and hours where they are no whole ones. */
export const DAYS_FORMAT = '0.0';
export const RATIO_FORMAT = '0.00';
export const PERCENT_FORMAT = '0%';
/** Weights: shares of one, or points of any scale. */
export const WEIGHT_FORMAT = '[>=1]General;[<=-1]General;0%';

/** Makes a row of cells look like a table's header. */
export const styleHeader = (header: Range): Range => header.setBackground(HEADER_FILL).setFontWeight('bold');
