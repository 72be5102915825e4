/** A tab as Google Sheets prints it on A4, upright and fit to width: rows as high as they are set, hidden ones left out. */
import type { Browser } from 'playwright-core';
import type { EngineSheet } from '../../apps-script/local/engine/engine-sheet.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PrintedTab {
  readonly pages: number;
  /** Texts that are cut by their cell or by the paper's edge. */
  readonly clipped: readonly string[];
  readonly pdf: Uint8Array;
  readonly picture: Uint8Array;
}

/** What Sheets leaves free around a page where margins are normal, in pixels of 1/96 inch. */
const MARGIN = { top: 72, bottom: 72, left: 67, right: 67 };
const A4 = { width: 794, height: 1123 };

interface PrintedCell {
  readonly text: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly size: number;
  readonly align: string;
  readonly fill: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The first columns of a tab, down to the last row that shows something. */
export async function printTab(
  sheet: Sheet,
  engine: EngineSheet,
  columns: number,
  browser: Browser,
): Promise<PrintedTab> {
  const { cells, width, height } = cellsOf(sheet, engine, columns);
  const page = await browser.newPage({ viewport: { width: Math.ceil(width), height: 800 } });
  await page.setContent(pageOf(cells, width, height));
  const clipped = await page.evaluate(clippedTexts, width);
  const scale = Math.min(1, (A4.width - MARGIN.left - MARGIN.right) / width);
  const pdf = await page.pdf({
    format: 'A4',
    scale,
    printBackground: true,
    margin: Object.fromEntries(Object.entries(MARGIN).map(([side, value]) => [side, `${value}px`])),
  });
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return { pages: pagesOf(pdf), clipped, pdf, picture };
}

const pagesOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;

function cellsOf(sheet: Sheet, engine: EngineSheet, columns: number) {
  const shown = sheet.getDataRange().getDisplayValues();
  const rows = shown.findLastIndex((row) => row.slice(0, columns).some((text) => text !== '')) + 1;
  const range = sheet.getRange(1, 1, rows, columns);
  const looks = {
    bold: range.getFontWeights(),
    wrap: range.getWraps(),
    size: range.getFontSizes(),
    align: range.getHorizontalAlignments(),
    fill: range.getBackgrounds(),
  };
  const grid = engine.facade.getSheet();
  const widths = Array.from({ length: columns }, (_, at) =>
    grid.getColVisible(at) ? sheet.getColumnWidth(at + 1) : 0,
  );
  const cells: PrintedCell[] = [];
  let top = 0;
  for (let row = 0; row < rows; row += 1) {
    const height = grid.getRowVisible(row) ? sheet.getRowHeight(row + 1) : 0;
    let left = 0;
    for (let column = 0; column < columns; column += 1) {
      const merged = grid.getMergedCell(row, column);
      const span = merged == null ? 1 : merged.endColumn - merged.startColumn + 1;
      const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const inMerge = merged != null && merged.startColumn !== column;
      if (height > 0 && width > 0 && !inMerge)
        cells.push({
          text: shown[row]?.[column] ?? '',
          bold: looks.bold[row]?.[column] === 'bold',
          wrap: looks.wrap[row]?.[column] === true,
          size: looks.size[row]?.[column] ?? 10,
          align: looks.align[row]?.[column] ?? 'left',
          fill: looks.fill[row]?.[column] ?? '#ffffff',
          left,
          top,
          width,
          height,
        });
      left += widths[column] ?? 0;
    }
    top += height;
  }
  return { cells, width: widths.reduce((sum, each) => sum + each, 0), height: top };
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function pageOf(cells: readonly PrintedCell[], width: number, height: number): string {
  const drawn = cells.map(
    ({ text, bold, wrap, size, align, fill, left, top, width: wide, height: high }) =>
      `<div style="left:${left}px;top:${top}px;width:${wide - 6}px;height:${high}px;` +
      `font:${bold ? 'bold ' : ''}${size}pt/1.2 Arial, 'Liberation Sans', sans-serif;text-align:${align};` +
      `background:${/^#f{6}$/i.test(fill) ? 'none' : fill};white-space:${wrap ? 'pre-wrap' : 'pre'}">` +
      `<span>${escaped(text)}</span></div>`,
  );
  return `<style>
    body { margin: 0 } main { position: relative; width: ${width}px; height: ${height}px }
    div { position: absolute; padding: 0 3px; overflow: visible }
  </style><main>${drawn.join('')}</main>`;
}

/** Runs in the page. A text that is not wrapped runs on over empty cells, up to the paper's edge or a filled one. */
function clippedTexts(width: number): string[] {
  const boxes = [...document.querySelectorAll('div')];
  return boxes.flatMap((box) => {
    const text = box.textContent ?? '';
    const span = box.firstElementChild;
    if (text === '' || span === null) return [];
    const own = span.getBoundingClientRect();
    const cell = box.getBoundingClientRect();
    const next = boxes.find(
      (other) =>
        other.textContent !== '' &&
        other.getBoundingClientRect().top === cell.top &&
        other.getBoundingClientRect().left >= cell.right,
    );
    const edge = Math.min(width, next?.getBoundingClientRect().left ?? width);
    return own.right > edge + 1 || own.height > cell.height + 1 ? [text] : [];
  });
}
