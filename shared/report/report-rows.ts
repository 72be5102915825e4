/** The lines of a report as rows of a sheet, long ones broken at words: a row does not grow with what spills into it. */
import { moreText, type ReportSection, textsOf } from './status-report.js';

export interface ReportRow {
  readonly section: string;
  readonly text: string;
}

/** What goes on with the row above it is set in. */
const INDENT = '    ';

/** So many rows of each section, and the report has room on two pages. */
const MOST_ROWS = 8;

/**
 * A row for each line; with a width, for each part of a line of at most so many characters. Then no section has more
 * than eight rows: what else there is to tell is counted. The first line, the verdict in one sentence, stays whole: it
 * is what a headline shows.
 *
 * @param width characters; null where no line is broken
 */
export const reportRows = (sections: readonly ReportSection[], width: number | null): ReportRow[] =>
  sections.flatMap((section, at) => {
    if (width === null) return rowsOf(section.name, textsOf(section));
    const [headline, ...others] = section.lines;
    if (at > 0 || headline === undefined) return rowsOf(section.name, fitted(section, width));
    return rowsOf(section.name, [headline.text, ...fitted({ ...section, lines: others }, width)]);
  });

const rowsOf = (section: string, texts: readonly string[]): ReportRow[] =>
  texts.map((text) => ({ section, text }));

/** As many lines as there are rows for, the first of them in any case. */
function fitted({ lines, more }: ReportSection, width: number): string[] {
  const rows: string[] = [];
  for (const [at, { text }] of lines.entries()) {
    const parts = brokenAtWords(text, width);
    const after = lines.length - at - 1 + more;
    const room = MOST_ROWS - (after > 0 ? 1 : 0);
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
