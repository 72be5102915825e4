/** What a page of the sidebar is doing, how long it has taken so far, and what went wrong. */
import { useEffect, useState } from 'preact/hooks';
import type { Asking } from './use-asking.js';

/** Shorter waits need no clock. Seconds. */
const PATIENCE = 2;

export function UnderWay({ busy, failure }: Pick<Asking, 'busy' | 'failure'>) {
  return (
    <>
      <p class="busy" role="status">
        {busy}
      </p>
      {busy !== null && <Clock key={busy} />}
      {failure !== null && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}

function Clock() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  if (seconds < PATIENCE) return null;
  return (
    <p class="clock">
      <progress aria-label="Under way" /> <span aria-hidden="true">{seconds} s</span>
    </p>
  );
}
