/** Tells a store that has no more room from one that fails for another reason. */

/** Browsers agree on no name for it: `QuotaExceededError`, `QUOTA_BYTES quota exceeded`, `no space left`. */
export const isStorageFull = (error: unknown): boolean =>
  /quota|no space|NO_SPACE|disk is full/i.test(
    error instanceof Error ? `${error.name} ${error.message}` : String(error),
  );
