/** A report broken into rows: what a page to print shows, and that nothing is lost without being counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusReportFunction } from '../../shared/functions/status-report-function.js';
import { reportRows } from '../../shared/report/report-rows.js';
import { line, SECTIONS, section } from '../../shared/report/status-report.js';

const WIDTH = 40;
const textsOf = (lines: readonly string[], most = 20): string[] =>
  reportRows(
    [
      section('Verdict', [line('On track: so it is.')], ''),
      section(
        'Late',
        lines.map((text) => line(text)),
        '',
        most,
      ),
    ],
    WIDTH,
  )
    .slice(1)
    .map(({ text }) => text);

describe('a line longer than a row', () => {
  it('goes on below, set in', () => {
    expect(
      textsOf(['Dredge the basin: due 7 Jan 2026, now expected 14 Jan 2026, 5 working days later.']),
    ).toEqual([
      'Dredge the basin: due 7 Jan 2026, now',
      '    expected 14 Jan 2026, 5 working days',
      '    later.',
    ]);
  });

  it('is broken within a word that is longer than the row', () => {
    expect(textsOf(['x'.repeat(70)])).toEqual(['x'.repeat(40), `    ${'x'.repeat(30)}`]);
  });

  it('ends with an ellipsis where it would fill more rows than a section has', () => {
    const rows = textsOf(['word '.repeat(200).trim()]);
    expect(rows).toHaveLength(16);
    expect(rows[15]).toMatch(/…$/);
  });
});

it('the verdict’s first line stays whole', () => {
  const verdict = 'Off track: '.padEnd(90, 'x');
  const rows = reportRows([section('Verdict', [line(verdict), line('y'.repeat(50))], '')], WIDTH);
  expect(rows.map(({ text }) => text)).toEqual([verdict, 'y'.repeat(40), `    ${'y'.repeat(10)}`]);
});

const someTexts = fc.array(
  fc.string({ maxLength: 200, unit: fc.constantFrom('a', 'b', ' ') }).map((text) => `L${text}`),
  { minLength: 1, maxLength: 30 },
);

it('every line of a section is told or counted, in rows that are wide enough', () => {
  fc.assert(
    fc.property(someTexts, fc.integer({ min: 1, max: 20 }), (lines, most) => {
      const rows = textsOf(lines, most);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(WIDTH);
      const counted = Number(/^And (\d+) more\.$/.exec(rows.at(-1) ?? '')?.[1] ?? 0);
      expect(rows.filter((row) => row.startsWith('L')).length + counted).toBe(lines.length);
    }),
  );
});

it('has no more than ninety rows, and as many as there are to fill them', () => {
  const full = SECTIONS.map((name) =>
    section(
      name,
      Array.from({ length: 40 }, () => line('word '.repeat(30))),
      '',
      30,
    ),
  );
  const rows = reportRows(full, WIDTH);
  expect(rows.length).toBeLessThanOrEqual(90);
  const few = reportRows(full.slice(0, 3), WIDTH);
  expect(few.length).toBeGreaterThan(3 * 8);
});

it('PM_STATUS_REPORT takes the width as a number, and refuses one that holds no words', () => {
  const plan = [
    ['Task', 'Duration'],
    ['Dredge the basin and the approach to it, as far as the outer mole', 5],
  ];
  const rows = statusReportFunction(plan, 60).slice(2);
  expect(rows.length).toBeGreaterThan(statusReportFunction(plan).length - 2);
  for (const [, text] of rows) expect(String(text).length).toBeLessThanOrEqual(60);
  expect(() => statusReportFunction(plan, 12)).toThrow(
    'PM_STATUS_REPORT: 12 is not a width. Write a number of characters from 40 on.',
  );
});
