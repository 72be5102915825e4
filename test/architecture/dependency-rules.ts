/** The rules of who may import whom, made from the order of the stages in `shared/stages.ts`. */
import type { IFlattenedRuleSet } from 'dependency-cruiser';
import { sampleFolder, stages } from '../../shared/stages.js';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

const error = 'error' as const;
const nothingBut = (...folders: string[]): string => `^(?!shared/(${folders.join('|')})/)`;

/** Each stage imports only itself and the stages before it. */
const stageRules: Rule[] = stages.map(({ name }, index) => ({
  name: `${name}-imports-only-earlier-stages`,
  severity: error,
  from: { path: `^shared/${name}/` },
  to: { path: nothingBut(...stages.slice(0, index + 1).map((stage) => stage.name)) },
}));

/** What ships does not share them; the page of `npm start` opens a dropped file as the extension would read it. */
const readersOfFiles = '^extension/sources/(local-file|sheet-source|workbook/)';

export const dependencyRules: Rule[] = [
  ...stageRules,
  {
    name: 'shared-imports-nothing-outside-itself',
    severity: error,
    from: { path: '^shared/' },
    to: { pathNot: '^shared/' },
  },
  {
    name: 'sample-imports-only-the-shape-of-a-plan',
    severity: error,
    from: { path: `^shared/${sampleFolder}/` },
    to: { path: nothingBut(sampleFolder, 'time', 'table', 'plan') },
  },
  {
    name: 'add-on-does-not-import-the-extension',
    severity: error,
    from: { path: '^apps-script/' },
    to: { path: '^extension/', pathNot: readersOfFiles },
  },
  {
    name: 'only-the-local-page-reads-files-with-the-extensions-readers',
    severity: error,
    from: { path: '^apps-script/(?!local/page/)' },
    to: { path: readersOfFiles },
  },
  {
    name: 'extension-does-not-import-the-add-on',
    severity: error,
    from: { path: '^extension/' },
    to: { path: '^apps-script/' },
  },
  {
    name: 'what-ships-does-not-import-tests',
    severity: error,
    from: { path: '^(shared/|extension/(?!build/)|apps-script/(?!build/|local/))' },
    to: { path: '^test/' },
  },
  {
    name: 'no-circles',
    severity: error,
    from: {},
    to: { circular: true },
  },
  {
    name: 'one-door-to-the-browser',
    severity: error,
    from: { pathNot: '^(extension/browser/|node_modules/)' },
    to: { path: '(^|/)(@types/)?webextension-polyfill' },
  },
];
