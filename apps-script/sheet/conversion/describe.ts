/** Puts what was understood of a sheet into words: column by column, questions, a preview, problems. */
import { isBlank } from '../../../shared/table/cell.js';
import { COLUMNS } from '../../../shared/table/dictionary.js';
import { areaName, cellName, columnLetters } from '../a1.js';
import type { Grid } from '../grid.js';
import { problemLines } from '../located-table.js';
import { SIDE_TABLES } from '../names.js';
import { type Proposals, questionsFor } from './ask.js';
import { columnReadings } from './column-readings.js';
import { currencyShown } from './currency.js';
import { dateOrderOf } from './date-order.js';
import { previewOf } from './preview.js';
import type { Choices } from './questions.js';
import type { Offer, SheetReading } from './reading.js';
import { statedDay } from './stated-day.js';
import { isUnderstood, type NotUnderstood, type Understood } from './understand.js';

const MOST_PROBLEMS = 100;

export function describe(
  grid: Grid,
  result: Understood | NotUnderstood,
  choices: Choices,
  proposals: Omit<Proposals, 'currency' | 'stated'>,
): SheetReading {
  const empty = grid.cells.every((row) => row.every(isBlank));
  const about = { tab: grid.tab, name: grid.name, empty, names: COLUMNS.plan };
  if (!isUnderstood(result)) return { ...about, ...describeObstacle(grid, result, choices) };
  const { table, tables, header, overrides, schedule, found, placement } = result;
  const { problems } = schedule;
  const { row, column: firstColumn } = table;
  const { lastColumn } = placement;
  const lastRow = found.lastRow + 1;
  return {
    ...about,
    obstacle: null,
    headerRow: row,
    reasons: found.reasons,
    columns: columnReadings({ grid, header, row, firstColumn, lastColumn, lastRow, choices, problems }),
    questions: questionsFor(result, choices, {
      ...proposals,
      stated: statedDay(grid.cells, row),
      currency: currencyShown(grid, result),
    }),
    offer: offerIn(result),
    dateOrder: dateOrderOf(result),
    preview: previewOf(result),
    problems: problemLines(problems.slice(0, MOST_PROBLEMS), tables, overrides),
    problemCount: problems.length,
    willWrite: writingSentences(result),
  };
}

type Described = Omit<SheetReading, 'tab' | 'name' | 'empty' | 'names'>;

function describeObstacle(grid: Grid, result: NotUnderstood, choices: Choices): Described {
  const { obstacle, header, headerRow: row, firstColumn } = result;
  const lastColumn = row === null ? 0 : (grid.cells[row - 1]?.length ?? 0);
  const columns =
    header === null || row === null
      ? []
      : columnReadings({
          grid,
          header,
          row,
          firstColumn,
          lastColumn,
          lastRow: grid.cells.length,
          choices,
          problems: [],
        });
  const nothing = {
    reasons: [],
    questions: [],
    offer: null,
    dateOrder: null,
    preview: null,
    problems: [],
    problemCount: 0,
    willWrite: [],
  };
  return { ...nothing, obstacle, headerRow: row, columns };
}

function writingSentences(result: Understood): string[] {
  const { area, place } = result.placement;
  const { settings } = result.tables;
  return [
    ...addedSentences(result),
    `One formula in ${cellName(place.row, place.column)}, which reads ${areaName(area)} and fills ${blockColumns(result)}.`,
    settings === undefined
      ? 'A Settings tab.'
      : `The columns of this plan, on the tab "${settings.tabName}".`,
    'A Summary tab with earned value and the project in one row.',
    ...sideSentences(result),
  ];
}

const letters = (first: number, columns: number): string =>
  columns === 1 ? columnLetters(first) : `${columnLetters(first)} and ${columnLetters(first + columns - 1)}`;

/** What is offered in words; what is taken is told by what *Apply* writes. */
function offerIn({ offer, added, found }: Understood): Offer | null {
  if (offer === null) return null;
  const names = offer.columns.map(({ name }) => name).join(' and ');
  const noun = offer.columns.length === 1 ? `column ${names}` : `columns ${names}`;
  const where = letters(found.lastColumn + 2, offer.columns.length);
  return { text: `Add ${noun} in ${where}`, why: offer.why, taken: added !== null };
}

const addedSentences = ({ added }: Understood): string[] =>
  added === null
    ? []
    : [
        `${added.columns.map(({ name }) => name).join(' and ')} in ${letters(added.column, added.columns.length)}, free until now.`,
      ];

const SIDE_WORDS = {
  calendar: 'the calendar',
  resources: 'the resources',
  actuals: 'the actual costs',
  baseline: 'the baseline',
} as const;

/** Which other tables the formulas will read. */
const sideSentences = ({ tables }: Understood): string[] =>
  SIDE_TABLES.flatMap((kind) => {
    const table = tables[kind];
    return table === undefined ? [] : [`The formulas also read ${SIDE_WORDS[kind]} on "${table.tabName}".`];
  });

const blockColumns = ({ placement: { place } }: Understood): string =>
  `${columnLetters(place.column)} to ${columnLetters(place.column + place.columns - 1)}`;
