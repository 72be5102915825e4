/** Reads the Weights table: how much each criterion counts. */
import type { Table } from '../table/cell.js';
import { readNumber, readUnits } from '../table/number.js';
import { tableRows } from '../table/records.js';
import { readText } from '../table/text.js';
import type { Weight } from './priority.js';

/** Rows without a criterion or a readable weight are no weights. A percentage is its fraction. */
export const readWeights = (table: Table): Weight[] =>
  tableRows(table, 'weights').flatMap((row) => {
    const criterion = row.read('Criterion', readText);
    const weight = row.read('Weight', (cell) =>
      typeof cell === 'string' ? readUnits(cell) : readNumber(cell),
    );
    return criterion === null || weight === null ? [] : [{ criterion, weight }];
  });
