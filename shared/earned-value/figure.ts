/** A figure that may be unknown: a number with an optional remark, or nothing with the reason. Never NaN, Infinity or a stand-in 0. */

export interface KnownFigure {
  readonly value: number;
  /** Something the reader should know about the number; absent where there is nothing to say. */
  readonly note?: string;
}

export interface UnknownFigure {
  readonly value: null;
  /** Why there is no number, in a few words without a full stop: `no actual cost recorded`. */
  readonly note: string;
}

export type Figure = KnownFigure | UnknownFigure;

/** A figure that is known, with a remark where there is something to say. */
export const known = (value: number, note = ''): KnownFigure => (note === '' ? { value } : { value, note });

/** A figure that is not known, and why. */
export const unknown = (note: string): UnknownFigure => ({ value: null, note });

/** What a figure computed from other figures comes to: the reason of the first unknown one, else `compute` of their values. */
export function fromFigures(inputs: readonly Figure[], compute: (...values: number[]) => Figure): Figure {
  const values: number[] = [];
  for (const input of inputs) {
    if (input.value === null) return unknown(input.note);
    values.push(input.value);
  }
  return compute(...values);
}
