/** The program's finish with late dependencies carried through, and what drives it, in sentences. */
import { workingDaysText } from '../health/number-words.js';
import type { CarriedFinish, CarriedProject } from '../program/carry-finish.js';
import type { ChainStep } from '../program/critical-chain.js';
import { listed } from '../table/listed.js';
import { dateWords } from '../time/date-words.js';

/** Projects or milestones in one line. */
const MOST_NAMED = 12;

export function carriedFinishLines(finish: CarriedFinish): string[] {
  const lines = [finishLine(finish), ...finish.moved.slice(0, MOST_NAMED).map(movedLine)];
  if (finish.moved.length > MOST_NAMED)
    lines.push(`${finish.moved.length - MOST_NAMED} more projects finish later than their plans say.`);
  if (finish.last !== null && finish.carried !== null)
    lines.push(chainLine(finish.chain, finish.last, dateWords(finish.carried)));
  if (finish.unknown.length > 0)
    lines.push(`Without ${listed(finish.unknown, MOST_NAMED)}: the finish is not known.`);
  return lines;
}

function finishLine({ own, carried, days, settled }: CarriedFinish): string {
  if (!settled) return 'Dependencies wait for each other in a loop, so that nothing can be carried through.';
  if (own === null || carried === null || days === null) return 'The finish of no project is known.';
  const plans = dateWords(own);
  return days <= 0
    ? `The program finishes on ${plans}: no late dependency moves it.`
    : `By the projects' own plans the program finishes on ${plans}. Carried through what waits for what, it finishes on ${dateWords(carried)} at the latest, ${workingDaysText(days)} later.`;
}

const movedLine = ({ project, own, carried, days, because }: CarriedProject): string =>
  `${project}: ${dateWords(carried)} at the latest instead of ${dateWords(own)}, ${workingDaysText(days)} later, carried by ${because}.`;

/** `Bank: Test slot (9 Mar 2027, promised 1 Mar 2027) → Portal: Integration (9 Mar 2027, 4 working days later) → …` */
function chainLine(chain: readonly ChainStep[], last: string, finish: string): string {
  if (chain.length === 0)
    return `What drives it: ${last} finishes last, on ${finish}, and no dependency holds it without room.`;
  return `What drives it: ${[...chain.map(stepText), `${last} finishes on ${finish}`].join(' → ')}.`;
}

function stepText({ project, milestone, date, promised, days }: ChainStep): string {
  const moved = days > 0 ? `, ${workingDaysText(days)} later` : '';
  const beside =
    moved === '' && promised !== null && promised < date ? `, promised ${dateWords(promised)}` : moved;
  return `${project}: ${milestone} (${dateWords(date)}${beside})`;
}
