/** Makes the orders in which schedules are generated: sampled, kept, crossed and mutated, none of them twice. */
import type { Individual } from './individual.js';
import type { PeakCrossover } from './peak-crossover.js';
import type { Random } from './random.js';
import type { ScheduleGenerator } from './schedule-generator.js';
import { SeenOrders } from './seen-orders.js';

/** An order that was tried before is mutated again, more each time, up to so many times. */
const TRIES = 20;

export class OrderMaker {
  private readonly seen = new SeenOrders();
  private readonly keys: Float64Array;

  constructor(
    private readonly generator: ScheduleGenerator,
    private readonly crossover: PeakCrossover,
    private readonly random: Random,
  ) {
    this.keys = new Float64Array(generator.flat.activityCount);
  }

  /** By these keys, each put off at random by up to `noise`. */
  sample(keys: Float64Array, noise: number): Int32Array {
    for (let a = 0; a < keys.length; a += 1) this.keys[a] = (keys[a] as number) + this.random() * noise;
    return this.unseen();
  }

  /** What a schedule of the other direction of time did last comes first. */
  turnRound(parent: Individual): Int32Array {
    this.keep(parent);
    return this.unseen();
  }

  /** A child of two schedules of the other direction, mutated once in a while. */
  cross(father: Individual, mother: Individual, mutated: number): Int32Array {
    if (father === mother) this.keep(father);
    else this.crossover.cross(father, mother, this.keys);
    if (father === mother || this.random() < mutated) this.mutate();
    return this.unseen();
  }

  private keep({ placement }: Individual): void {
    const { slotCount } = this.generator.flat;
    for (let a = 0; a < this.keys.length; a += 1) this.keys[a] = slotCount - (placement.finish[a] as number);
  }

  private unseen(): Int32Array {
    let order = this.generator.sort(this.keys);
    for (let tries = 0; !this.seen.add(order) && tries < TRIES; tries += 1) {
      for (let swaps = 0; swaps <= tries; swaps += 1) this.mutate();
      order = this.generator.sort(this.keys);
    }
    return order;
  }

  private mutate(): void {
    const { keys } = this;
    const one = Math.floor(this.random() * keys.length);
    const other = Math.floor(this.random() * keys.length);
    const key = keys[one] as number;
    keys[one] = keys[other] as number;
    keys[other] = key;
  }
}
