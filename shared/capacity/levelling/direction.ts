/** Generates and rates schedules in one direction of time: forward, pushed to the left, or backward, to the right. */
import { tailsOf } from './bounds.js';
import { flatten } from './flat-instance.js';
import type { Individual } from './individual.js';
import type { LevellingInstance } from './instance.js';
import { OrderMaker } from './order-maker.js';
import { PeakCrossover } from './peak-crossover.js';
import type { Random } from './random.js';
import { ScheduleGenerator } from './schedule-generator.js';

export class Direction {
  readonly generator: ScheduleGenerator;
  readonly orders: OrderMaker;
  /** By activity: the least time from its finish to the end. */
  readonly tails: Int32Array;
  /** By activity: what it weighs in how compact a schedule is. */
  private readonly work: Float64Array;

  constructor(
    instance: LevellingInstance,
    random: Random,
    private readonly isBackward: boolean,
  ) {
    this.generator = new ScheduleGenerator(flatten(instance, isBackward));
    const { flat, weights } = this.generator;
    this.tails = tailsOf(flat, this.generator.sort(new Float64Array(flat.activityCount)));
    this.orders = new OrderMaker(this.generator, new PeakCrossover(flat, weights, random), random);
    this.work = weights.map((weight, a) => weight * (flat.duration[a] as number));
  }

  /** A patience with which the order alone decides. */
  get serial(): number {
    return this.generator.flat.slotCount;
  }

  /** Generates from the individual's origin on, and gives up, for an infinite cost, once `present` cannot be met. */
  generate(order: Int32Array, patience: number, individual: Individual, present: number): void {
    const { generator, tails } = this;
    const bound = this.isBackward ? present + individual.origin : present;
    const complete = generator.generate(
      order,
      patience,
      individual.origin,
      individual.placement,
      tails,
      bound,
    );
    individual.end = generator.end;
    individual.cost = complete ? this.cost(individual) : Number.POSITIVE_INFINITY;
    if (complete) individual.compactness = this.compactness(individual);
  }

  /** Releases, limits and deadlines hold forward only. */
  private cost({ origin, end }: Individual): number {
    const { flat, lateness, overloads } = this.generator;
    return this.isBackward
      ? end - origin
      : end + lateness * flat.slotCount + overloads * flat.slotCount * flat.slotCount;
  }

  private compactness({ placement, origin }: Individual): number {
    let sum = 0;
    for (let a = 0; a < this.work.length; a += 1)
      sum += ((placement.start[a] as number) - origin) * (this.work[a] as number);
    return sum;
  }
}
