/** One line of a plan's checks. */

export type CheckState = 'pass' | 'fail' | 'provisional' | 'not evaluable';

export interface Check {
  readonly title: string;
  readonly state: CheckState;
  /** How many were found; null where it cannot be counted. */
  readonly count: number | null;
  /** Where, and what is wrong there. */
  readonly where: string;
  readonly remedy: string;
}
