/** Conditional formats that a formula decides: written as Google's rules, kept and shown by the engine. */
import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { EngineSheet } from '../engine/engine-sheet.js';
import type { Execution } from './execution.js';
import { rangeOn } from './objects.js';
import { strict } from './strict.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface Look {
  readonly formula: string;
  readonly fontColor: string | null;
  readonly background: string | null;
  readonly bold: boolean;
}

const PLAIN: Look = { formula: '', fontColor: null, background: null, bold: false };

class FakeRule implements Pick<Rule, 'getRanges' | 'copy'> {
  constructor(
    readonly look: Look,
    private readonly ranges: readonly Range[],
  ) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }
  copy(): Builder {
    return ruleBuilder(this.look, this.ranges);
  }
}

type Kept = Pick<
  Builder,
  'whenFormulaSatisfied' | 'setFontColor' | 'setBackground' | 'setBold' | 'setRanges' | 'getRanges' | 'build'
>;

class FakeRuleBuilder implements Kept {
  constructor(
    private look: Look,
    private ranges: readonly Range[],
  ) {}

  whenFormulaSatisfied(formula: string): Builder {
    return this.with({ formula });
  }
  setFontColor(fontColor: string | null): Builder {
    return this.with({ fontColor });
  }
  setBackground(background: string | null): Builder {
    return this.with({ background });
  }
  setBold(bold: boolean | null): Builder {
    return this.with({ bold: bold === true });
  }
  setRanges(ranges: Range[]): Builder {
    this.ranges = [...ranges];
    return this as unknown as Builder;
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  build(): Rule {
    if (this.look.formula === '') throw new Error('A conditional format needs a condition.');
    if (this.ranges.length === 0) throw new Error('A conditional format needs a range.');
    return strict('ConditionalFormatRule', new FakeRule(this.look, this.ranges)) as unknown as Rule;
  }

  private with(part: Partial<Look>): Builder {
    this.look = { ...this.look, ...part };
    return this as unknown as Builder;
  }
}

export const ruleBuilder = (look: Look = PLAIN, ranges: readonly Range[] = []): Builder =>
  strict('ConditionalFormatRuleBuilder', new FakeRuleBuilder(look, ranges)) as unknown as Builder;

export function rulesOn(run: Execution, tab: EngineSheet): Rule[] {
  return tab.facade.getConditionalFormattingRules().map(({ rule, ranges }) => {
    const { value, style } = rule as { value?: string; style?: IStyleBase };
    const look: Look = {
      formula: value ?? '',
      fontColor: style?.cl?.rgb ?? null,
      background: style?.bg?.rgb ?? null,
      bold: style?.bl === 1,
    };
    const places = ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
      rangeOn(run, tab, startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1),
    );
    return strict('ConditionalFormatRule', new FakeRule(look, places)) as unknown as Rule;
  });
}

export function setRulesOn(tab: EngineSheet, rules: readonly Rule[]): void {
  tab.facade.clearConditionalFormatRules();
  // The engine puts a new rule before the others; the first rule that holds decides, here as in Google's list.
  for (const rule of [...rules].reverse()) {
    tab.facade.addConditionalFormattingRule(engineRule(tab, rule as unknown as FakeRule));
  }
}

let lastRule = 0;

function engineRule(tab: EngineSheet, rule: FakeRule): IConditionFormattingRule {
  const { CFRuleType, CFSubRuleType } = tab.engine.packages.conditionalFormats;
  const { formula, fontColor, background, bold } = rule.look;
  lastRule += 1;
  return {
    cfId: `rule-${lastRule}`,
    stopIfTrue: true,
    ranges: rule.getRanges().map((range) => ({
      startRow: range.getRow() - 1,
      endRow: range.getLastRow() - 1,
      startColumn: range.getColumn() - 1,
      endColumn: range.getLastColumn() - 1,
    })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
        ...(background === null ? {} : { bg: { rgb: background } }),
        ...(bold ? { bl: 1 } : {}),
      },
    },
  };
}
