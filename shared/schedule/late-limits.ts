/** Which links and summaries limit late dates and float, and which cannot. */
import type { Minute } from '../time/minute.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ForwardPass } from './early-dates.js';
import { dateLeftByLink } from './lag.js';
import { FF, FS, type Network, ROLLS_UP, SS } from './network.js';
import type { Workload } from './workload.js';

export const isManual = ({ plan }: Network, node: number): boolean => plan.tasks[node]?.kind === 'manual';

/** Whether a manual task keeps a date that its link cannot meet: it then asks nothing of others. */
export function isOverruled(
  network: Network,
  workload: Workload,
  forward: ForwardPass,
  edge: number,
): boolean {
  const { to, from, kind } = network;
  const successor = to[edge] as number;
  if (!isManual(network, successor)) return false;
  const intoStart = kind[edge] === FS || kind[edge] === SS;
  const kept = (intoStart ? forward.start : forward.finish)[successor] as Minute;
  const time = workload.times[successor] as WorkingCalendar;
  const bound = dateLeftByLink(network, workload, forward, edge, time.nextStart(kept));
  const dates = kind[edge] === FS || kind[edge] === FF ? forward.finish : forward.start;
  return bound < (dates[from[edge] as number] as number);
}

/** Whether the task or summary that an edge rolls up starts with the summary around it, alone or beside others. */
export const opensSummary = ({ from, to }: Network, { start }: ForwardPass, edge: number): boolean =>
  start[from[edge] as number] === start[to[edge] as number];

/** Whether a summary starts by a moment whichever one of its tasks slips: a limit on its start then limits none. */
export function startsWithoutAnyOne(
  network: Network,
  forward: ForwardPass,
  summary: number,
  by: number,
): boolean {
  const { incoming, incomingFrom, from, kind } = network;
  let inTime = 0;
  for (let at = incomingFrom[summary] as number; at < (incomingFrom[summary + 1] as number); at += 1) {
    const edge = incoming[at] as number;
    if (kind[edge] === ROLLS_UP && (forward.start[from[edge] as number] as number) <= by) inTime += 1;
  }
  return inTime > 1;
}
