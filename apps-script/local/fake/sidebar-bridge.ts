/** `google.script` for the sidebar's page: asks the script, and answers later, as Google does. */

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

export interface SidebarBridge {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
}

/** `ask` calls a function of the script and throws what the script throws. */
export function sidebarBridge(
  ask: (name: string, given: unknown[]) => unknown,
  close: () => void,
): SidebarBridge {
  return { script: { run: runner(ask, null, null), host: { close } } };
}

type Handler = ((value: never) => void) | null;

function runner(ask: (name: string, given: unknown[]) => unknown, succeed: Handler, fail: Handler): Runner {
  const own: Runner = {
    withSuccessHandler: (handle) => runner(ask, handle, fail),
    withFailureHandler: (handle) => runner(ask, succeed, handle),
  };
  return new Proxy(own, {
    get: (held, name) => {
      if (typeof name === 'symbol' || name in held) return Reflect.get(held, name);
      return (...given: unknown[]): void => {
        setTimeout(() => answer(() => ask(name, given), succeed, fail));
      };
    },
  });
}

function answer(ask: () => unknown, succeed: Handler, fail: Handler): void {
  let value: unknown;
  try {
    value = ask();
  } catch (thrown) {
    fail?.(thrown as never);
    return;
  }
  succeed?.(value as never);
}
