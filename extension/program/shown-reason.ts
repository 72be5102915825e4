/** The reason of a health as a view shows it: in the reader's language where that can be told. */
import type { ProjectSummary } from '../../shared/summary/project-summary.js';
import { tellReason } from '../words/tell-reason.js';
import type { Words } from '../words/words.js';
import type { ShownReason } from './picture.js';

export function shownReason({ health, reason }: ProjectSummary, words: Words): ShownReason {
  const { isEnglish, ...told } = tellReason(health, reason, words);
  return isEnglish ? { ...told, english: 'all' } : told;
}
