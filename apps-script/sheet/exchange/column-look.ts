/** How the columns of tables that the add-on writes look: number format and width by the column's canonical name. */
import { DATE_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, PLAIN_FORMAT } from '../look.js';

/** Cells that Sheets would otherwise turn into numbers or dates of its own: `1.10`, `2,3`. */
export const TEXT_FORMAT = '@';

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  [TEXT_FORMAT]: ['ID', 'WBS', 'Duration', 'Remaining duration', 'Work', 'Predecessors', 'Baseline duration'],
  [DATE_FORMAT]: [
    'Start',
    'Finish',
    'Constraint date',
    'Deadline',
    'Actual start',
    'Actual finish',
    'From',
    'To',
    'Date',
    'Baseline start',
    'Baseline finish',
  ],
  [MONEY_FORMAT]: ['Budget', 'Fixed cost', 'Actual cost', 'Cost', 'Cost per use', 'Baseline budget'],
  [PERCENT_FORMAT]: ['% complete'],
};

const FORMAT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMATS).flatMap(([format, names]) => names.map((name) => [name, format] as const)),
);

const WIDTHS: Readonly<Record<string, number>> = {
  ID: 48,
  WBS: 64,
  Task: 260,
  Duration: 80,
  Predecessors: 110,
  Resources: 190,
  Resource: 160,
  Calendar: 130,
  Hours: 180,
  Note: 280,
};

export const formatOfColumn = (name: string): string => FORMAT_OF.get(name) ?? PLAIN_FORMAT;

export const widthOfColumn = (name: string): number => WIDTHS[name] ?? 96;
