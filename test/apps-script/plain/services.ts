/** The services of Apps Script that the add-on calls, over a plain workbook. */
import { wallClock } from '../wall-clock.js';
import type { PlainRange } from './range.js';
import type { PlainWorkbook } from './workbook.js';

/** Properties hold 9 KB a value. */
const QUOTA = 9 * 1024;

export function services(book: PlainWorkbook): Record<string, unknown> {
  return {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => book,
      flush: () => book.evaluate(),
      getUi: () => ui(book),
      newConditionalFormatRule: ruleBuilder,
      newDataValidation: validationBuilder,
    },
    PropertiesService: { getDocumentProperties: () => properties(book.properties) },
    HtmlService: { createHtmlOutputFromFile: (file: string) => ({ setTitle: () => ({ file }) }) },
    Utilities: {
      formatDate: (instant: Date, zone: string, pattern: string) =>
        pattern === 'yyyy-MM-dd' ? wallClock(instant, zone).slice(0, 10) : wallClock(instant, zone),
    },
  };
}

const properties = (kept: Map<string, string>) => ({
  getProperty: (key: string) => kept.get(key) ?? null,
  setProperty: (key: string, value: string) => {
    if (Buffer.byteLength(value) > QUOTA) throw new Error('Argument too large: value');
    kept.set(key, value);
  },
  deleteProperty: (key: string) => kept.delete(key),
});

function ui(book: PlainWorkbook) {
  const menu = { addItem: () => menu, addSeparator: () => menu, addToUi: () => undefined };
  return {
    createAddonMenu: () => menu,
    ButtonSet: { OK: 'ok', OK_CANCEL: 'ok-cancel' },
    Button: { OK: 'OK' },
    alert: (_title: string, text: string) => {
      book.alerts.push(text);
      return 'OK';
    },
    showSidebar: () => undefined,
  };
}

/** A conditional format: only where it lies matters here. */
function ruleBuilder() {
  let ranges: PlainRange[] = [];
  const same = () => builder;
  const builder = {
    whenFormulaSatisfied: same,
    setFontColor: same,
    setBackground: same,
    setBold: same,
    setRanges: (given: PlainRange[]) => {
      ranges = [...given];
      return builder;
    },
    build: () => ({ getRanges: () => ranges }),
  };
  return builder;
}

function validationBuilder() {
  const same = () => builder;
  const builder = { requireNumberBetween: same, setAllowInvalid: same, setHelpText: same, build: () => ({}) };
  return builder;
}
