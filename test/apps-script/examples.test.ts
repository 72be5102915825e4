import { describe, expect, it } from 'vitest';
import { exportedFunctions } from '../../apps-script/build/exported-functions.js';
import { inNode } from '../../apps-script/local/fake/in-node.js';
import { localAppsScript } from '../../apps-script/local/fake/index.js';
import { bundleContext } from '../support/bundle-context.js';

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
  const tables = examples.filter(({ name, list }) => /(Plan!)?A3:N/.test(list) && name !== '');
  const plan = [
    [''],
    [''],
    ['ID', 'Task', 'Duration', 'Start', 'Resources'],
    [1, 'Survey', '3d', '2026-03-02', 'Surveyor'],
    [12, 'Open', 0, '2026-03-05', ''],
  ];
  const named = [
    ['Setting', 'Value', ''],
    ['Status date', '2026-03-03', ''],
    ['', '', ''],
    ['Resource', 'Capacity', 'Rate'],
    ['Surveyor', 1, 50],
    ['', '', ''],
    ['ID', 'Task', 'Baseline start', 'Baseline finish', 'Baseline budget'],
    [1, 'Survey', '2026-03-02', '2026-03-04', 100],
    ['', '', ''],
    ['Goal', 'Target', 'Actual'],
    ['Visitors', 500, 420],
  ];

  it.each(tables.map((each) => [each.text.replace('@example ', ''), each] as const))(
    '%s',
    (_text, { name, list }) => {
      const host = localAppsScript({
        ...inNode(),
        book: {
          name: 'Examples',
          tabs: [
            { name: 'Plan', cells: plan },
            { name: 'Tables', cells: named },
            { name: 'Answer', cells: [] },
          ],
          names: {
            Throughline_Settings: 'Tables!$A$1:$B$2',
            Throughline_Resources: 'Tables!$A$4:$C$5',
            Throughline_Baseline: 'Tables!$A$7:$E$8',
            Throughline_Goals: 'Tables!$A$10:$C$11',
          },
        },
      });
      host.type('Answer', 1, 1, `=${name}(${list.replace(/(?<!!)A3:N/, 'Plan!A3:N')})`);
      expect(host.engine.errorAt('Answer', 1, 1)).toBeNull();
      expect(String(host.engine.sheetNamed('Answer')?.valueAt(1, 1))).not.toMatch(/^#|^$/);
    },
  );
});
