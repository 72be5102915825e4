/** One schedule of a population: where everything lies, and how good that is. */
import { newPlacement, type Placement } from './slot-times.js';

export interface Individual {
  readonly placement: Placement;
  /** The slots between which it lies. */
  origin: number;
  end: number;
  /** What is minimised: its end, and before that whatever a schedule should not have. */
  cost: number;
  /** Among equal costs, less means more work done early: more room to improve at the end. */
  compactness: number;
}

export const newIndividual = (activityCount: number): Individual => ({
  placement: newPlacement(activityCount),
  origin: 0,
  end: 0,
  cost: Number.POSITIVE_INFINITY,
  compactness: 0,
});

export const isAsGood = (one: Individual, other: Individual): boolean =>
  one.cost < other.cost || (one.cost === other.cost && one.compactness <= other.compactness);

/** Schedules of equal cost and compactness are nearly always the same one; a population needs it only once. */
export const isAlike = (one: Individual, other: Individual): boolean =>
  one.cost === other.cost && one.compactness === other.compactness;
