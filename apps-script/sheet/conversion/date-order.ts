/** Dates typed as texts that can be read with the day or the month first: the manager says which, and they become dates. */
import type { Problem } from '../../../shared/table/problem.js';
import { dateText, serialOfIso } from '../date-text.js';
import type { CellWrite } from '../undo/change.js';
import type { DateOrder } from './reading.js';
import type { Understood } from './understand.js';

/** What the manager says comes first. */
export type First = 'day' | 'month';

const ambiguousDates = ({ schedule }: Understood): readonly Problem[] =>
  schedule.problems.filter(
    ({ id, table, mends }) => id === 'ambiguous-date' && table === 'plan' && mends?.length === 2,
  );

/** What there is to ask; null where every date has one reading. */
export function dateOrderOf(understood: Understood): DateOrder | null {
  const found = ambiguousDates(understood);
  const [dayFirst, monthFirst] = found[0]?.mends ?? [];
  if (dayFirst === undefined || monthFirst === undefined) return null;
  const [day, month] = [inWords(dayFirst.to), inWords(monthFirst.to)];
  return { sample: dayFirst.from, dayFirst: day, monthFirst: month, cells: found.length };
}

const inWords = (iso: string): string => {
  const serial = serialOfIso(iso);
  return serial === null ? iso : dateText(serial);
};

/** Each such cell with the date that is meant. */
export function datesInOrder(understood: Understood, first: First): CellWrite[] {
  const { table, header } = understood;
  const positions: Readonly<Record<string, number | undefined>> = header.columns;
  return ambiguousDates(understood).flatMap(({ row, column, mends }) => {
    const position = column === null ? undefined : positions[column];
    const meant = mends?.[first === 'day' ? 0 : 1];
    if (row === null || position === undefined || meant === undefined) return [];
    return [{ row: table.row + row, column: table.column + position, content: { value: meant.to } }];
  });
}
