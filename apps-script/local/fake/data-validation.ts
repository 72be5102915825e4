/** Rules of data validation: kept, not enforced. */
import { strict } from './strict.js';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What each call of the builder gave, by its name. */
export type ValidationTerms = Readonly<Record<string, readonly unknown[]>>;

const TERMS = [
  'requireNumberBetween',
  'requireNumberGreaterThanOrEqualTo',
  'requireValueInList',
  'requireValueInRange',
  'requireCheckbox',
  'requireDate',
  'requireFormulaSatisfied',
  'setAllowInvalid',
  'setHelpText',
] as const satisfies readonly (keyof Builder)[];

/** A range as a text: rules are kept in cells, which the engine copies part by part. */
function plainTerm(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('getA1Notation' in given)) return given;
  const range = given as GoogleAppsScript.Spreadsheet.Range;
  return `'${range.getSheet().getName()}'!${range.getA1Notation()}`;
}

export function validationBuilder(): Builder {
  const terms: Record<string, readonly unknown[]> = {};
  const kept = Object.fromEntries(
    TERMS.map((name) => [
      name,
      (...given: unknown[]) => {
        terms[name] = given.map(plainTerm);
        return builder;
      },
    ]),
  );
  const build = (): Rule => {
    const rule = {
      terms: { ...terms } as ValidationTerms,
      getAllowInvalid: () => terms.setAllowInvalid?.[0] !== false,
      getHelpText: () => (terms.setHelpText?.[0] as string | undefined) ?? null,
    };
    return strict('DataValidation', rule) as unknown as Rule;
  };
  const builder = strict('DataValidationBuilder', { ...kept, build }) as unknown as Builder;
  return builder;
}
