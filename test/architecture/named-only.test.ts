import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

/** Where the code (not its comments or texts) names something: `SpreadsheetApp`, or `Math.random` with its owner. */
function naming(file: string, text: string, banned: readonly string[]): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? node.getText(source) : '';
    if (banned.includes(name)) found.push(`${file}: ${name}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const namedIn = (files: readonly string[], banned: readonly string[]): string[] =>
  files.flatMap((file) => naming(file, readFileSync(file, 'utf8'), banned));

describe('names', () => {
  test('a banned name is found in code, not in a comment', () => {
    const text = '// Math.random\nconst text = "Date"; const a = Math.random() + SpreadsheetApp.b;';
    expect(naming('a.ts', text, ['Math.random', 'Date', 'SpreadsheetApp'])).toEqual([
      'a.ts: Math.random',
      'a.ts: SpreadsheetApp',
    ]);
  });

  test('shared/ has no chance (lint sees to it that it has no clock)', () => {
    expect(namedIn(sources('shared'), ['Math.random'])).toEqual([]);
  });

  test('only apps-script/sheet, and the menu at the door, names the spreadsheet', () => {
    const others = ['functions', 'sidebar'].map((folder) => join('apps-script', folder));
    const files = ['shared', 'extension', ...others].flatMap(sources);
    expect(namedIn([...files, 'apps-script/main.ts'], ['SpreadsheetApp'])).toEqual([]);
  });

  test('what ships does not use structuredClone, which Apps Script does not have', () => {
    expect(namedIn(['shared', 'extension', 'apps-script'].flatMap(sources), ['structuredClone'])).toEqual([]);
  });
});
