/** How far a refresh has come: kept in storage, so that a worker that dies can go on where it stopped. */

export interface RefreshState {
  /** Programs whose own workbook is still to be read; their projects follow. Absent in states of before there were any. */
  readonly programs?: readonly string[];
  readonly pending: readonly string[];
  readonly total: number;
}
