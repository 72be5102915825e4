/** The add-on's build for tests in Node: `localAppsScript({ ...inNode(), book })`. */
import { readFileSync } from 'node:fs';
import { nodePackages } from '../engine/node-packages.js';
import type { LocalOptions } from './index.js';
import { loadInNode } from './script-in-node.js';

/** `build` is the folder of the built add-on. */
export function inNode(
  build = 'dist/apps-script',
): Pick<LocalOptions, 'packages' | 'loadScript' | 'code' | 'files'> {
  return {
    packages: nodePackages(),
    loadScript: loadInNode,
    code: readFileSync(`${build}/Code.js`, 'utf8'),
    files: { Sidebar: readFileSync(`${build}/Sidebar.html`, 'utf8') },
  };
}
