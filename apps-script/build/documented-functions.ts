/** What the JSDoc of the custom functions says, part by part: for the README's reference and the sidebar's help. */
import type { ExportedFunction } from './exported-functions.js';

export interface DocumentedParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly meaning: string;
}

export interface DocumentedFunction {
  readonly name: string;
  /** As it is written in a cell. */
  readonly call: string;
  /** Everything above the first tag, paragraphs apart. */
  readonly meaning: string;
  readonly parameters: readonly DocumentedParameter[];
  readonly returns: string;
  readonly example: string;
}

/** The custom functions among the exports (others, a menu's for example, are left out). */
export function documentedFunctions(exported: readonly ExportedFunction[]): DocumentedFunction[] {
  return exported.filter(({ documentation }) => documentation.includes('@customfunction')).map(documented);
}

function documented({ name, parameters: declared, documentation }: ExportedFunction): DocumentedFunction {
  const [meaning = '', ...tags] = text(documentation).split(/^@/m);
  const tagged = (...names: string[]): string[] =>
    tags.flatMap((tag) => {
      const [word = '', ...rest] = tag.split(/\s/);
      return names.includes(word) ? [rest.join(' ').trim()] : [];
    });
  const parameters = tagged('param').map(parameter);
  const call = declared.map((each) => {
    const bare = each.replace('...', '');
    const optional = parameters.find((one) => one.name === bare)?.optional || each !== bare;
    return optional ? `[${bare}${each === bare ? '' : ', …'}]` : bare;
  });
  return {
    name,
    call: `${name}(${call.join(', ')})`,
    meaning: paragraphs(meaning),
    parameters,
    returns: withoutType(tagged('return', 'returns')[0] ?? ''),
    example: tagged('example')[0] ?? '',
  };
}

/** The comment without its stars. */
const text = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\*[ \t]?/gm, '')
    .trim();

const paragraphs = (meaning: string): string =>
  meaning
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n');

const withoutType = (tag: string): string => tag.replace(/^\{[^}]*\}\s*/, '').replace(/\s+/g, ' ');

function parameter(tag: string): DocumentedParameter {
  const [, name = '', meaning = ''] =
    /^(\[?[\w.]+(?:=[^\]]*)?\]?)\s*(?:-\s*)?([\s\S]*)$/.exec(withoutType(tag)) ?? [];
  return { name: name.replace(/^\[|\]$|=.*$/g, ''), optional: name.startsWith('['), meaning };
}
