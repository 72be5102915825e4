/** Events as a browser's extension interface has them. */

export type Listener = (...given: never[]) => unknown;

export class BrowserEvent<Heard extends Listener> {
  private readonly listeners = new Set<Heard>();

  readonly addListener = (listener: Heard): void => void this.listeners.add(listener);
  readonly removeListener = (listener: Heard): void => void this.listeners.delete(listener);
  readonly hasListener = (listener: Heard): boolean => this.listeners.has(listener);

  /** What the listeners answer, in the order in which they came. */
  tell(...given: Parameters<Heard>): unknown[] {
    return [...this.listeners].map((listener) => listener(...given));
  }

  get isHeard(): boolean {
    return this.listeners.size > 0;
  }
}
