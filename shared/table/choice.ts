import type { Cell } from './cell.js';
import type { Reading } from './reading.js';

export declare function readConstraintType(cell: Cell): Reading<'ASAP' | 'ALAP' | 'SNET' | 'SNLT' | 'FNET' | 'FNLT' | 'MSO' | 'MFO'>;
export declare function readAccrual(cell: Cell): Reading<'start' | 'end' | 'prorated'>;
export declare function readEarnedValueMethod(cell: Cell): Reading<'percent complete' | '0/100' | '50/50' | 'weighted milestone' | 'level of effort' | 'units'>;
export declare function readTaskKind(cell: Cell): Reading<'task' | 'milestone' | 'manual' | 'level of effort'>;
export declare function readResourceType(cell: Cell): Reading<'work' | 'material' | 'cost'>;
export declare function readScheduleFrom(cell: Cell): Reading<'start' | 'finish'>;
export declare function readEstimateAtCompletionMethod(cell: Cell): Reading<'CPI' | 'budget' | 'CPI*SPI' | '0.8CPI+0.2SPI'>;
/** Whether a goal is met from above or below its target. */
export declare function readDirection(cell: Cell): Reading<'higher is better' | 'lower is better'>;
