/** What is watched of a project: its health, its finish, and the milestones that are still ahead. */
import { serialOfFinish } from '../../shared/summary/shown-moment.js';
import type { ProjectFigures } from '../program/project-reading.js';
import type { Words } from '../words/words.js';
import type { Facts, KeyDate } from './news.js';

/** More of them are no key dates. */
const MOST_MILESTONES = 20;

export function factsOf(name: string, { summary, milestones }: ProjectFigures, words: Words): Facts {
  const ahead = milestones.filter(({ done, forecast }) => !done && forecast !== null);
  const dates: Record<string, KeyDate> = Object.fromEntries(
    ahead
      .slice(0, MOST_MILESTONES)
      .map(({ id, name: milestone, forecast }) => [
        `milestone:${id}`,
        { name: milestone, day: Math.floor(forecast ?? 0) },
      ]),
  );
  if (summary.finish !== null) {
    dates.finish = { name: words.t('figureFinish'), day: Math.floor(serialOfFinish(summary.finish)) };
  }
  return { name, health: summary.health, dates };
}
