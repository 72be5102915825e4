/**
 * A plan lives in a manager's sheet: whatever is typed, sorted, inserted, moved, renamed, deleted, undone and converted
 * again, no typed cell changes, and the figures are those of a fresh conversion. Beside the plan lives a twin: the same
 * sheet with the same edits, never touched by the add-on.
 */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import {
  choicesFor,
  copyOf,
  edit,
  edits,
  figures,
  follow,
  HEADERS,
  type Place,
  sheets,
  typedIn,
} from './plan-life.js';
import { closeWorkbooks, Workbook } from './workbook.js';

afterEach(closeWorkbooks);

it('no typed cell ever changes, and the figures are those of a fresh conversion', () => {
  fc.assert(
    fc.property(sheets, fc.array(edits, { maxLength: 7 }), ({ titles, meanings, rows }, changes) => {
      const cells = [
        ...Array.from({ length: titles }, (_, line) => [`Harbour works ${line + 1}`]),
        meanings.map((name) => HEADERS[name] ?? name),
        ...rows,
      ];
      const header = titles + 1;
      const place: Place = {
        tab: 'Sheet1',
        header,
        last: header + rows.length,
        first: 1,
        columns: [...meanings],
        renamed: 0,
      };
      const [plan, twin] = [new Workbook(cells), new Workbook(cells)];
      const before = plan.snapshot();
      plan.convert(choicesFor(place));
      expect(typedIn(plan, place)).toEqual(typedIn(twin, place));
      for (const change of changes) {
        if (change.do === 'convert again') {
          plan.undo();
          expect(plan.typedCells()).toEqual(twin.typedCells());
          plan.convert(choicesFor(place));
          continue;
        }
        edit(plan, change, place);
        edit(twin, change, place);
        follow(place, change);
      }
      expect(typedIn(plan, place)).toEqual(typedIn(twin, place));
      const fresh = new Workbook(copyOf(twin, place.tab));
      fresh.convert(choicesFor(place));
      // Dates show times of day as soon as the sidebar looks at a plan that has come to have them.
      plan.reply({ ask: 'open' });
      expect(figures(plan, place)).toEqual(figures(fresh, place));

      plan.ask({ ask: 'remove', keep: [] });
      expect(plan.typedCells()).toEqual(twin.typedCells());
      if (changes.every((change) => change.do === 'convert again')) expect(plan.snapshot()).toBe(before);
      else expect(plan.tabNames()).toEqual(['Sheet1']);
      closeWorkbooks();
    }),
    {
      numRuns: Number(process.env.RUNS ?? 25),
      // A row inserted under one whose figures are blank, which the engine once gave no format.
      examples: [
        [
          {
            titles: 0,
            meanings: ['Task', 'Duration', 'Predecessors', 'Start', '% complete'],
            rows: [
              ['Task a', '2', '3SS', '', ''],
              ['Task a', '2', '1', '', ''],
              ['Task a', '2', 'after 1', '', ''],
              ['Task a', '2', '', '', ''],
            ],
          },
          [
            { do: 'insert row', row: 2 },
            { do: 'type', row: 7, column: 0, text: '1.10' },
          ],
        ],
      ],
    },
  );
}, 300_000);
