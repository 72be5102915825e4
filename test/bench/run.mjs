/** `npm run bench`: runs every benchmark, or those whose name holds the given word, and prints ratios. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const output = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
const words = process.argv.slice(2);

const files = (await readdir(folder)).filter((file) => file.endsWith('.bench.ts')).sort();
const chosen = files.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
const entries = [...chosen, 'calibration.ts'].map((file) => [basename(file, '.ts'), join(folder, file)]);

// Bundled first: Node runs them as plain modules, without a transform's detours inside hot loops.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: output,
    emptyOutDir: true,
    rolldownOptions: { input: Object.fromEntries(entries), output: { entryFileNames: '[name].mjs' } },
  },
});

/** @param {string} name */
const load = (name) => import(pathToFileURL(join(output, `${name}.mjs`)).href);

const calibration = (await load('calibration')).calibrate();
console.log(`calibration loop: ${calibration.toFixed(1)} ms\n`);
let beyond = 0;
for (const file of chosen) {
  const bench = (await load(basename(file, '.ts'))).default;
  for (const { name, ratio, against, limit, detail } of await bench({ calibration })) {
    const late = limit !== undefined && ratio > limit;
    if (late) beyond += 1;
    const bound = limit === undefined ? '' : late ? `, over the limit of ${limit}` : `, limit ${limit}`;
    console.log(`${name}: ${ratio.toFixed(2)} × ${against}${bound}${detail ? ` (${detail})` : ''}`);
  }
}
if (beyond > 0) console.log(`\n${beyond} over the limit`);
process.exit(beyond > 0 ? 1 : 0);
