import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, SerialDate } from '../../shared/table/cell.js';
import { readAccrual, readConstraintType, readDirection, readTaskKind } from '../../shared/table/choice.js';
import { dayMonthOrder, readDate } from '../../shared/table/date.js';
import { readDuration } from '../../shared/table/duration.js';
import { readHeader } from '../../shared/table/header.js';
import { readMoney, readNumber, readUnits } from '../../shared/table/number.js';
import { percentRule, readPercent } from '../../shared/table/percent.js';
import { readPredecessors } from '../../shared/table/predecessors.js';
import { Fault } from '../../shared/table/reading.js';
import { findTable, recognizeTable } from '../../shared/table/recognize.js';
import { readResourceList } from '../../shared/table/resource-list.js';
import { readSettingRows } from '../../shared/table/settings-rows.js';
import { readBoolean, readText } from '../../shared/table/text.js';
import { readWeekdays } from '../../shared/table/weekdays.js';
import { readWorkingHours } from '../../shared/table/working-hours.js';

const units = { minutesPerDay: 480, minutesPerWeek: 2400, daysPerMonth: 20 };
const names = { resolve: () => null, nearest: () => null };

const nearlyRight = fc
  .array(
    fc.constantFrom(
      '3',
      '26',
      '2026',
      'd',
      'FS',
      'SS',
      '+',
      '-',
      '/',
      '.',
      ',',
      ';',
      ' ',
      ':',
      '%',
      '(',
      '[',
      ']',
      '$',
      '€',
      'Mar',
      'Mon',
      'h',
      '#',
      '年',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  nearlyRight,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', '#REF!', '#N/A', 'Loading…'),
  fc.double().map((serial) => new SerialDate(serial)),
);

const READERS: readonly ((cell: Cell) => unknown)[] = [
  (cell) => readDate(cell, dayMonthOrder([cell])),
  (cell) => readDuration(cell, units),
  readNumber,
  readMoney,
  readUnits,
  (cell) => readPercent(cell, percentRule([cell])),
  readText,
  readBoolean,
  readConstraintType,
  readAccrual,
  readTaskKind,
  readDirection,
  readResourceList,
  readWeekdays,
  readWorkingHours,
];

describe('whatever a cell holds', () => {
  it('every reader gives a value, nothing, or a fault in two whole sentences', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const read of READERS) {
          const reading = read(cell);
          if (!(reading instanceof Fault)) continue;
          expect(reading.message).toMatch(/[.]$/);
          expect(reading.remedy).toMatch(/[.?]$/);
        }
        for (const fault of readPredecessors(cell, names, units).faults)
          expect(fault.message).toMatch(/[.]$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('numbers that come out are finite', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const read of [readNumber, readMoney, readUnits]) {
          const value = read(cell);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
        const duration = readDuration(cell, units);
        if (duration !== null && !(duration instanceof Fault))
          expect(Number.isInteger(duration.minutes)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('no table of them stops a table from being read', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), (table) => {
        for (const kind of ['plan', 'settings', 'calendar'] as const) {
          readHeader(table, kind);
          findTable(table, kind);
        }
        recognizeTable(table);
        expect(readSettingRows(table).problems).toBeInstanceOf(Array);
      }),
    );
  });
});
