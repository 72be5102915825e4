/** The number on the toolbar button, from the same stored picture that the popup paints. */
import { isStale, type Picture } from '../program/picture.js';
import type { Words } from '../words/words.js';

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const RED = '#b3261e';
const AMBER = '#8a5a00';
const GREY = '#5f6368';

/** How many projects need attention; empty where none does. Grey where the picture is old or nothing is known. */
export function badgeOf(picture: Picture, now: number, words: Words): Badge {
  const count = picture.attentionCount;
  const stale = isStale(picture, now);
  const text = picture.kind === 'none' || count === 0 ? '' : count > 99 ? '99+' : String(count);
  return { text, color: stale ? GREY : colorOf(picture), title: titleOf(picture, stale, words) };
}

const colorOf = (picture: Picture): string =>
  picture.health === 'Red' ? RED : picture.health === 'Grey' ? GREY : AMBER;

function titleOf(picture: Picture, stale: boolean, words: Words): string {
  if (picture.kind === 'none') return words.t('extensionName');
  const attention =
    picture.attentionCount === 0
      ? words.t('nothingNeedsAttention')
      : words.counted('needAttention', picture.attentionCount);
  return stale ? `${attention} ${words.t('notUpToDate')}` : attention;
}
