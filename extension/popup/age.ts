/** How old things are, in words: `09:42 today`, `09:42 yesterday`, `09:42 on 12 Nov`. */
import type { ShownMoment } from '../program/figure.js';
import type { Words } from '../words/words.js';

export function ageText({ milliseconds, time, date }: ShownMoment, now: number, words: Words): string {
  const then = new Date(milliseconds).toDateString();
  const day = new Date(now);
  if (then === day.toDateString()) return words.t('timeToday', time);
  day.setDate(day.getDate() - 1);
  return then === day.toDateString() ? words.t('timeYesterday', time) : words.t('timeOnDate', time, date);
}
