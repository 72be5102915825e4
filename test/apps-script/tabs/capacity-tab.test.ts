import { afterEach, describe, expect, it } from 'vitest';
import { LOAD_SHADES } from '../../../apps-script/sheet/tabs/load-colours.js';
import { closeWorkbooks, Workbook } from '../workbook.js';

afterEach(closeWorkbooks);

const PLAN = [
  ['ID', 'Task', 'Duration', 'Predecessors', 'Resources'],
  [1, 'Survey', '5d', '', 'Engineer'],
  [2, 'Soil report', '3d', '', 'Engineer'],
  [3, 'Drawings', '10d', '1', 'Drafter 50%'],
  [4, 'Tender', '2d', '3', 'Drafter [3]'],
];
const RESOURCES = [
  ['Resource', 'Capacity'],
  ['Engineer', 1],
  ['Drafter', 1],
];
const CHOICES = { answers: { project: 'Harbour', projectStart: '2026-03-02' } };

function converted(
  tabs: Record<string, (string | number)[][]> = { Sheet1: PLAN, People: RESOURCES },
): Workbook {
  const book = new Workbook(tabs);
  book.convert(CHOICES);
  book.host.writes.clear();
  return book;
}

/** The filled cells of the heat map and of the list below it. */
function partsOf(book: Workbook): { readonly map: string[][]; readonly list: string[][] } {
  const rows = book
    .shown('Capacity')
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  const below = rows.findIndex(([first]) => first === 'Overloads');
  const filled = (part: string[][]) => part.filter((row) => row.length > 0);
  return { map: filled(rows.slice(2, below)), list: filled(rows.slice(below + 1)) };
}

describe('the Capacity tab', () => {
  it('shows each resource week by week as a percentage, marked where it is too much', () => {
    const book = converted();
    book.run('openCapacity');
    expect(book.alerts()).toEqual([]);
    expect(partsOf(book).map).toEqual([
      ['Resource', '2 Mar 26', '9 Mar 26', '16 Mar 26', '23 Mar 26'],
      ['Engineer', '▲ 160%', '·', '·', '·'],
      ['Drafter', '·', '50%', '50%', '▲ 120%'],
    ]);
  });

  it('lists every overload with its tasks and the way out, and follows an edit', () => {
    const book = converted();
    book.run('openCapacity');
    const several =
      'Short of 1 of Engineer. Level resources proposes dates; or give a task to someone else, or raise the Capacity.';
    const alone = 'Asks for 2 more than there is, alone: lower its units, or raise the Capacity of Drafter.';
    const list = [
      ['Resource', 'From', 'To', 'Load', 'Available', 'Tasks', 'Way out'],
      ['Engineer', '2 Mar 26', '4 Mar 26', '2', '1', '1 Survey, 2 Soil report', several],
      ['Drafter', '23 Mar 26', '24 Mar 26', '3', '1', '4 Tender', alone],
    ];
    const shown = () => partsOf(book).list.map((row) => row.filter((cell) => cell !== ''));
    expect(shown()).toEqual(list);
    // It is computed again while another tab is in front.
    book.tab('Sheet1').activate();
    book.run('openGantt');
    book.host.engine.calculate();
    expect(shown()).toEqual(list);
    book.type('E5', 'Drafter');
    book.type('D3', '1');
    expect(partsOf(book).list).toHaveLength(1);
  });

  it('shows days or months where the manager chooses them', () => {
    const book = converted();
    book.run('openCapacity');
    book.type('B1', 'month', 'Capacity');
    expect(partsOf(book).map[0]).toEqual(['Resource', '1 Mar 26']);
    book.type('B1', 'day', 'Capacity');
    expect(partsOf(book).map[0]).toHaveLength(1 + 23);
  });

  it('writes two calls and no more, is found again, and is taken back', () => {
    const book = converted();
    const before = book.snapshot();
    book.run('openCapacity');
    expect(book.host.writes.ownCalls).toBe(2);
    expect(book.host.writes.overwritten.filter(({ tab }) => tab !== 'Capacity')).toEqual([]);
    book.run('openCapacity');
    expect(book.tabNames()).toEqual(['Sheet1', 'People', 'Settings', 'Summary', 'Capacity']);
    book.run('undoLast');
    expect(book.snapshot()).toBe(before);
  });

  it('says what it needs where there is no Resources table, and adds nothing', () => {
    const book = converted({ Sheet1: PLAN });
    const before = book.snapshot();
    book.run('openCapacity');
    expect(book.alerts()[0]).toMatch(/^Capacity is measured against the Resources table/);
    expect(book.snapshot()).toBe(before);
  });
});

describe('the colours of load', () => {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  it('get darker with the load, so that they keep their order in print', () => {
    const shades = LOAD_SHADES.map(({ fill }) => luminance(fill));
    expect([...shades].sort((a, b) => a - b)).toEqual(shades);
    const tooMuch = LOAD_SHADES.filter(({ from }) => from > 1);
    const fits = LOAD_SHADES.filter(({ from }) => from < 1);
    for (const { fill } of tooMuch)
      for (const other of fits) expect(contrast(fill, other.fill)).toBeGreaterThan(2.5);
  });

  it('leave their text readable', () => {
    for (const { fill, text } of LOAD_SHADES) expect(contrast(fill, text)).toBeGreaterThan(4.5);
  });
});
