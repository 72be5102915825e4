/** The drawing of the core in the README, made from the order of the stages. */
import { existsSync } from 'node:fs';
import { sampleFolder, stages } from '../../shared/stages.js';

/** The stages that are there, first to last, between the two shells that put cells in and show what comes out. */
export function stageDrawing(): string {
  const there = stages.filter(({ name }) => existsSync(`shared/${name}`));
  const width = Math.max(...there.map(({ name }) => name.length));
  const lines = there.map(({ name, does }) => `    ${name.padEnd(width)}  ${does}`);
  return [
    '```',
    'apps-script/ (Google Sheets)     extension/ (Chrome, Firefox)',
    '        │                                │',
    '        └──── cells in, figures out ─────┘',
    '                       │',
    'shared/: each stage imports only the stages above it',
    '',
    ...lines,
    '',
    `    ${sampleFolder.padEnd(width)}  A project and a program to try it with: data, which no stage imports.`,
    '```',
  ].join('\n');
}
