import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { exportedFunctions } from '../../apps-script/build/exported-functions.js';
import { bundleContext, bundleFile } from '../support/bundle-context.js';

const folder = 'dist/apps-script';
const code = readFileSync(bundleFile, 'utf8');
const exported = exportedFunctions();
const syntax = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
const topLevel = syntax.body.map((statement) => {
  if (statement.type === 'FunctionDeclaration') return statement.id.name;
  if (statement.type !== 'VariableDeclaration') return statement.type;
  return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type)).join();
});

describe('Code.js', () => {
  test('declares the bundle and what main.ts exports, and nothing else', () => {
    expect(topLevel).toEqual(['throughline', ...exported.map(({ name }) => name)]);
  });

  test('loads without any host, and adds those names alone to the global object', () => {
    expect([...bundleContext().globals].sort()).toEqual([...topLevel].sort());
  });

  test('has no name with a trailing underscore, which Sheets would hide', () => {
    expect(topLevel.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test.each(exported.map((entry) => [entry.name, entry] as const))(
    '%s stands below its JSDoc',
    (_, entry) => {
      const head = `function ${entry.name}(${entry.parameters.join(', ')}) {`;
      expect(code).toContain(entry.documentation ? `${entry.documentation}\n${head}` : head);
    },
  );

  test('names nothing that Apps Script does not have', () => {
    const missing = [
      'setTimeout',
      'fetch',
      'TextEncoder',
      'atob',
      'performance',
      'process',
      'structuredClone',
    ];
    const named = missing.filter((name) => new RegExp(`(?<![.\\w'"])${name}\\s*[.(]`).test(code));
    expect(named).toEqual([]);
  });

  test('computes: a schedule variance', () => {
    expect(bundleContext().call('PM_SV', 400, 500)).toBe(-100);
  });
});

describe('the manifest of the add-on', () => {
  const manifest = JSON.parse(readFileSync(`${folder}/appsscript.json`, 'utf8'));

  test('asks for two scopes: the current sheet, and showing a sidebar', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  test('is that of an Editor add-on on V8', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Etc/UTC' });
    expect(manifest).not.toHaveProperty('addOns');
  });
});

describe('what is pushed', () => {
  const files = ['Code.js', 'Sidebar.html', 'appsscript.json'];

  test('is the code, the sidebar and the manifest', () => {
    expect(readdirSync(folder).sort()).toEqual(files);
  });

  test('is the same in the eyes of clasp', () => {
    const project = mkdtempSync(join(tmpdir(), 'clasp-'));
    cpSync(folder, join(project, 'dist'), { recursive: true });
    const settings = { scriptId: 'a'.repeat(57), rootDir: 'dist' };
    writeFileSync(join(project, '.clasp.json'), JSON.stringify(settings));
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const given = [clasp, '--json', 'show-file-status'];
    const told = execFileSync(process.execPath, given, { cwd: project, encoding: 'utf8' });
    rmSync(project, { recursive: true });
    const pushed: string[] = JSON.parse(told).filesToPush;
    expect(pushed.map((file) => basename(file)).sort()).toEqual(files);
  });

  test('the sidebar loads nothing but itself', () => {
    const html = readFileSync(`${folder}/Sidebar.html`, 'utf8');
    expect(html).toMatch(/<script>[\s\S]+<\/script>/);
    expect(html).not.toMatch(/<(script|link|img)\b[^>]*\b(src|href)=/);
    expect(html).not.toMatch(/<\?/);
  });
});
