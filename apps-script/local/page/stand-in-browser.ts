/**
 * The browser around the built extension: the part of its interface that popup and background call, and Google's export
 * as the background fetches it. Both run in frames of this page, unchanged.
 */
import { BrowserAlarms } from './browser-alarms.js';
import { BrowserEvent } from './browser-events.js';
import { BrowserStorage } from './browser-storage.js';

export interface OpenTab {
  readonly url: string;
  readonly title: string;
}

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** What the page does for the stand-in. */
export interface Surroundings {
  /** The texts of the extension in one language, as they lie in `_locales`. */
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
  /** The workbook in front of the popup. */
  activeTab(): OpenTab;
  /** The bytes of a workbook's export; null where there is no such workbook. */
  exportOf(id: string): Uint8Array<ArrayBuffer> | null;
  showBadge(badge: Badge): void;
  openAddress(url: string): void;
}

const EXPORT = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)\/export\?/;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class StandInBrowser {
  private readonly storage = new BrowserStorage();
  private readonly alarms = new BrowserAlarms();
  private readonly onInstalled = new BrowserEvent<() => void>();
  private readonly onStartup = new BrowserEvent<() => void>();
  private readonly onMessage = new BrowserEvent<(message: unknown) => unknown>();
  private badge: Badge = { text: '', color: '', title: '' };

  constructor(private readonly surroundings: Surroundings) {}

  /** Gives a frame of the extension what a browser gives its pages. */
  enter(frame: Window): void {
    const api = this.interface();
    for (const name of ['browser', 'chrome']) {
      Object.defineProperty(frame, name, { value: api, configurable: true });
    }
    Object.defineProperty(frame, 'fetch', { value: this.fetch });
  }

  /** Whether the background listens. */
  get isReady(): boolean {
    return this.onMessage.isHeard;
  }

  /** As the browser tells an extension that it has just been installed. */
  install(): void {
    this.onInstalled.tell();
  }

  /** As the popup asks the background. */
  readonly send = async (message: unknown): Promise<unknown> => {
    const answers = this.onMessage.tell(JSON.parse(JSON.stringify(message)));
    const answer = answers.find((each) => each !== undefined);
    if (answer === undefined)
      throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer;
  };

  private readonly fetch = async (address: string): Promise<Response> => {
    const id = EXPORT.exec(address)?.[1];
    const bytes = id === undefined ? null : this.surroundings.exportOf(id);
    return bytes === null
      ? new Response(null, { status: 404 })
      : new Response(bytes, { headers: { 'content-type': XLSX } });
  };

  private showBadge(part: Partial<Badge>): void {
    this.badge = { ...this.badge, ...part };
    this.surroundings.showBadge(this.badge);
  }

  private interface(): object {
    const { storage, alarms, surroundings } = this;
    return {
      runtime: {
        id: 'throughline-on-this-page',
        getURL: (path: string) => new URL(`extension/${path}`, location.href).href,
        sendMessage: this.send,
        onMessage: this.onMessage,
        onInstalled: this.onInstalled,
        onStartup: this.onStartup,
      },
      storage: { local: storage.local, onChanged: storage.onChanged },
      alarms: { create: alarms.create, get: alarms.get, clear: alarms.clear, onAlarm: alarms.onAlarm },
      action: {
        setBadgeText: async ({ text }: { text: string }) => this.showBadge({ text }),
        setBadgeBackgroundColor: async ({ color }: { color: string }) => this.showBadge({ color }),
        setTitle: async ({ title }: { title: string }) => this.showBadge({ title }),
      },
      permissions: { contains: async () => true, request: async () => true },
      tabs: {
        query: async () => [surroundings.activeTab()],
        create: async ({ url }: { url: string }) => surroundings.openAddress(url),
      },
      i18n: {
        getUILanguage: () => navigator.language,
        getMessage: (key: string, substitutions: string | readonly string[] = []) =>
          this.message(key, [substitutions].flat()),
      },
    };
  }

  private message(key: string, substitutions: readonly string[]): string {
    const text = this.surroundings.messages[key]?.message ?? '';
    return text.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  }
}
