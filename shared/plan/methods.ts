/** The methods by which planned cost accrues and work is earned: a task's own, or the project's default. */

export type AccrualMethod = 'start' | 'end' | 'prorated';

export type EarnedValueMethod =
  | 'percent complete'
  | '0/100'
  | '50/50'
  | 'weighted milestone'
  | 'level of effort'
  | 'units';
