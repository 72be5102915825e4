/** Conditional formats that a formula or a cell's text decides: written as Google's rules, kept and shown by the engine. */
import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { EngineSheet } from '../engine/engine-sheet.js';
import { comparisonOf } from '../engine/screen-cells.js';
import type { Execution } from './execution.js';
import { rangeOn } from './objects.js';
import { strict } from './strict.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** What a cell's text is compared with, by the engine's own words. */
type TextTest = 'beginsWith' | 'containsText' | 'equal';

interface Look {
  readonly test: 'formula' | TextTest;
  /** A formula, or the text to compare with. */
  readonly formula: string;
  readonly fontColor: string | null;
  readonly background: string | null;
  readonly bold: boolean;
}

const PLAIN: Look = { test: 'formula', formula: '', fontColor: null, background: null, bold: false };

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
  | 'whenFormulaSatisfied'
  | 'whenTextStartsWith'
  | 'whenTextContains'
  | 'whenTextEqualTo'
  | 'setFontColor'
  | 'setBackground'
  | 'setBold'
  | 'setRanges'
  | 'getRanges'
  | 'build'
>;

class FakeRuleBuilder implements Kept {
  constructor(
    private look: Look,
    private ranges: readonly Range[],
  ) {}

  whenFormulaSatisfied(formula: string): Builder {
    return this.with({ test: 'formula', formula });
  }
  whenTextStartsWith(text: string): Builder {
    return this.with({ test: 'beginsWith', formula: text });
  }
  whenTextContains(text: string): Builder {
    return this.with({ test: 'containsText', formula: text });
  }
  whenTextEqualTo(text: string): Builder {
    return this.with({ test: 'equal', formula: text });
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

interface KeptRule {
  readonly subType?: string;
  readonly operator?: TextTest;
  readonly value?: string;
  readonly style?: IStyleBase;
}

export function rulesOn(run: Execution, tab: EngineSheet): Rule[] {
  return tab.facade.getConditionalFormattingRules().map(({ rule, ranges }) => {
    const { subType, operator, value, style } = rule as KeptRule;
    const look: Look = {
      test: subType === 'formula' || value?.startsWith('=') ? 'formula' : (operator ?? 'equal'),
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
  const { CFRuleType, CFSubRuleType, CFTextOperator } = tab.engine.packages.conditionalFormats;
  const { test, formula, fontColor, background, bold } = rule.look;
  lastRule += 1;
  const first = rule.getRanges()[0]?.getCell(1, 1).getA1Notation() ?? '';
  // A formula that only compares a text is looked up for the cells in sight: the engine keeps it as a text to compare.
  const asText = test !== 'formula' || comparisonOf(formula, first) !== null;
  const operator = test === 'formula' ? CFTextOperator.equal : CFTextOperator[test];
  const condition = asText ? { subType: CFSubRuleType.text, operator } : { subType: CFSubRuleType.formula };
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
      ...condition,
      value: formula,
      style: {
        ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
        ...(background === null ? {} : { bg: { rgb: background } }),
        ...(bold ? { bl: 1 } : {}),
      },
    } as IConditionFormattingRule['rule'],
  };
}
