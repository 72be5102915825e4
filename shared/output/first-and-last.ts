/** The first and last of some moments; null where there are none. */
import { type Minute, minute } from '../time/minute.js';

export const firstOf = (moments: readonly number[]): Minute | null =>
  moments.length === 0 ? null : minute(moments.reduce((one, other) => Math.min(one, other)));

export const lastOf = (moments: readonly number[]): Minute | null =>
  moments.length === 0 ? null : minute(moments.reduce((one, other) => Math.max(one, other)));
