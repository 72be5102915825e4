/** One request at a time: what is under way, and what went wrong. */
import { useCallback, useRef, useState } from 'preact/hooks';

export interface Asking {
  /** What is under way, in words; null when nothing is. */
  readonly busy: string | null;
  readonly failure: string | null;
  /** Runs a request; only the answer to the latest one counts. */
  run<Answer>(doing: string, request: () => Promise<Answer>, then: (answer: Answer) => void): void;
}

export function useAsking(): Asking {
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);
  const run = useCallback(
    <Answer>(doing: string, request: () => Promise<Answer>, then: (answer: Answer) => void) => {
      latest.current += 1;
      const mine = latest.current;
      const isLatest = () => mine === latest.current;
      setBusy(doing);
      setFailure(null);
      request()
        .then((answer) => isLatest() && then(answer))
        .catch(
          (error: unknown) =>
            isLatest() && setFailure(error instanceof Error ? error.message : String(error)),
        )
        .finally(() => isLatest() && setBusy(null));
    },
    [],
  );
  return { busy, failure, run };
}
