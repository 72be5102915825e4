/** How old things are, in words: `09:42 today`, `09:42 yesterday`, `09:42 on 12 Nov`. */
import type { Words } from '../words/words.js';

export function ageText(moment: number, now: number, words: Words): string {
  const then = new Date(moment);
  const time = then.toLocaleTimeString(words.locale, { hour: '2-digit', minute: '2-digit' });
  if (sameDay(then, new Date(now))) return words.t('timeToday', time);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (sameDay(then, yesterday)) return words.t('timeYesterday', time);
  return words.t(
    'timeOnDate',
    time,
    then.toLocaleDateString(words.locale, { day: 'numeric', month: 'short' }),
  );
}

const sameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();
