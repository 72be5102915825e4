/**
 * Searches for a short schedule with two populations: one of schedules pushed to the left, one of schedules pushed to
 * the right. Children of either are generated in the other direction of time, so that every generation is a step of
 * forward-backward improvement too.
 *
 * Source: the bi-population genetic algorithm of D. Debels and M. Vanhoucke (2005, 2007); forward-backward
 * improvement by K. Y. Li and R. J. Willis (1992); sampling by the latest-finish rule after R. Kolisch (1996).
 */
import { lowerBound, tailsOf } from './bounds.js';
import { flatten } from './flat-instance.js';
import { type Individual, isAlike, isAsGood, newIndividual } from './individual.js';
import type { LevellingInstance } from './instance.js';
import { PeakCrossover, resourceWeights } from './peak-crossover.js';
import { type Random, randomFrom } from './random.js';
import { type Placement, ScheduleGenerator } from './schedule-generator.js';
import { SeenOrders } from './seen-orders.js';

export interface SearchOptions {
  /** At most this many schedules; one given up half-way counts too. */
  readonly schedules: number;
  readonly seed: number;
}

export interface Found {
  readonly placement: Placement;
  readonly end: number;
  readonly schedules: number;
}

const FORWARD = 0;
const BACKWARD = 1;

/**
 * Found by trying on the instances of PSPLIB: what each is worth there is in the hundredths of a per cent.
 *
 * Schedules in each population at 1,000 schedules and 30 activities; more with more schedules, fewer with more
 * activities, which take more generations.
 */
const POPULATION = 52;
const GROWTH_WITH_SCHEDULES = 0.6;
const SHRINKAGE_WITH_ACTIVITIES = 0.4;
/** So many times the population is sampled; its best part is kept. */
const SAMPLED = 2;
/** How far sampled keys stray, as shares of the longest chain: for serial and for parallel generation. */
const SERIAL_NOISE = 0.9;
const PARALLEL_NOISE = 0.3;
/** Mothers are the best of so many picked at random. */
const TOURNAMENT = 3;
/** How often a child of 30 activities is mutated; less often with more of them, at most half the time. */
const MUTATED = 0.4;
/** An order that was tried before is mutated again, more each time, up to so many times. */
const TRIES = 20;

/** The best schedule found within the given number; null where not even one fits the axis. Never overbooks. */
export function searchSchedules(instance: LevellingInstance, options: SearchOptions): Found | null {
  return new PopulationSearch(instance, options).run();
}

function populationSize(schedules: number, activities: number): number {
  const perSchedules = (schedules / 1000) ** GROWTH_WITH_SCHEDULES;
  const perActivities = (30 / Math.max(10, activities)) ** SHRINKAGE_WITH_ACTIVITIES;
  return Math.max(4, Math.round(POPULATION * perSchedules * perActivities));
}

class PopulationSearch {
  private readonly random: Random;
  private readonly generators: readonly [ScheduleGenerator, ScheduleGenerator];
  private readonly tails: readonly [Int32Array, Int32Array];
  private readonly seen = [new SeenOrders(), new SeenOrders()] as const;
  private readonly crossover: PeakCrossover;
  private readonly keys: Float64Array;
  private readonly work: Float64Array;
  private readonly origin: number;
  private readonly bound: number;
  private readonly size: number;
  private readonly mutated: number;
  private best: Individual;
  private spare: Individual;
  /** Schedules generated so far, those given up half-way too. */
  private used = 0;

  constructor(
    instance: LevellingInstance,
    private readonly options: SearchOptions,
  ) {
    const count = instance.activities.length;
    this.random = randomFrom(options.seed);
    const forward = new ScheduleGenerator(flatten(instance, false));
    const backward = new ScheduleGenerator(flatten(instance, true));
    this.generators = [forward, backward];
    this.keys = new Float64Array(count);
    const tails = tailsOf(forward.flat, forward.sort(this.keys));
    const heads = tailsOf(backward.flat, backward.sort(this.keys));
    this.tails = [tails, heads];
    this.origin = instance.activities.reduce(
      (first, { release }) => Math.min(first, release),
      instance.slotCount,
    );
    this.bound = lowerBound(forward.flat, heads, tails, this.origin);
    this.crossover = new PeakCrossover(forward.flat, this.random);
    this.work = resourceWeights(forward.flat).map(
      (weight, a) => weight * (forward.flat.duration[a] as number),
    );
    this.size = populationSize(options.schedules, count);
    this.mutated = Math.min(0.5, (MUTATED * 30) / count);
    this.best = newIndividual(count);
    this.spare = newIndividual(count);
  }

  run(): Found | null {
    const right = Array.from({ length: this.size }, () => newIndividual(this.keys.length));
    const populations = [this.samplePopulation(), right] as const;
    for (let direction = BACKWARD; !this.isDone(); direction = 1 - direction) {
      const parents = populations[1 - direction] as Individual[];
      const children = populations[direction] as Individual[];
      for (let at = 0; at < parents.length && !this.isDone(); at += 1)
        this.replace(children, at, parents, direction);
    }
    if (this.best.cost === Number.POSITIVE_INFINITY) return null;
    return {
      placement: this.best.placement,
      end: this.best.end,
      schedules: this.used,
    };
  }

  private isDone(): boolean {
    return this.used >= this.options.schedules || this.best.cost <= this.bound;
  }

  /** The first is the latest-finish rule itself; others stray from it. */
  private samplePopulation(): Individual[] {
    const sampled: Individual[] = [];
    const samples = Math.max(1, Math.min(this.size * SAMPLED, Math.floor(this.options.schedules / 2)));
    for (let number = 0; number < samples && !this.isDone(); number += 1) {
      const individual = newIndividual(this.keys.length);
      this.sample(individual, number);
      sampled.push(individual);
    }
    sampled.sort((one, other) => one.cost - other.cost || one.compactness - other.compactness);
    return sampled.slice(0, this.size);
  }

  private sample(individual: Individual, number: number): void {
    const flat = this.generators[FORWARD].flat;
    const tails = this.tails[FORWARD];
    const isParallel = number % 2 === 1 && flat.keyOffset.every((offset) => offset === 0);
    const chain = this.bound - this.origin;
    const noise = number === 0 ? 0 : chain * (isParallel ? PARALLEL_NOISE : SERIAL_NOISE);
    for (let a = 0; a < this.keys.length; a += 1) {
      const latestFinish = Math.min(this.bound - (tails[a] as number), flat.deadline[a] as number);
      this.keys[a] = latestFinish + this.random() * noise;
    }
    if (isParallel) this.generateParallel(individual);
    else this.generate(FORWARD, individual, Number.POSITIVE_INFINITY);
  }

  /** Puts a child of the parent at this place beside it, in the other population, unless what is there is better. */
  private replace(children: Individual[], at: number, parents: Individual[], direction: number): void {
    const father = parents[at] as Individual;
    const mother = this.pickMother(parents);
    const present = children[at] as Individual;
    const isFirst = present.cost === Number.POSITIVE_INFINITY;
    if (isFirst || mother === father) this.keepOrder(father);
    else this.crossover.cross(father, mother, this.keys);
    if (!isFirst && (mother === father || this.random() < this.mutated)) this.mutate();
    this.generate(direction, this.spare, present.cost);
    if (!isAsGood(this.spare, present) || children.some((other) => isAlike(other, this.spare))) return;
    children[at] = this.spare;
    this.spare = present;
    if (
      direction === BACKWARD &&
      (children[at] as Individual).cost < this.best.end - this.origin &&
      !this.isDone()
    )
      this.pushBack(children[at] as Individual, parents, at);
  }

  /** A backward schedule shorter than the best is no solution before it is pushed to the left again. */
  private pushBack(child: Individual, parents: Individual[], at: number): void {
    this.keepOrder(child);
    this.generate(FORWARD, this.spare, Number.POSITIVE_INFINITY);
    const present = parents[at] as Individual;
    if (!isAsGood(this.spare, present)) return;
    parents[at] = this.spare;
    this.spare = present;
  }

  private pickMother(parents: readonly Individual[]): Individual {
    let chosen = parents[Math.floor(this.random() * parents.length)] as Individual;
    for (let round = 1; round < TOURNAMENT; round += 1) {
      const other = parents[Math.floor(this.random() * parents.length)] as Individual;
      if (!isAsGood(chosen, other)) chosen = other;
    }
    return chosen;
  }

  private keepOrder({ placement }: Individual): void {
    const { slotCount } = this.generators[FORWARD].flat;
    for (let a = 0; a < this.keys.length; a += 1) this.keys[a] = slotCount - (placement.finish[a] as number);
  }

  private mutate(): void {
    const { keys } = this;
    const one = Math.floor(this.random() * keys.length);
    const other = Math.floor(this.random() * keys.length);
    const key = keys[one] as number;
    keys[one] = keys[other] as number;
    keys[other] = key;
  }

  private generate(direction: number, individual: Individual, present: number): void {
    const generator = this.generators[direction] as ScheduleGenerator;
    const seen = this.seen[direction] as SeenOrders;
    let order = generator.sort(this.keys);
    for (let tries = 0; !seen.add(order) && tries < TRIES; tries += 1) {
      for (let swaps = 0; swaps <= tries; swaps += 1) this.mutate();
      order = generator.sort(this.keys);
    }
    individual.origin = this.originOf(direction);
    const limit = direction === FORWARD ? present : present + individual.origin;
    const complete = generator.generate(
      order,
      individual.origin,
      individual.placement,
      this.tails[direction] as Int32Array,
      limit,
    );
    this.rate(generator, individual, complete, direction);
  }

  private generateParallel(individual: Individual): void {
    const generator = this.generators[FORWARD];
    individual.origin = this.origin;
    const complete = generator.generateParallel(this.keys, this.origin, individual.placement);
    this.rate(generator, individual, complete, FORWARD);
  }

  /** Backward schedules begin where the best forward one ends. */
  private originOf(direction: number): number {
    return direction === FORWARD ? this.origin : this.generators[FORWARD].flat.slotCount - this.best.end;
  }

  private rate(
    generator: ScheduleGenerator,
    individual: Individual,
    complete: boolean,
    direction: number,
  ): void {
    this.used += 1;
    individual.end = generator.end;
    individual.cost = Number.POSITIVE_INFINITY;
    if (!complete) return;
    const { slotCount } = generator.flat;
    individual.cost =
      direction === BACKWARD
        ? generator.end - individual.origin
        : generator.end + generator.lateness * slotCount + generator.overloads * slotCount * slotCount;
    individual.compactness = 0;
    for (let a = 0; a < this.work.length; a += 1)
      individual.compactness +=
        ((individual.placement.start[a] as number) - individual.origin) * (this.work[a] as number);
    if (direction === FORWARD && individual.cost < this.best.cost) this.keepBest(individual);
  }

  private keepBest(individual: Individual): void {
    this.best.placement.start.set(individual.placement.start);
    this.best.placement.finish.set(individual.placement.finish);
    this.best.end = individual.end;
    this.best.cost = individual.cost;
  }
}
