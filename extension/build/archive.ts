/** Packs a built extension into a zip that is the same byte for byte whenever and wherever it is made. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Zip entries record local time, so a local midnight is the same bytes in every time zone. */
const fixedTime = new Date(2000, 0, 1);

/** Writes `file` with everything in `folder`, in the order of the names. */
export async function archive(folder: string, file: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }));
  named.sort((one, other) => (one.name < other.name ? -1 : 1));
  const contents: Record<string, Uint8Array> = {};
  for (const { path, name } of named) contents[name] = await readFile(path);
  await writeFile(file, zipSync(contents, { level: 9, mtime: fixedTime }));
}
