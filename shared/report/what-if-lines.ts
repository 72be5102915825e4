/** What would follow from the changes of a What-if table, in sentences. */
import type { Figure } from '../earned-value/figure.js';
import { groupedText, workingDaysText } from '../health/number-words.js';
import type { Lag } from '../program/read-links.js';
import type { WhatIfChanges } from '../program/read-what-if.js';
import type { MovedProject } from '../program/what-if.js';
import { listed } from '../table/listed.js';
import type { WhatIfReport } from './executive-report.js';
import { limitsText, peopleText } from './priority-lines.js';
import { lastDay } from './report-dates.js';

/** Projects in one line. */
const MOST_NAMED = 12;

export function whatIfLines({ changes, today, after }: WhatIfReport, currency: string): string[] {
  const money = (value: number) => `${groupedText(value, 0)} ${currency}`;
  const finish = ({ program }: typeof today) =>
    program.finish === null ? 'not known' : lastDay(program.finish);
  const figures = (name: string, one: Figure, other: Figure, text: (value: number) => string) =>
    one.value === null && other.value === null
      ? []
      : [pairLine(name, figureText(one, text), figureText(other, text))];
  const { moved, already, stranded, settled } = after.changed;
  return [
    ...(changes.count === 0 ? [] : [`Tried: ${changeTexts(changes, currency).join('; ')}.`]),
    ...changes.problems,
    ...already.map((project) => `${project} is in the program already, so nothing is added.`),
    pairLine('Finish, with dependencies', finish(today), finish(after)),
    ...figures(
      'Cost at completion',
      today.program.estimateAtCompletion,
      after.program.estimateAtCompletion,
      money,
    ),
    ...figures('Budget left', today.budgetLeft, after.budgetLeft, money),
    ...figures('Capacity left', today.capacityLeft, after.capacityLeft, peopleText),
    ...(moved.length === 0 ? [] : [`Moved: ${listed(moved.map(movedText), MOST_NAMED, '; ')}.`]),
    ...(stranded.length === 0 ? [] : [`Waiting for what is cut: ${listed(stranded, MOST_NAMED, '; ')}.`]),
    ...(settled
      ? []
      : ['Dependencies wait for each other in a loop, so that nothing can be carried through.']),
  ];
}

const pairLine = (name: string, today: string, after: string): string =>
  today === after ? `${name}: ${after}, as today.` : `${name}: ${after}, today ${today}.`;

const figureText = ({ value, note }: Figure, text: (value: number) => string): string =>
  value === null ? `not known (${note?.replace(/\.$/, '')})` : text(value);

const changeTexts = (
  { cut, delayed, added, limits, limitsToday }: WhatIfChanges,
  currency: string,
): string[] => [
  ...cut.map((project) => `${project} is cut`),
  ...delayed.map(({ project, by }) => `${project} ${lagText(by)}`),
  ...added.map(({ project }) => `${project} is added`),
  ...(limits.budget === limitsToday.budget && limits.capacity === limitsToday.capacity
    ? []
    : [`within ${limitsText(limits, currency)}`]),
];

const lagText = ({ days, elapsed }: Lag): string => {
  const count = elapsed ? `${Math.abs(days)} calendar days` : workingDaysText(days);
  return `${count} ${days < 0 ? 'earlier' : 'later'}`;
};

/** `Portal: 3 working days later, carried by Test slot` */
export const movedText = ({ project, days, because }: MovedProject): string =>
  `${project}: ${workingDaysText(days)} ${days > 0 ? 'later' : 'earlier'}${because === null ? '' : `, carried by ${because}`}`;
