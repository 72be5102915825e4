/** Dates and arrays as the script's own context makes them, so that its `instanceof` says yes. */

export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
}

/** A rectangle of the realm's arrays. */
export const rowsIn = <Value>(
  realm: Realm,
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Value,
): Value[][] =>
  realm.Array.from({ length: rows }, (_, row) =>
    realm.Array.from({ length: columns }, (__, column) => cell(row, column)),
  );

/** Whether a value is a Date, of whatever realm. */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]';
