import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleFolder, stages } from '../../shared/stages.js';
import { dependencyRules } from './dependency-rules.js';

async function violations(baseDir: string): Promise<string[]> {
  const folders = ['shared', 'apps-script', 'extension'].filter((folder) =>
    existsSync(join(baseDir, folder)),
  );
  const { output } = await cruise(folders, {
    baseDir,
    validate: true,
    ruleSet: { forbidden: dependencyRules },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('who imports whom', () => {
  let found: string[] = [];

  beforeAll(async () => {
    found = await violations(process.cwd());
  });

  test.each(dependencyRules.map(({ name }) => name as string))('%s', (name) => {
    expect(found.filter((violation) => violation.startsWith(`${name}:`))).toEqual([]);
  });
});

describe('a forbidden import is found', () => {
  test.each([
    ['time-imports-only-earlier-stages', 'shared/time/a.ts', 'shared/plan/b.ts'],
    ['shared-imports-nothing-outside-itself', 'shared/plan/a.ts', 'extension/store/b.ts'],
    ['plan-imports-only-earlier-stages', 'shared/plan/a.ts', 'shared/sample/b.ts'],
    ['add-on-does-not-import-the-extension', 'apps-script/menu/a.ts', 'extension/store/b.ts'],
    ['extension-does-not-import-the-add-on', 'extension/popup/a.ts', 'apps-script/sheet/b.ts'],
    ['what-ships-does-not-import-tests', 'extension/popup/a.ts', 'test/support/b.ts'],
    ['no-circles', 'shared/plan/a.ts', 'shared/plan/a.ts'],
    ['one-door-to-the-browser', 'extension/popup/a.ts', 'webextension-polyfill'],
  ])('%s', async (rule, from, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'imports-'));
    const up = '../'.repeat(from.split('/').length - 1);
    const target = to.includes('/') ? `${up}${to.replace(/\.ts$/, '.js')}` : to;
    for (const [file, text] of [
      [to.includes('/') ? to : `node_modules/${to}/index.js`, 'export const b = 1;\n'],
      [from, `import type { b } from '${target}';\nexport type A = typeof b;\n`],
    ] as const) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const found = await violations(folder);
    rmSync(folder, { recursive: true });
    expect(found.some((violation) => violation.startsWith(`${rule}:`))).toBe(true);
  });
});

test('every folder of shared/ is a stage, or the sample', () => {
  const folders = readdirSync('shared', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = [...stages.map(({ name }) => name), sampleFolder];
  expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});
