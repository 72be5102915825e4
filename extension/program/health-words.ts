/** A health as a word: the same on a line of the popup and in a notice. */
import type { Health } from '../../shared/summary/project-summary.js';
import type { Words } from '../words/words.js';

const WORDS = { Green: 'healthGreen', Amber: 'healthAmber', Red: 'healthRed', Grey: 'healthGrey' } as const;

export const healthWord = (health: Health, words: Words): string => words.t(WORDS[health]);
