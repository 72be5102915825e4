/** An ID as a cell: whole numbers as numbers, so that looking them up in the plan finds them; codes as text. */
import type { Cell } from '../table/cell.js';

export const idCell = (id: string): Cell =>
  /^(?:0|[1-9]\d*)$/.test(id) && Number.isSafeInteger(Number(id)) ? Number(id) : id;
