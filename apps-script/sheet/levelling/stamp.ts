/** Tells whether a plan is still the one that something was proposed for. */
import { SerialDate } from '../../../shared/table/cell.js';
import type { Project } from '../project.js';

/** A short text of all cells that the plan is read from; another plan has another, but for one in four thousand million. */
export function stampOf({ tables }: Project): string {
  let hash = 0x811c9dc5;
  for (const [kind, { cells }] of Object.entries(tables).sort()) {
    const text = JSON.stringify([
      kind,
      cells.map((row) => row.map((cell) => (cell instanceof SerialDate ? cell.serial : cell))),
    ]);
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
