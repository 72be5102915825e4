/** How far a refresh has come: kept in storage, so that a worker that dies can go on where it stopped. */

export interface RefreshState {
  readonly pending: readonly string[];
  readonly total: number;
}
