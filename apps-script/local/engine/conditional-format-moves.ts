/** Lets conditional formats follow the cells they lie on. With a screen, Univer's package for the screen does this. */
import type { IDisposable, Univer } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { UniverPackages } from './univer-packages.js';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface Moved {
  readonly ranges: IConditionFormattingRule['ranges'];
  readonly formulas: readonly string[];
}

export function followMovedCells(univer: Univer, packages: UniverPackages): void {
  const injector = univer.__getInjector();
  const moves = injector.get(packages.sheetFormulas.FormulaRefRangeService);
  const { AddConditionalRuleMutation, ConditionalFormattingRuleModel } = packages.conditionalFormats;
  const { DeleteConditionalRuleMutation, SetConditionalRuleMutation } = packages.conditionalFormats;
  const watched = new Map<string, IDisposable>();

  const mutationsFor = (place: Place, rule: IConditionFormattingRule, moved: readonly Moved[]) => {
    const [first, ...others] = moved.map((each) => movedRule(rule, each));
    const { cfId } = rule;
    if (first === undefined) return [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } }];
    return [
      { id: SetConditionalRuleMutation.id, params: { ...place, cfId, rule: first } },
      ...others.map((each, at) => ({
        id: AddConditionalRuleMutation.id,
        params: { ...place, rule: { ...each, cfId: `${cfId}-${at + 2}` } },
      })),
    ];
  };

  const watch = ({ unitId, subUnitId }: Place, rule: IConditionFormattingRule): void => {
    const place = { unitId, subUnitId };
    const watching = moves.registerRangeFormula(
      unitId,
      subUnitId,
      rule.ranges,
      formulasOf(rule),
      (moved) => ({
        redos: mutationsFor(place, rule, moved),
        undos: [{ id: SetConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId, rule } }],
      }),
    );
    watched.set(`${subUnitId} ${rule.cfId}`, watching);
  };

  injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe((change) => {
    const key = `${change.subUnitId} ${change.rule.cfId}`;
    watched.get(key)?.dispose();
    watched.delete(key);
    if (change.type === 'add' || change.type === 'set') watch(change, change.rule);
  });
}

const formulasOf = ({ rule }: IConditionFormattingRule): string[] => {
  const { value } = rule as { readonly value?: unknown };
  return typeof value === 'string' && value.startsWith('=') ? [value] : [];
};

const movedRule = (rule: IConditionFormattingRule, { ranges, formulas }: Moved): IConditionFormattingRule => {
  const [value] = formulas;
  return {
    ...rule,
    ranges,
    rule: { ...rule.rule, ...(value === undefined ? {} : { value }) } as typeof rule.rule,
  };
};
