/** Every stored value carries the version of its shape, and every version has a dated way to the next. */

/** Turns a value of one version into the next one's. The first lifts version 1 to 2, and so on. */
export interface Migration {
  /** The day from which on the next version is written, `2026-11-23`: so old, and no longer needed, is told. */
  readonly date: string;
  readonly lift: (value: unknown) => unknown;
}

export interface Shape<Value> {
  readonly version: number;
  /** One for every version but the current: `migrations[0]` takes version 1. */
  readonly migrations: readonly Migration[];
  /** Whether a value of the current version is what it claims to be. */
  readonly isValid: (value: unknown) => value is Value;
}

interface Stored {
  readonly version: number;
  readonly value: unknown;
}

/** A value as it is written. */
export const stored = <Value>(shape: Shape<Value>, value: Value): Stored => ({
  version: shape.version,
  value,
});

/** The value in a stored one, lifted to the current version; null where it is missing, newer than us or damaged. */
export function unstored<Value>(shape: Shape<Value>, raw: unknown): Value | null {
  if (!isStored(raw) || raw.version > shape.version || raw.version < 1) return null;
  let value = raw.value;
  try {
    for (const { lift } of shape.migrations.slice(raw.version - 1)) value = lift(value);
  } catch {
    // A damaged value of an old version.
    return null;
  }
  return shape.isValid(value) ? value : null;
}

const isStored = (raw: unknown): raw is Stored =>
  typeof raw === 'object' && raw !== null && 'value' in raw && Number.isInteger((raw as Stored).version);

/** Whether a value is an object that has every one of these keys. */
export const hasKeys = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

/** A shape that never had another version, told by its keys. */
export const shapeOf = <Value>(keys: readonly string[]): Shape<Value> => ({
  version: 1,
  migrations: [],
  isValid: (value): value is Value => hasKeys(value, keys),
});
