/** Reads again when a person comes back to the sidebar from the sheet: what they typed there has changed the plan. */
import { useEffect, useRef } from 'preact/hooks';

/** Coming back sooner than this reads nothing. Milliseconds. */
const AT_LEAST = 5000;

/** `read` null: nothing to read now. */
export function useReturn(read: (() => void) | null): void {
  const last = useRef(Date.now());
  useEffect(() => {
    if (read === null) return;
    last.current = Date.now();
    const onReturn = () => {
      if (Date.now() - last.current < AT_LEAST) return;
      last.current = Date.now();
      read();
    };
    addEventListener('focus', onReturn);
    document.documentElement.addEventListener('mouseenter', onReturn);
    return () => {
      removeEventListener('focus', onReturn);
      document.documentElement.removeEventListener('mouseenter', onReturn);
    };
  }, [read]);
}
