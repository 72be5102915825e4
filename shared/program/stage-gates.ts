/** Stage gates of the projects: which are passed, which comes next, which should have been passed by now. */
import { foldText } from '../table/fold.js';
import { type Day, dayOf, type Minute, minute } from '../time/minute.js';
import type { ProjectMilestone } from './read-milestones.js';

/** What a milestone's name says where it is a gate: one of these stands in it as a word of its own. */
const GATE_WORDS = ['gate', 'gates'] as const;

const NO_LETTER = /[^\p{L}\p{M}]+/u;

/**
 * Whether a milestone is a stage gate, told from its name.
 * @example isGate('Gate 2: design frozen') // true
 * @example isGate('Payments gateway live') // false
 */
export const isGate = (name: string): boolean => {
  const words = name.toLowerCase().split(NO_LETTER);
  return GATE_WORDS.some((word) => words.includes(word));
};

export interface Gates<Each> {
  readonly total: number;
  readonly passed: number;
  /** Not passed, though its day is over; the oldest first. */
  readonly overdue: readonly Each[];
  /** The first by date that is not passed; null where all are. */
  readonly next: Each | null;
}

export interface ProjectGates extends Gates<ProjectMilestone> {
  readonly project: string;
  /** As the Projects table says; blank where it does not. */
  readonly stage: string;
}

type AnyGate = { readonly name: string; readonly forecast: number | null; readonly done: boolean };

/** @param statusDate the end of the day up to which progress is known; null: nothing can be overdue */
export function gatesAmong<Each extends AnyGate>(
  milestones: readonly Each[],
  statusDate: Minute | null,
): Gates<Each> {
  const gates = milestones.filter(({ name }) => isGate(name));
  const open = gates.filter(({ done }) => !done).sort((one, other) => dateOf(one) - dateOf(other));
  const last: Day | null = statusDate === null ? null : dayOf(minute(statusDate - 1));
  return {
    total: gates.length,
    passed: gates.length - open.length,
    overdue: open.filter(({ forecast }) => forecast !== null && last !== null && forecast <= last),
    next: open[0] ?? null,
  };
}

const dateOf = ({ forecast }: AnyGate): number => forecast ?? Number.POSITIVE_INFINITY;

/** The projects that have gates, in the order of the milestones. */
export function stageGates(
  milestones: readonly ProjectMilestone[],
  stages: ReadonlyMap<string, string>,
  statusDate: Minute | null,
): ProjectGates[] {
  const byProject = new Map<string, ProjectMilestone[]>();
  for (const milestone of milestones) {
    const key = foldText(milestone.project);
    byProject.set(key, [...(byProject.get(key) ?? []), milestone]);
  }
  return [...byProject].flatMap(([key, own]) => {
    const gates = gatesAmong(own, statusDate);
    const project = own[0]?.project ?? '';
    return gates.total === 0 ? [] : [{ project, stage: stages.get(key) ?? '', ...gates }];
  });
}
