/** How large a workbook may be before it is turned away: far above any plan, far below what harms the browser. */
export interface Limits {
  /** Bytes of the file as it travels. */
  readonly fileBytes: number;
  /** Bytes of all its parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes per packed byte, over the whole file. A sheet of equal rows reaches some 60. */
  readonly ratio: number;
  readonly entries: number;
  readonly rows: number;
  /** Rows times columns of one tab. */
  readonly cells: number;
}
export declare const LIMITS: Limits;
