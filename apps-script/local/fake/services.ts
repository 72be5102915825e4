/** The services that Apps Script gives a script as globals. */
import { wallClockOf } from '../engine/zone.js';
import { CHART_ENUMS } from './charts.js';
import { ruleBuilder } from './conditional-formats.js';
import { validationBuilder } from './data-validation.js';
import type { Execution } from './execution.js';
import { FakeSpreadsheet } from './spreadsheet.js';
import { enumOf, strict } from './strict.js';
import { htmlOutput, userInterface } from './user-interface.js';

/** Properties hold 9 KB a value. */
const PROPERTY_QUOTA = 9 * 1024;

export function services(run: Execution): Record<string, unknown> {
  const book = strict('Spreadsheet', new FakeSpreadsheet(run));
  const ui = userInterface(run);
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      getActive: () => book,
      getActiveSpreadsheet: () => book,
      getActiveSheet: () => book.getActiveSheet(),
      getActiveRange: () => book.getActiveRange(),
      getCurrentCell: () => book.getCurrentCell(),
      flush: () => run.engine.calculate(),
      getUi: () => ui,
      newConditionalFormatRule: () => ruleBuilder(),
      newDataValidation: () => validationBuilder(),
      WrapStrategy: enumOf('WRAP', 'OVERFLOW', 'CLIP'),
    }),
    Charts: CHART_ENUMS,
    PropertiesService: strict('PropertiesService', {
      getDocumentProperties: () => documentProperties(run.properties),
    }),
    LockService: strict('LockService', { getDocumentLock: lock }),
    HtmlService: strict('HtmlService', {
      createHtmlOutput: (html: string) => htmlOutput(html),
      createHtmlOutputFromFile: (name: string) => htmlOutput(fileCalled(run, name)),
    }),
    Utilities: strict('Utilities', {
      formatDate: (date: Date, zone: string, form: string) => formatDate(date, zone, form),
    }),
    Session: strict('Session', {
      getScriptTimeZone: () => run.scriptTimeZone,
      getActiveUserLocale: () => 'en',
    }),
    ScriptApp: strict('ScriptApp', { AuthMode: enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL') }),
    Logger: strict('Logger', { log: () => undefined }),
  };
}

function fileCalled({ files }: Execution, name: string): string {
  const html = files[name];
  if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}

const documentProperties = (kept: Map<string, string>) =>
  strict('Properties', {
    getProperty: (key: string) => kept.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      if (new TextEncoder().encode(value).length > PROPERTY_QUOTA)
        throw new Error('Argument too large: value');
      kept.set(key, value);
    },
    deleteProperty: (key: string) => void kept.delete(key),
    getKeys: () => [...kept.keys()],
    getProperties: () => Object.fromEntries(kept),
    deleteAllProperties: () => kept.clear(),
  });

/** Nobody else edits the workbook here. */
const lock = () =>
  strict('Lock', {
    tryLock: () => true,
    waitLock: () => undefined,
    hasLock: () => true,
    releaseLock: () => undefined,
  });

const PARTS: Readonly<Record<string, (wall: Date) => string>> = {
  yyyy: (wall) => String(wall.getUTCFullYear()).padStart(4, '0'),
  MM: (wall) => two(wall.getUTCMonth() + 1),
  dd: (wall) => two(wall.getUTCDate()),
  HH: (wall) => two(wall.getUTCHours()),
  mm: (wall) => two(wall.getUTCMinutes()),
  ss: (wall) => two(wall.getUTCSeconds()),
};

const two = (value: number): string => String(value).padStart(2, '0');

function formatDate(date: Date, zone: string, form: string): string {
  const wall = new Date(wallClockOf(date.getTime(), zone));
  return form.replace(/'([^']*)'|([A-Za-z])\2*/g, (part: string, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const write = PARTS[part];
    if (write === undefined) throw new Error(`not in the fake: Utilities.formatDate with ${part}`);
    return write(wall);
  });
}
