/** A plan with each task's working time and the links into it, its summaries' among them. */
import type { Dependency, Plan, Task, TaskIndex } from '../../../shared/plan/plan.js';
import { possibleTasks } from './possible-tasks.js';
import { ancestors } from './tasks.js';
import { type SlowTime, timeOfCalendar, timeOfTask } from './time.js';

export class SlowPlan {
  private readonly times: readonly SlowTime[];
  private readonly lagTimes: readonly SlowTime[];
  private readonly incoming: readonly (readonly Dependency[])[];
  readonly possible: readonly boolean[];
  readonly leaves: readonly Task[];

  constructor(readonly plan: Plan) {
    this.times = plan.tasks.map((task) => timeOfTask(plan, task));
    this.lagTimes = plan.tasks.map((task) => timeOfCalendar(task.calendar ?? plan.calendar));
    this.possible = possibleTasks(plan);
    this.leaves = plan.tasks.filter((task) => !task.isSummary && this.possible[task.index]);
    this.incoming = plan.tasks.map((task) =>
      [task.index, ...ancestors(plan, task.index)].flatMap((at) =>
        plan.dependencies.filter(({ successor }) => successor === at),
      ),
    );
  }

  time(index: TaskIndex): SlowTime {
    return this.times[index] as SlowTime;
  }

  lagTime(index: TaskIndex): SlowTime {
    return this.lagTimes[index] as SlowTime;
  }

  linksInto(task: Task): readonly Dependency[] {
    return this.incoming[task.index] as readonly Dependency[];
  }

  isLeaf(task: Task): boolean {
    return !task.isSummary && this.possible[task.index] === true;
  }
}
