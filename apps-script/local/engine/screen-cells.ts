/**
 * How the screen shows what formulas spill: blank stays blank, and conditional formats see it.
 *
 * Univer shows a blank of a spilled block as 0, compares texts of typed cells only, and keeps a formula of its own for
 * every cell of a rule that has one, which brings a large chart to a stop. Rules that only compare a text (the cell's
 * own, or the one in a fixed row of its column) are therefore looked up here, for the cells in sight alone.
 */
import type { ICellData, IRange, IStyleBase, Nullable, Univer } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { UniverPackages } from './univer-packages.js';

type TextTest = 'beginsWith' | 'containsText' | 'equal';

/** What a rule compares, and with which text. */
interface Comparison {
  readonly test: TextTest;
  readonly text: string;
  /** The row of the cell to compare, from 0; null for the cell itself. */
  readonly row: number | null;
}

interface TextRule {
  readonly subType?: string;
  readonly operator?: TextTest;
  readonly value?: string;
  readonly style?: IStyleBase;
}

const OWN_TEXT = /^=(?:LEFT\(([A-Z]+\d+), 1\)|([A-Z]+\d+))="([^"]*)"$/;
const TEXT_ABOVE = /^=([A-Z]+)\$(\d+)="([^"]*)"$/;

/** What a formula compares, seen from the first cell of its rule; null where it does anything else. */
export function comparisonOf(formula: string, firstCell: string): Comparison | null {
  const [, started, whole, text = ''] = OWN_TEXT.exec(formula) ?? [];
  if ((started ?? whole) === firstCell)
    return { test: started === undefined ? 'equal' : 'beginsWith', text, row: null };
  const [, column, row, textAbove = ''] = TEXT_ABOVE.exec(formula) ?? [];
  const sameColumn = column !== undefined && column === /^[A-Z]+/.exec(firstCell)?.[0];
  return sameColumn ? { test: 'equal', text: textAbove, row: Number(row) - 1 } : null;
}

export function showSpilledCells(univer: Univer, packages: UniverPackages): void {
  const injector = univer.__getInjector();
  const { INTERCEPTOR_POINT, SheetInterceptorService } = packages.sheets;
  const { InterceptorEffectEnum } = packages.core;
  const model = injector.get(packages.formulas.FormulaDataModel);
  const rules = injector.get(packages.conditionalFormats.ConditionalFormattingRuleModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: 50,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const spills = model.getArrayFormulaCellData()[unitId]?.[subUnitId];
      const spilled = (at: number): Nullable<ICellData> => spills?.[at]?.[col];
      const here = spilled(row);
      const textOf = (at: number) => String((at === row ? (here ?? cell) : spilled(at))?.v ?? '');
      const style = (rules.getSubunitRules(unitId, subUnitId) ?? []).find(
        ({ rule, ranges }) => liesIn(ranges, row, col) && holds({ rule, ranges }, row, textOf),
      )?.rule as TextRule | undefined;
      const isBlank = here !== null && here !== undefined && (here.v ?? null) === null;
      if (!isBlank && style === undefined) return next(cell);
      const own = typeof cell?.s === 'object' ? cell.s : {};
      return next({
        ...(cell ?? rawData),
        ...(isBlank ? { v: '', t: packages.core.CellValueType.STRING } : {}),
        s: { ...own, ...style?.style },
      });
    },
  });
}

const liesIn = (ranges: readonly IRange[], row: number, column: number): boolean =>
  ranges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );

function holds(
  { rule, ranges }: Pick<IConditionFormattingRule, 'rule' | 'ranges'>,
  row: number,
  textOf: (row: number) => string,
): boolean {
  const comparison = comparisonIn(rule as TextRule, ranges);
  if (comparison === null) return false;
  const text = textOf(comparison.row ?? row);
  if (comparison.test === 'equal') return text === comparison.text;
  return comparison.test === 'beginsWith' ? text.startsWith(comparison.text) : text.includes(comparison.text);
}

const parsed = new WeakMap<object, Comparison | null>();

function comparisonIn(rule: TextRule, ranges: readonly IRange[]): Comparison | null {
  const known = parsed.get(rule);
  if (known !== undefined) return known;
  const { subType, operator, value = '' } = rule;
  const found =
    subType !== 'text' || operator === undefined
      ? null
      : value.startsWith('=')
        ? comparisonOf(value, nameOf(ranges[0]))
        : { test: operator, text: value, row: null };
  parsed.set(rule, found);
  return found;
}

/** `D5`, of the first cell of a range. */
function nameOf(range: IRange | undefined): string {
  let letters = '';
  for (let rest = (range?.startColumn ?? 0) + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${(range?.startRow ?? 0) + 1}`;
}
