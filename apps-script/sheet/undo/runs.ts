/** Long columns of mostly equal texts, kept short. */
import type { Runs } from './step.js';

export const runsOf = (texts: readonly string[]): Runs => {
  const runs: [string, number][] = [];
  for (const text of texts) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] === text) last[1] += 1;
    else runs.push([text, 1]);
  }
  return runs;
};

/** The texts again, cut or carried on to a number of rows: rows may have come and gone since. */
export const textsOf = (runs: Runs, rows: number): string[] => {
  const texts = runs.flatMap(([text, count]) => new Array<string>(count).fill(text)).slice(0, rows);
  const last = runs[runs.length - 1]?.[0] ?? '';
  while (texts.length < rows) texts.push(last);
  return texts;
};
