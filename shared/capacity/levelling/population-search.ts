/**
 * Searches for a short schedule with two populations: one of schedules pushed to the left, one of schedules pushed to
 * the right. Children of either are generated in the other direction of time, so that every generation is a step of
 * forward-backward improvement too.
 *
 * Source: the bi-population genetic algorithm of D. Debels and M. Vanhoucke (2005, 2007); forward-backward
 * improvement by K. Y. Li and R. J. Willis (1992); sampling by the latest-finish rule after R. Kolisch (1996).
 */
import { lowerBound } from './bounds.js';
import { Direction } from './direction.js';
import { type Individual, isAlike, isAsGood, newIndividual } from './individual.js';
import type { LevellingInstance } from './instance.js';
import { type Random, randomFrom } from './random.js';
import type { Placement } from './slot-times.js';

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
 * Found by trying on the instances of PSPLIB and others of 120 activities drawn in the same way: what each is worth
 * there is in the hundredths of a per cent, patience apart.
 *
 * Schedules in each population at 1,000 schedules and 30 activities; more with more schedules, fewer with more
 * activities, which take more generations.
 */
const POPULATION = 40;
const GROWTH_WITH_SCHEDULES = 0.6;
const SHRINKAGE_WITH_ACTIVITIES = 0.4;
/** So many times the population is sampled; its best part is kept. */
const SAMPLED = 2;
/** How far sampled keys stray, as a share of the longest chain: for serial generation and with patience. */
const SERIAL_NOISE = 0.8;
const NOISE = 0.4;
/**
 * Patience as a share of the best schedule, for the first activity of the order against the last. Worth more than all
 * else: beside serial generation alone some 0.15 points on j60 and 0.5 on instances of 120 activities.
 */
const PATIENCE = 0.35;
/** Mothers are the best of so many picked at random. */
const TOURNAMENT = 3;
/** How often a child of 30 activities is mutated; less often with more of them, at most half the time. */
const MUTATED = 0.3;

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
  private readonly directions: readonly [Direction, Direction];
  private readonly count: number;
  private readonly origin: number;
  private readonly bound: number;
  private readonly size: number;
  private readonly mutated: number;
  private readonly best: Individual;
  private spare: Individual;
  /** Schedules generated so far, those given up half-way too. */
  private used = 0;

  constructor(
    instance: LevellingInstance,
    private readonly options: SearchOptions,
  ) {
    this.count = instance.activities.length;
    this.random = randomFrom(options.seed);
    const forward = new Direction(instance, this.random, false);
    const backward = new Direction(instance, this.random, true);
    this.directions = [forward, backward];
    this.origin = instance.activities.reduce(
      (first, { release }) => Math.min(first, release),
      instance.slotCount,
    );
    this.bound = lowerBound(forward.generator.flat, backward.tails, forward.tails, this.origin);
    this.size = populationSize(options.schedules, this.count);
    this.mutated = Math.min(0.5, (MUTATED * 30) / this.count);
    this.best = newIndividual(this.count);
    this.spare = newIndividual(this.count);
  }

  run(): Found | null {
    const right = Array.from({ length: this.size }, () => newIndividual(this.count));
    const populations = [this.samplePopulation(), right] as const;
    for (let direction = BACKWARD; !this.isDone(); direction = 1 - direction) {
      const parents = populations[1 - direction] as Individual[];
      const children = populations[direction] as Individual[];
      for (let at = 0; at < parents.length && !this.isDone(); at += 1)
        this.replace(children, at, parents, direction);
    }
    if (this.best.cost === Number.POSITIVE_INFINITY) return null;
    return { placement: this.best.placement, end: this.best.end, schedules: this.used };
  }

  private isDone(): boolean {
    return this.used >= this.options.schedules || this.best.cost <= this.bound;
  }

  /** The first is the latest-finish rule itself; others stray from it, every second one with patience. */
  private samplePopulation(): Individual[] {
    const { generator, tails, orders, serial } = this.directions[FORWARD];
    const latestFinish = Float64Array.from(tails, (tail, a) =>
      Math.min(this.bound - tail, generator.flat.deadline[a] as number),
    );
    const chain = this.bound - this.origin;
    const sampled: Individual[] = [];
    const samples = Math.max(1, Math.min(this.size * SAMPLED, Math.floor(this.options.schedules / 2)));
    for (let number = 0; number < samples && !this.isDone(); number += 1) {
      const individual = newIndividual(this.count);
      const isSerial = number % 2 === 0;
      const noise = number === 0 ? 0 : chain * (isSerial ? SERIAL_NOISE : NOISE);
      const order = orders.sample(latestFinish, noise);
      this.generate(
        FORWARD,
        order,
        isSerial ? serial : this.patience(),
        individual,
        Number.POSITIVE_INFINITY,
      );
      sampled.push(individual);
    }
    sampled.sort((one, other) => one.cost - other.cost || one.compactness - other.compactness);
    return sampled.slice(0, this.size);
  }

  /** Puts a child of the parent at this place beside it, in the other population, unless what is there is better. */
  private replace(children: Individual[], at: number, parents: Individual[], direction: number): void {
    const { orders, serial } = this.directions[direction] as Direction;
    const father = parents[at] as Individual;
    const present = children[at] as Individual;
    const isFirst = present.cost === Number.POSITIVE_INFINITY;
    const order = isFirst
      ? orders.turnRound(father)
      : orders.cross(father, this.pickMother(parents), this.mutated);
    this.generate(direction, order, isFirst ? serial : this.patience(), this.spare, present.cost);
    if (!isAsGood(this.spare, present) || children.some((other) => isAlike(other, this.spare))) return;
    const child = this.putAt(children, at);
    if (direction === BACKWARD && child.cost < this.best.end - this.origin && !this.isDone())
      this.pushBack(child, parents, at);
  }

  /** A backward schedule shorter than the best is no solution before it is pushed to the left again. */
  private pushBack(child: Individual, parents: Individual[], at: number): void {
    const { orders, serial } = this.directions[FORWARD];
    this.generate(FORWARD, orders.turnRound(child), serial, this.spare, Number.POSITIVE_INFINITY);
    if (isAsGood(this.spare, parents[at] as Individual)) this.putAt(parents, at);
  }

  /** The spare takes the place of a schedule, which is the spare from then on. */
  private putAt(population: Individual[], at: number): Individual {
    const placed = this.spare;
    this.spare = population[at] as Individual;
    population[at] = placed;
    return placed;
  }

  private pickMother(parents: readonly Individual[]): Individual {
    let chosen = parents[Math.floor(this.random() * parents.length)] as Individual;
    for (let round = 1; round < TOURNAMENT; round += 1) {
      const other = parents[Math.floor(this.random() * parents.length)] as Individual;
      if (!isAsGood(chosen, other)) chosen = other;
    }
    return chosen;
  }

  private generate(
    direction: number,
    order: Int32Array,
    patience: number,
    individual: Individual,
    present: number,
  ): void {
    individual.origin = this.originOf(direction);
    (this.directions[direction] as Direction).generate(order, patience, individual, present);
    this.used += 1;
    if (direction === FORWARD && individual.cost < this.best.cost) this.keepBest(individual);
  }

  private patience(): number {
    const end = this.best.cost === Number.POSITIVE_INFINITY ? this.bound : this.best.end;
    return (PATIENCE * (end - this.origin)) / this.count;
  }

  /** Backward schedules begin where the best forward one ends. */
  private originOf(direction: number): number {
    return direction === FORWARD
      ? this.origin
      : this.directions[FORWARD].generator.flat.slotCount - this.best.end;
  }

  private keepBest(individual: Individual): void {
    this.best.placement.start.set(individual.placement.start);
    this.best.placement.finish.set(individual.placement.finish);
    this.best.end = individual.end;
    this.best.cost = individual.cost;
  }
}
