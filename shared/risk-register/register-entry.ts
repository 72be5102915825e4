/** One row of the risk register. */
import { MINUTES_PER_DAY, type Minute } from '../time/minute.js';

export type RegisterType = 'risk' | 'assumption' | 'issue' | 'dependency' | 'decision' | 'action';

/** How likely, or how bad: a number, or a word such as High. */
export interface Rating {
  /** A probability as a fraction, or a score; an impact as money, days or a score. Null where a word stands there. */
  readonly value: number | null;
  /** As the register shows it: `40 %`, `20,000`, `High`. */
  readonly text: string;
  /** Where it lies between nothing (0) and the worst (1); null where that is not known. */
  readonly degree: number | null;
}

export interface RegisterEntry {
  /** The row under the header, the first is 1. */
  readonly row: number;
  readonly name: string;
  readonly type: RegisterType;
  readonly probability: Rating | null;
  readonly impact: Rating | null;
  /** Probability × impact, in the unit of the impact; null where one of them is no number. */
  readonly exposure: number | null;
  readonly owner: string;
  readonly response: string;
  /** The day it is due; null where none is given. */
  readonly due: number | null;
  readonly status: string;
  /** The project it belongs to; blank where the register does not say. */
  readonly project: string;
  /** The day it was raised; null where that is not noted. */
  readonly raised: number | null;
  /** Whether its Status says that it is dealt with. */
  readonly closed: boolean;
}

/** Whether an open entry should have been dealt with by the status date, which is the end of its day. */
export const isOverdue = ({ due, closed }: RegisterEntry, statusDate: Minute | null): boolean =>
  !closed && due !== null && statusDate !== null && (Math.floor(due) + 1) * MINUTES_PER_DAY <= statusDate;
