import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive } from '../../extension/build/archive.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const chunkImport = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** A script of the extension with everything that it imports, by path. */
function withImports(file: string, found = new Map<string, string>()): Map<string, string> {
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, path] of text.matchAll(chunkImport)) {
    const next = new URL(path as string, `file:///${file}`).pathname.slice(1);
    if (!found.has(next)) withImports(next, found);
  }
  return found;
}

describe.each(['chrome', 'firefox'])('the extension for %s', (target) => {
  const folder = `dist/${target}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const worker = manifest.background.service_worker ?? manifest.background.scripts[0];

  test('has the version of the package', () => {
    expect(manifest.version).toBe(version);
  });

  test('the worker imports nothing on demand, which a service worker refuses', () => {
    const scripts = [...withImports(`${folder}/${worker}`).entries()];
    expect(scripts.filter(([, text]) => /\bimport\s*\(/.test(text)).map(([file]) => file)).toEqual([]);
  });

  test('every file that the manifest names is there', () => {
    const named = [worker, manifest.action.default_popup, ...Object.values<string>(manifest.icons)];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('every locale has messages', () => {
    const locales = readdirSync(`${folder}/_locales`);
    expect(locales).toContain(manifest.default_locale);
    for (const locale of locales) {
      expect(JSON.parse(readFileSync(`${folder}/_locales/${locale}/messages.json`, 'utf8'))).not.toEqual({});
    }
  });

  test('the zip holds the folder, and packing again gives the same bytes', async () => {
    const zip = readFileSync(`dist/throughline-${target}-${version}.zip`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(Object.keys(unzipSync(zip))).toHaveLength(files.length);
    const elsewhere = mkdtempSync(join(tmpdir(), 'zip-'));
    await archive(folder, join(elsewhere, 'again.zip'));
    const again = readFileSync(join(elsewhere, 'again.zip'));
    rmSync(elsewhere, { recursive: true });
    expect(zip.equals(again)).toBe(true);
  });
});
