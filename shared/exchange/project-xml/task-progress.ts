/** How far a task is, in the figures that Microsoft Project wants filled in once work has begun. */
import type { Task } from '../../plan/plan.js';
import type { TaskSchedule } from '../../schedule/schedule.js';
import type { Minute } from '../../time/minute.js';

export interface WrittenProgress {
  /** A whole number, as the file holds it. */
  readonly percent: number;
  readonly actualStart: Minute | null;
  readonly actualFinish: Minute | null;
  readonly remaining: number;
  /** Which of the actual dates nobody recorded: they are the scheduled ones. */
  readonly assumed: string;
}

export function writtenProgress(task: Task, dates: TaskSchedule | null, duration: number): WrittenProgress {
  const fraction = task.fractionComplete ?? 0;
  const finished = task.actualFinish !== null || fraction >= 1;
  const started = finished || fraction > 0 || task.actualStart !== null;
  const actualStart = task.actualStart ?? (started ? (dates?.start ?? null) : null);
  const actualFinish = task.actualFinish ?? (finished ? (dates?.finish ?? null) : null);
  const assumed = [
    actualStart !== null && task.actualStart === null ? 'start' : '',
    actualFinish !== null && task.actualFinish === null ? 'finish' : '',
  ];
  return {
    percent: finished ? 100 : Math.min(99, Math.round(fraction * 100)),
    actualStart,
    actualFinish,
    remaining: finished ? 0 : (task.remainingDuration?.minutes ?? Math.round(duration * (1 - fraction))),
    assumed: assumed.filter((which) => which !== '').join(' and '),
  };
}
