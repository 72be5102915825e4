import { describe, expect, it } from 'vitest';
import { exportedFunctions } from '../../apps-script/build/exported-functions.js';
import { bundleContext } from '../support/bundle-context.js';
import { PlainWorkbook } from './plain/workbook.js';

const EXAMPLE = /@example =(PM_[A-Z_]+)\((.*)\)(?: → (.+))?/g;

const examples = exportedFunctions().flatMap(({ documentation }) =>
  [...documentation.matchAll(EXAMPLE)].map(([text, name = '', list = '', result]) => ({
    text,
    name,
    list,
    result,
  })),
);

/** Literals as a formula writes them: `1.5`, `"CPI"`, `{100; 250}` (one below the other). */
const literal = (text: string): unknown => {
  if (text.startsWith('{'))
    return text
      .slice(1, -1)
      .split(';')
      .map((cell) => [Number(cell)]);
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
};

describe('the examples of the scalars', () => {
  const bundle = bundleContext();
  const scalars = examples.filter(({ result }) => result !== undefined);

  it.each(scalars.map((each) => [each.text.replace('@example ', ''), each] as const))(
    '%s',
    (_text, { name, list, result }) => {
      const given = (list.match(/\{[^}]*\}|[^,]+/g) ?? []).map((part) => literal(part.trim()));
      expect(bundle.call(name, ...given)).toBe(Number(result));
    },
  );
});

describe('the examples of the table functions', () => {
  const tables = examples.filter(({ name, list }) => /^(Plan!)?A3:N/.test(list) && name !== '');
  const rows = [
    [''],
    [''],
    ['ID', 'Task', 'Duration', 'Start'],
    [1, 'Survey', '3d', '2026-03-02'],
    [2, 'Open', 0, '2026-03-05'],
  ];

  it.each(tables.map((each) => [each.text.replace('@example ', ''), each] as const))(
    '%s',
    (_text, { name, list }) => {
      const book = new PlainWorkbook();
      const plan = book.insertSheet('Plan', 1);
      book.fill(plan, rows);
      const named = book.insertSheet('Tables', 2);
      book.fill(named, [
        ['Setting', 'Value'],
        ['Status date', '2026-03-03'],
      ]);
      book.setNamedRange('Throughline_Settings', named.getRange(1, 1, 2, 2));
      book.fill(named, [
        [],
        [],
        [],
        ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline budget'],
        [1, 'Survey', '2026-03-02', '2026-03-04', 100],
      ]);
      book.setNamedRange('Throughline_Baseline', named.getRange(4, 1, 2, 5));
      plan.write(1, 16, `=${name}(${list})`);
      expect(String(plan.getRange(1, 16).getValue())).not.toMatch(/^#|^$/);
    },
  );
});
