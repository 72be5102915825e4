/** The lines of a report as rows of a sheet, long ones broken at words: a row does not grow with what spills into it. */
import { moreText, type ReportSection, textsOf } from './status-report.js';

export interface ReportRow {
  readonly section: string;
  readonly text: string;
}

/** What goes on with the row above it is set in. */
const INDENT = '    ';

/** So many rows have room on two pages, under the headline and the charts. */
const TWO_PAGES = 90;
/** Rows of a section where there is room, and where there is none. */
const MOST_ROWS = 16;
const FEWEST_ROWS = 8;

/**
 * A row for each line; with a width, for each part of a line of at most so many characters, and no more rows than two
 * pages hold: the longest sections are cut then, and what else there is to tell is counted. The first line, the verdict
 * in one sentence, stays whole: it is what a headline shows.
 *
 * @param width characters; null where no line is broken
 */
export function reportRows(sections: readonly ReportSection[], width: number | null): ReportRow[] {
  if (width === null) return sections.flatMap((section) => rowsOf(section.name, textsOf(section)));
  for (let most = MOST_ROWS; most > FEWEST_ROWS; most -= 1) {
    const rows = fittedRows(sections, width, most);
    if (rows.length <= TWO_PAGES) return rows;
  }
  return fittedRows(sections, width, FEWEST_ROWS);
}

const fittedRows = (sections: readonly ReportSection[], width: number, most: number): ReportRow[] =>
  sections.flatMap((section, at) => {
    const [headline, ...others] = section.lines;
    if (at > 0 || headline === undefined) return rowsOf(section.name, fitted(section, width, most));
    return rowsOf(section.name, [headline.text, ...fitted({ ...section, lines: others }, width, most)]);
  });

const rowsOf = (section: string, texts: readonly string[]): ReportRow[] =>
  texts.map((text) => ({ section, text }));

/** As many lines as there are rows for, the first of them in any case. */
function fitted({ lines, more }: ReportSection, width: number, most: number): string[] {
  const rows: string[] = [];
  for (const [at, { text }] of lines.entries()) {
    const parts = brokenAtWords(text, width);
    const after = lines.length - at - 1 + more;
    const room = most - (after > 0 ? 1 : 0);
    if (at === 0) rows.push(...cut(parts, room));
    else if (rows.length + parts.length <= room) rows.push(...parts);
    else return [...rows, moreText(after + 1)];
  }
  return more === 0 ? rows : [...rows, moreText(more)];
}

function cut(parts: readonly string[], most: number): string[] {
  if (parts.length <= most) return [...parts];
  return [...parts.slice(0, most - 1), `${parts[most - 1]?.slice(0, -1)}…`];
}

/** A word that is longer than a row is broken where the row ends. */
function brokenAtWords(text: string, width: number): string[] {
  const parts: string[] = [];
  let rest = text;
  let indent = '';
  while (indent.length + rest.length > width) {
    const room = width - indent.length;
    const space = rest.lastIndexOf(' ', room);
    const end = space > room / 2 ? space : room;
    parts.push(`${indent}${rest.slice(0, end).trimEnd()}`);
    rest = rest.slice(end).trimStart();
    indent = INDENT;
  }
  return [...parts, `${indent}${rest}`];
}
