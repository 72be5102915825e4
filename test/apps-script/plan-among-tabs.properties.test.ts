/**
 * A plan lives among its tabs: while tabs are added and taken back, the plan's own tab is renamed, rows and columns are
 * hidden and the sheet is edited, no typed cell changes, and the figures are those of a fresh conversion.
 */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import {
  choicesFor,
  copyOf,
  type Edit,
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

const TABS = [
  'openGantt',
  'openDashboard',
  'openTaskValues',
  'openGoals',
  'openRisks',
  'openReport',
  'openActuals',
  'openBudget',
  'openChanges',
  'openResources',
  'openCalendar',
  'openCapacity',
  'saveBaseline',
  'compareBaselines',
  'keepReport',
  'handOutLookAhead',
  'connectTables',
] as const;

const steps = fc.oneof(
  { weight: 4, arbitrary: edits },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tab' as const), action: fc.constantFrom(...TABS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  fc.record({
    do: fc.constant('rename tab' as const),
    name: fc.constantFrom('Sheet1', 'Plan 2027', "Site's plan"),
  }),
  fc.record({ do: fc.constant('hide row' as const), row: fc.nat({ max: 5 }) }),
  fc.record({ do: fc.constant('hide column' as const), column: fc.nat({ max: 5 }) }),
);
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

const isPlan = (book: Workbook, { tab }: Place): boolean =>
  [...book.typedCells(tab).values()].some((content) => String(content).startsWith('=PM_SCHEDULE'));

/** What is done to the plan alone: none of it may be seen in a typed cell. */
function act(plan: Workbook, step: Extract<Step, { do: 'tab' | 'undo' }>, place: Place): void {
  if (step.do === 'tab') {
    plan.tab(place.tab).activate();
    plan.reply({ ask: 'act', action: step.action });
  } else plan.reply({ ask: 'undo' });
  if (!isPlan(plan, place)) plan.convert(choicesFor(place), place.tab);
}

/** What a person does to the sheet as a whole. */
function arrange(book: Workbook, step: Exclude<Step, Edit | { do: 'tab' | 'undo' }>, place: Place): void {
  const sheet = book.tab(place.tab);
  if (step.do === 'rename tab') sheet.setName(step.name);
  if (step.do === 'hide row') sheet.hideRows(place.header + 1 + step.row);
  if (step.do === 'hide column') sheet.hideColumns(place.first + step.column);
}

function take(plan: Workbook, twin: Workbook, step: Step, place: Place): void {
  if (step.do === 'tab' || step.do === 'undo') act(plan, step, place);
  else if (step.do === 'convert again') {
    plan.ask({ ask: 'remove', keep: [] });
    expect(plan.typedCells(place.tab)).toEqual(twin.typedCells(place.tab));
    plan.convert(choicesFor(place), place.tab);
  } else if (step.do === 'rename tab' || step.do === 'hide row' || step.do === 'hide column') {
    arrange(plan, step, place);
    arrange(twin, step, place);
    if (step.do === 'rename tab') place.tab = step.name;
  } else {
    edit(plan, step, place);
    edit(twin, step, place);
    follow(place, step);
  }
}

it('no typed cell ever changes, and the figures are those of a fresh conversion', () => {
  fc.assert(
    fc.property(sheets, fc.array(steps, { maxLength: 8 }), ({ titles, meanings, rows }, taken) => {
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
      plan.convert(choicesFor(place));
      for (const step of taken) {
        take(plan, twin, step, place);
        expect(typedIn(plan, place)).toEqual(typedIn(twin, place));
      }
      const fresh = new Workbook({ [place.tab]: copyOf(twin, place.tab) });
      fresh.convert(choicesFor(place));
      plan.tab(place.tab).activate();
      plan.reply({ ask: 'open' });
      expect(figures(plan, place)).toEqual(figures(fresh, place));

      plan.ask({ ask: 'remove', keep: [] });
      expect(plan.typedCells(place.tab)).toEqual(twin.typedCells(place.tab));
      expect(plan.tabNames()).toEqual([place.tab]);
      closeWorkbooks();
    }),
    { numRuns: Number(process.env.RUNS ?? 10) },
  );
}, 600_000);
