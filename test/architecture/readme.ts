/** The parts of the README that are made from the code, each between two markers. */
import { exportedFunctions } from '../../apps-script/build/exported-functions.js';
import { functionReference } from './function-reference.js';
import { stageDrawing } from './stage-drawing.js';
import { tableReference } from './table-reference.js';

const made: Readonly<Record<string, () => string>> = {
  stages: stageDrawing,
  tables: tableReference,
  functions: () => functionReference(exportedFunctions()),
};

/** The README with those parts made anew; a missing marker is an error. */
export function withMadeParts(readme: string): string {
  let result = readme;
  for (const [name, make] of Object.entries(made)) {
    const [start, end] = [`<!-- made: ${name} -->`, `<!-- end: ${name} -->`];
    const [before, rest] = split(result, start);
    const [, after] = split(rest, end);
    result = `${before}${start}\n\n${make()}\n\n${end}${after}`;
  }
  return result;
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`README.md has no line ${marker}`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
