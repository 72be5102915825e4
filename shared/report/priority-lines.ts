/** How the projects rank, and the best set beside what is done today, in sentences. */
import { groupedText } from '../health/number-words.js';
import type { BestSetToday, Priorities, RankedProject } from '../program/priorities.js';
import type { ProgramLimits } from '../program/read-what-if.js';
import { foldText } from '../table/fold.js';
import { listed } from '../table/listed.js';

/** Projects in one line. */
const MOST_NAMED = 12;

export function priorityLines(
  { ranked, decidesAlone, problem, best }: Priorities,
  currency: string,
): string[] {
  const lines = problem === null ? [] : [`Not ranked: ${problem}`];
  if (ranked.length > 0) lines.push(`By weighted score: ${listed(ranked.map(rankText), MOST_NAMED, '; ')}.`);
  const names = ranked.map(({ project }) => project);
  const twice = names.filter(
    (name, at) => names.findIndex((other) => foldText(other) === foldText(name)) < at,
  );
  if (twice.length > 0)
    lines.push(`More than one row of Projects is called ${listed(twice, MOST_NAMED)}; each of them counts.`);
  if (decidesAlone !== null)
    lines.push(`${decidesAlone} decides alone: it is on another scale than the other criteria.`);
  return best === null ? lines : [...lines, ...bestSetLines(best, currency)];
}

/** `2 Portal (7.4, rank 2 to 3 when the weights move)` */
function rankText({ project, score, rank, best, worst }: RankedProject): string {
  const range = best === worst ? '' : `, rank ${best} to ${worst} when a weight moves by a tenth`;
  return `${rank} ${project} (${groupedText(score)}${range})`;
}

function bestSetLines({ limits, set, underWayOutside, notBegun }: BestSetToday, currency: string): string[] {
  const within = limitsText(limits, currency);
  if (set.projects.length === 0) return [`Best set within ${within}: no project fits.`];
  const takes = [
    set.value.value === null ? null : `has a Value of ${groupedText(set.value.value)}`,
    set.cost.value === null ? null : `costs ${groupedText(set.cost.value, 0)} ${currency}`,
    set.capacity.value === null ? null : `takes ${peopleText(set.capacity.value)}`,
  ].filter((text) => text !== null);
  const what = takes.length === 0 ? '' : ` It ${andList(takes)}.`;
  return [
    `Best set within ${within}: ${listed(set.projects, MOST_NAMED)}.${what}`,
    ...(underWayOutside.length === 0
      ? []
      : [
          `Under way and not in it: ${listed(
            underWayOutside.map(({ project, why }) => `${project} (${why})`),
            MOST_NAMED,
            '; ',
          )}.`,
        ]),
    ...(notBegun.length === 0 ? [] : [`In it and not under way: ${listed(notBegun, MOST_NAMED)}.`]),
  ];
}

/** `has a Value of 11, costs 1,900 USD and takes 7 people` */
const andList = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');

/** `1,200,000 EUR and 24 people` */
export const limitsText = ({ budget, capacity }: ProgramLimits, currency: string): string =>
  [
    budget === null ? null : `${groupedText(budget, 0)} ${currency}`,
    capacity === null ? null : peopleText(capacity),
  ]
    .filter((text) => text !== null)
    .join(' and ');

export const peopleText = (people: number): string =>
  people === 1 ? '1 person' : `${groupedText(people)} people`;
