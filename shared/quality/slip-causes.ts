/** Follows a slip from task to task to where it began. */
import type { WorkSpan } from '../earned-value/baseline-entry.js';
import type { Dependency, Plan, Task, TaskIndex } from '../plan/plan.js';
import { textOfDriver } from '../schedule/driver-text.js';
import type { Driver, Schedule, TaskSchedule } from '../schedule/schedule.js';
import { taskLabel } from '../schedule/schedule-problems.js';
import { finishReason } from '../schedule/why-finish.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** Why a task is late: by itself, said of it (`takes 2 days longer`), or by one that it waits for. */
type Cause = { readonly own: string } | { readonly waitsFor: TaskIndex };

/** Slips below this are the rounding of a minute here and there, not causes. */
const SMALLEST_DAYS = 0.005;

export class SlipCauses {
  private readonly causes = new Map<TaskIndex, readonly Cause[]>();
  private readonly roots = new Map<TaskIndex, TaskIndex>();
  private readonly linksInto = new Map<TaskIndex, Dependency[]>();

  constructor(
    private readonly plan: Plan,
    private readonly schedule: Schedule,
    /** The dates that were promised; null where there were none. */
    private readonly promised: (index: TaskIndex) => WorkSpan | null,
    /** What holds those dates: `the baseline`. */
    private readonly promiser = 'the baseline',
  ) {
    for (const link of plan.dependencies) {
      const links = this.linksInto.get(link.successor);
      if (links === undefined) this.linksInto.set(link.successor, [link]);
      else links.push(link);
    }
  }

  /** One phrase: the task's own doing first, then the chain that pushed it, told from both its ends. */
  explain(index: TaskIndex): string {
    return this.causesOf(index)
      .map((cause) => ('own' in cause ? cause.own : this.tell(cause.waitsFor)))
      .join(', and ');
  }

  /** `waits for 6 Build, which slipped because 4 Design takes 2 days longer`. */
  private tell(first: TaskIndex): string {
    const root = this.rootOf(first);
    const [main] = this.causesOf(root);
    const said = main !== undefined && 'own' in main ? main.own : 'slipped';
    const waits = `waits for ${taskLabel(this.plan, first)}, which`;
    if (root === first) return `${waits} ${said}`;
    return `${waits} slipped because ${taskLabel(this.plan, root)} ${said}`;
  }

  /** The task at the far end of the chain of waits; found once for all tasks along it. */
  private rootOf(first: TaskIndex): TaskIndex {
    const path: TaskIndex[] = [];
    let at = first;
    let root = this.roots.get(at);
    while (root === undefined) {
      path.push(at);
      const [main] = this.causesOf(at);
      if (main === undefined || 'own' in main) root = at;
      else {
        at = main.waitsFor;
        root = this.roots.get(at);
      }
    }
    for (const each of path) this.roots.set(each, root);
    return root;
  }

  /** The larger cause first; none where a task is not late. */
  private causesOf(index: TaskIndex): readonly Cause[] {
    const found = this.causes.get(index) ?? this.findCauses(index);
    this.causes.set(index, found);
    return found;
  }

  private findCauses(index: TaskIndex): Cause[] {
    const before = this.promised(index);
    const now = this.schedule.tasks[index];
    if (before === null || !now) return [];
    const task = this.plan.tasks[index] as Task;
    const time = this.schedule.workingTimes[index] as WorkingCalendar;
    // A milestone that is recorded as begun in the morning and done in the evening takes no time all the same.
    const isMoment = before.start === before.finish;
    const grown = time.workBetween(now.start, now.finish) - time.workBetween(before.start, before.finish);
    const growth = isMoment ? 0 : this.days(grown);
    const delay = this.days(this.plan.calendar.workBetween(before.start, isMoment ? now.finish : now.start));
    const causes: { days: number; cause: Cause }[] = [];
    if (delay > SMALLEST_DAYS)
      causes.push({ days: delay, cause: this.causeOfStart(task, now.driver, delay) });
    if (growth > SMALLEST_DAYS) causes.push({ days: growth, cause: { own: this.growth(task, now, growth) } });
    return causes.sort((a, b) => b.days - a.days).map(({ cause }) => cause);
  }

  private growth(task: Task, now: TaskSchedule, days: number): string {
    const reason = task.actualFinish === null ? finishReason(this.schedule, task, now) : null;
    return reason === null
      ? `takes ${daysText(days)} longer`
      : `is ${daysText(days)} behind at the status date`;
  }

  private causeOfStart(task: Task, driver: Driver, days: number): Cause {
    switch (driver.by) {
      case 'link':
        return this.causeOfLink(driver.dependency);
      case 'summary':
        return this.causeOfStart(task, driver.because, days);
      case 'actual start':
        return this.causeOfRecordedStart(task) ?? { own: `started ${daysText(days)} late` };
      case 'status date':
        return { own: 'is not begun by the status date' };
      case 'project start':
        return { own: `starts ${daysText(days)} later with the project` };
      default:
        return { own: textOfDriver(this.plan, driver) };
    }
  }

  /** What a recorded start waited for: a slipped task without which it could have come no sooner. */
  private causeOfRecordedStart({ index }: Task): Cause | null {
    const start = this.schedule.tasks[index]?.start;
    if (start === undefined) return null;
    for (const link of this.linksInto.get(index) ?? []) {
      const { predecessor, type, lag } = link;
      const before = this.schedule.tasks[predecessor];
      if (!before || type === 'FF' || type === 'SF') continue;
      const wait = lag.unit === 'working' ? lag.minutes : 0;
      const from = type === 'FS' ? before.finish : before.start;
      if (this.plan.calendar.workBetween(from, start) > wait) continue;
      const cause = this.causeOfLink(link);
      if ('waitsFor' in cause) return cause;
    }
    return null;
  }

  /** A link to what has not slipped must be new, or wait longer than it did. */
  private causeOfLink({ predecessor, type }: Dependency): Cause {
    const end = type === 'FS' || type === 'FF' ? 'finish' : 'start';
    const before = this.leafThatSets(predecessor, end);
    const promised = this.promised(before);
    const label = taskLabel(this.plan, before);
    if (promised === null) return { own: `waits for ${label}, which is not in ${this.promiser}` };
    const now = this.schedule.tasks[before] as TaskSchedule;
    const slip = this.days(this.plan.calendar.workBetween(promised[end], now[end]));
    return slip > SMALLEST_DAYS
      ? { waitsFor: before }
      : { own: `waits for ${label}, which did not slip: the link is new or waits longer` };
  }

  /** A summary's dates are those of the task within it that comes first or last. */
  private leafThatSets(index: TaskIndex, end: 'start' | 'finish'): TaskIndex {
    const task = this.plan.tasks[index] as Task;
    if (!task.isSummary) return index;
    const date = this.schedule.tasks[index]?.[end];
    const child = task.children.find((each) => this.schedule.tasks[each]?.[end] === date);
    return child === undefined ? index : this.leafThatSets(child, end);
  }

  private days(minutes: number): number {
    return minutes / this.plan.settings.minutesPerDay;
  }
}

function daysText(days: number): string {
  const shown = Math.round(days * 100) / 100;
  return `${shown} ${shown === 1 ? 'day' : 'days'}`;
}
