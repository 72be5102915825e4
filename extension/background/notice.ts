/** What the browser shows of the news: which project, what it was, and what it is now. */
import type { Formats } from '../program/format.js';
import { healthWord } from '../program/health-words.js';
import type { Words } from '../words/words.js';
import type { News } from './news.js';

export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** As many lines as browsers show. */
const MOST_LINES = 4;

/** @param program what the program is called */
export function noticeOf(
  program: string,
  news: readonly News[],
  words: Words,
  formats: Formats,
  today: number,
): Notice {
  const lines = news.slice(0, MOST_LINES).map((each) => lineOf(each, words, formats, today));
  const left = news.length - lines.length;
  if (left > 0) lines.push(words.counted('moreNews', left));
  return { title: words.counted('newsTitle', news.length, program), message: lines.join('\n') };
}

function lineOf(news: News, words: Words, formats: Formats, today: number): string {
  if (news.kind === 'health') {
    return `${news.project}: ${healthWord(news.from, words)} → ${healthWord(news.to, words)}`;
  }
  const { project, name, from, to } = news;
  return `${project}: ${name} ${formats.date(from, today)} → ${formats.date(to, today)}`;
}
