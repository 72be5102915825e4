/** Writes .xlsx files as Google's export writes them: typed cells, styles, names, cached values of formulas. */
import { strToU8, zipSync } from 'fflate';
import { type Cell, SerialDate, type Table } from '../../../shared/table/cell.js';

/** A cell that a formula computed: what the sheet last showed. */
export class FormulaCell {
  constructor(
    readonly formula: string,
    readonly value: Cell,
  ) {}
}

export type WrittenCell = Cell | FormulaCell;

export interface WrittenTab {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
}

export interface WrittenWorkbook {
  readonly tabs: readonly WrittenTab[];
  /** By name, the formula of each: `Plan!$A$1:$D`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  /** Text in the cell itself instead of the shared list. */
  readonly inlineStrings?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The parts of the file by name, before they are packed: for tests that spoil one of them. */
export function workbookParts(workbook: WrittenWorkbook): Record<string, string> {
  const strings: string[] = [];
  const sheets = workbook.tabs.map(({ cells }) => sheetXml(cells, strings, workbook));
  const sheetPath = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${sheets
      .map(
        (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATION}/worksheet" Target="${sheetPath(at)}"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/${sheetPath(at)}`, xml])),
  };
}

/** The packed file. */
export const writeWorkbook = (workbook: WrittenWorkbook): Uint8Array<ArrayBuffer> =>
  packParts(workbookParts(workbook));

export const packParts = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );

/** A workbook of tables, each on a tab and under a name of its own, as the add-on leaves it. */
export function workbookOfTables(tables: Readonly<Record<string, Table | undefined>>): WrittenWorkbook {
  const given = Object.entries(tables).filter((entry): entry is [string, Table] => entry[1] !== undefined);
  const title = (kind: string): string => kind.slice(0, 1).toUpperCase() + kind.slice(1);
  return {
    tabs: given.map(([kind, cells]) => ({ name: title(kind), cells })),
    names: Object.fromEntries(
      given.map(([kind, cells]) => {
        const last = columnLetters(Math.max(...cells.map((row) => row.length)) - 1);
        return [`Throughline_${title(kind)}`, `${title(kind)}!$A$1:$${last}`];
      }),
    ),
  };
}

/** Style 0 is plain, 1 a built-in date, 2 a date with time of its own format, 3 money that is no date. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="[$USD]\\ #,##0.00;[Red]\\-&quot;days&quot;#,##0"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

function workbookXml({ tabs, names = {}, date1904 = false }: WrittenWorkbook): string {
  const sheets = tabs.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const defined = Object.entries(names).map(
    ([name, formula]) => `<definedName name="${name}">${escaped(formula)}</definedName>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${HEAD}<workbook ${MAIN} xmlns:r="${RELATION}">${properties}<sheets>${sheets.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}

function sheetXml(cells: WrittenTab['cells'], strings: string[], workbook: WrittenWorkbook): string {
  const rows = cells.map((row, at) => {
    const written = row.map((cell, column) =>
      cellXml(cell, `${columnLetters(column)}${at + 1}`, strings, workbook),
    );
    return `<row r="${at + 1}">${written.join('')}</row>`;
  });
  return `${HEAD}<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

function cellXml(cell: WrittenCell, reference: string, strings: string[], workbook: WrittenWorkbook): string {
  const formula = cell instanceof FormulaCell ? `<f>${escaped(cell.formula)}</f>` : '';
  const value = cell instanceof FormulaCell ? cell.value : cell;
  if (value === null || value === undefined || value === '')
    return formula === '' ? '' : `<c r="${reference}">${formula}</c>`;
  if (value instanceof SerialDate) {
    const serial = value.serial - (workbook.date1904 ? 1462 : 0);
    return `<c r="${reference}" s="${Number.isInteger(value.serial) ? 1 : 2}">${formula}<v>${serial}</v></c>`;
  }
  if (typeof value === 'number') return `<c r="${reference}" s="3">${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}" t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== '') {
    return `<c r="${reference}" t="${ERROR.test(value) ? 'e' : 'str'}">${formula}<v>${escaped(value)}</v></c>`;
  }
  if (workbook.inlineStrings) {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  strings.push(value);
  return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
}

/** 0 is `A`, 26 is `AA`. */
const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
