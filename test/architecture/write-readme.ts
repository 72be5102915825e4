/** `npm run docs`: writes the parts of the README that are made from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withMadeParts } from './readme.js';

writeFileSync('README.md', withMadeParts(readFileSync('README.md', 'utf8')));
