/** The reference of the custom functions, made from their JSDoc. */
import {
  type DocumentedFunction,
  documentedFunctions,
} from '../../apps-script/build/documented-functions.js';
import type { ExportedFunction } from '../../apps-script/build/exported-functions.js';

/** The reference as Markdown, one section a function. */
export function functionReference(exported: readonly ExportedFunction[]): string {
  return documentedFunctions(exported).map(section).join('\n\n');
}

function section({ name, call, meaning, parameters, returns, example }: DocumentedFunction): string {
  const list = parameters.map(
    (each) => `- \`${each.name}\`${each.optional ? ' (optional)' : ''}: ${each.meaning}`,
  );
  return [
    `#### ${name}`,
    `\`${call}\``,
    meaning,
    ...(list.length > 0 ? [list.join('\n')] : []),
    `Returns: ${returns}`,
    `Example: \`${example}\``,
  ].join('\n\n');
}
