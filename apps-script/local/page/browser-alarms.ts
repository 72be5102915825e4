/** Alarms that ring while the page is open. */
import { BrowserEvent } from './browser-events.js';

interface Alarm {
  readonly name: string;
  readonly periodInMinutes: number;
}

export class BrowserAlarms {
  private readonly set = new Map<string, { readonly alarm: Alarm; readonly timer: number }>();
  readonly onAlarm = new BrowserEvent<(alarm: Alarm) => void>();

  readonly create = (name: string, { periodInMinutes }: { periodInMinutes: number }): void => {
    void this.clear(name);
    const alarm = { name, periodInMinutes };
    const timer = window.setInterval(() => this.onAlarm.tell(alarm), periodInMinutes * 60_000);
    this.set.set(name, { alarm, timer });
  };
  readonly get = async (name: string): Promise<Alarm | undefined> => this.set.get(name)?.alarm;
  readonly clear = async (name: string): Promise<boolean> => {
    const found = this.set.get(name);
    if (found !== undefined) window.clearInterval(found.timer);
    return this.set.delete(name);
  };
}
