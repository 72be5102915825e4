/** Draws the durations of a batch of runs, spread evenly over each task's distribution. */
import type { Random } from '../capacity/levelling/random.js';
import { normalQuantile, normalShareBelow } from './normal.js';
import type { UncertainTask } from './uncertain-tasks.js';

/** So many runs are spread evenly together; more runs are several such batches. */
export const BATCH = 1000;

/**
 * Draws durations by Latin hypercube sampling: each task's distribution is cut into as many equally likely slices as
 * there are runs, and each run gets one of them, in random order. Means and percentiles settle with far fewer runs than
 * by drawing freely.
 *
 * Correlated durations share a factor: a standard normal variable of the run, weighted by the square root of the
 * correlation, is added to the task's own, so that any two tasks have that correlation on the normal scale.
 *
 * Source: M. D. McKay, R. J. Beckman and W. J. Conover, A Comparison of Three Methods for Selecting Values of Input
 * Variables, Technometrics 21 (1979).
 */
export class DurationSampler {
  private readonly order = new Int32Array(BATCH);
  private readonly shared = new Float64Array(BATCH);
  /** Task by task, the minutes of every run of the batch. */
  readonly minutes: Int32Array;
  private readonly ofShared: number;
  private readonly ofOwn: number;

  constructor(
    private readonly tasks: readonly UncertainTask[],
    correlation: number,
    private readonly random: Random,
  ) {
    this.minutes = new Int32Array(tasks.length * BATCH);
    const bounded = Math.min(1, Math.max(0, correlation));
    this.ofShared = Math.sqrt(bounded);
    this.ofOwn = Math.sqrt(1 - bounded);
  }

  /** Draws a batch of at most `BATCH` runs; the run `r` of the task at position `t` is `minutes[t * BATCH + r]`. */
  draw(runs: number): void {
    const { shared, order, random } = this;
    if (this.ofShared > 0) {
      this.shuffle(runs);
      for (let run = 0; run < runs; run += 1)
        shared[run] = this.ofShared * normalQuantile(slice(order, run, runs, random));
    }
    this.tasks.forEach((task, position) => {
      this.shuffle(runs);
      this.drawTask(task, position * BATCH, runs);
    });
  }

  private drawTask({ least, most, quantile }: UncertainTask, from: number, runs: number): void {
    const { minutes, order, random, shared, ofShared, ofOwn } = this;
    const range = most - least;
    for (let run = 0; run < runs; run += 1) {
      let share = slice(order, run, runs, random);
      if (ofShared > 0) share = normalShareBelow((shared[run] as number) + ofOwn * normalQuantile(share));
      minutes[from + run] = Math.round(least + range * quantile(share));
    }
  }

  /** Fisher and Yates. */
  private shuffle(runs: number): void {
    const { order, random } = this;
    for (let at = 0; at < runs; at += 1) {
      const other = Math.floor(random() * (at + 1));
      order[at] = order[other] as number;
      order[other] = at;
    }
  }
}

/** A share within the slice a run was given; never 0 or 1. */
const slice = (order: Int32Array, run: number, runs: number, random: Random): number =>
  ((order[run] as number) + 0.5 + (random() - 0.5) * 0.999_999) / runs;
