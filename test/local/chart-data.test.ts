/** What the page draws of a chart: the cells of its range, as far as they hold anything. */
import { afterEach, describe, expect, it } from 'vitest';
import { chartsOf } from '../../apps-script/local/page/chart-data.js';
import { closeWorkbooks, Workbook } from '../apps-script/workbook.js';

afterEach(closeWorkbooks);

describe('the charts of the Dashboard', () => {
  it('are drawn from the cells that the calls spill, and follow them', () => {
    const book = new Workbook({
      Sheet1: [
        ['ID', 'Task', 'Duration', 'Budget', '% complete', 'Actual start', 'Actual cost'],
        [1, 'Dig', 4, 400, 0.5, '2026-01-05', 250],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Project start', '2026-01-05'],
        ['Status date', '2026-01-06'],
      ],
    });
    book.convert();
    book.run('openDashboard');
    const [value] = chartsOf(book.tab('Dashboard'));
    expect(value).toMatchObject({ kind: 'LINE', title: 'S-curve: value planned, earned and spent' });
    expect(value?.labels).toEqual(['5 Jan 26', '6 Jan 26', '7 Jan 26', '8 Jan 26']);
    const valuesOf = (name: string) => value?.series.find((each) => each.name === name)?.values;
    expect(valuesOf('PV')).toEqual([100, 200, 300, 400]);
    expect(valuesOf('EV')).toEqual([100, 200, null, null]);
    expect(valuesOf('Forecast')).toEqual([null, 250, 375, 500]);
    book.type('C2', '8');
    expect(chartsOf(book.tab('Dashboard'))[0]?.labels).toHaveLength(10);
  });
});
