/** The page's own work: opens workbooks, runs the add-on's commands in them, and keeps the popup up to date. */

import type { PlainBook } from '../engine/workbook-data.js';
import { sidebarBridge } from '../fake/sidebar-bridge.js';
import { chartsOf } from './chart-data.js';
import { emptyBook, plainBook, sampleBook } from './demo-books.js';
import { openFile } from './dropped-file.js';
import { addressOf, GoogleWorkbooks, type HeldWorkbook, otherProjects } from './google-workbooks.js';
import {
  type AddOn,
  convertFirstTab,
  type OpenWorkbook,
  openWorkbook,
  showBlockBeside,
} from './open-workbook.js';
import type { PageState } from './page-state.js';
import type { PageActions } from './shell.js';
import { StandInBrowser } from './stand-in-browser.js';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Typing goes on; the popup follows when it pauses. */
const PAUSE_MILLISECONDS = 300;
/** Of the sample plan: ID, WBS, Task and Duration stay in sight. */
const FROZEN_COLUMNS = 4;

export class Page implements PageActions {
  private readonly google = new GoogleWorkbooks();
  private readonly browser: StandInBrowser;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private place: HTMLElement | null = null;
  private open: OpenWorkbook | null = null;
  private program: readonly HeldWorkbook[] = [];
  private waiting: number | undefined;
  private drawing: number | undefined;

  constructor(
    private readonly state: PageState,
    private readonly addOn: AddOn,
    messages: Messages,
  ) {
    this.browser = new StandInBrowser({
      messages,
      activeTab: () => ({
        url: addressOf(this.google.inFront),
        title: `${this.google.inFront.title} - Google Sheets`,
      }),
      exportOf: (id) => this.google.exportOf(id),
      showBadge: (badge) => {
        state.badge.value = badge;
      },
      openAddress: (url) => this.openAddress(url),
    });
  }

  /** Gives a frame what its page finds at Google or in a browser. */
  enter(frame: Window & { google?: unknown }): void {
    if (frame.location.pathname.includes('/extension/')) {
      this.browser.enter(frame);
      frame.addEventListener('click', (event) => this.followLink(event), true);
    } else {
      frame.google = sidebarBridge(
        (name, given) => this.ask(name, given),
        () => this.closeSidebar(),
      );
    }
  }

  readonly ready = (place: HTMLElement): void => {
    this.place = place;
    this.openSample();
  };

  /** The extension's background stands ready. */
  installed(): void {
    this.browser.install();
    void this.bringProgram();
  }

  readonly run = (command: string): void => {
    this.state.notice.value = null;
    this.guard(() => {
      this.open?.local.run(command);
      this.takeIn();
    });
  };

  readonly openSample = (): void => {
    this.openBook(sampleBook(), otherProjects);
    this.guard(() => {
      if (this.open === null) return;
      convertFirstTab(this.open);
      void showBlockBeside(this.open, FROZEN_COLUMNS);
      this.run('openSidebar');
    });
  };

  readonly openPlainSheet = (): void => {
    this.openBook(plainBook(), []);
    this.state.notice.value =
      'A list as a manager keeps it. Choose Throughline, Turn this sheet into a plan, to see it computed.';
  };

  readonly openEmptySheet = (): void => {
    this.openBook(emptyBook(), []);
    this.state.notice.value = 'Type or paste a list of tasks, or choose Throughline, New project plan.';
  };

  readonly openFile = async (file: File): Promise<void> => {
    const opened = await openFile(file);
    if ('sentence' in opened) {
      this.state.notice.value = opened.sentence;
      return;
    }
    this.openBook(opened.book, []);
    this.state.notice.value = `"${file.name}" is open with its values. Choose Throughline, Turn this sheet into a plan.`;
  };

  readonly closeSidebar = (): void => {
    if (this.open !== null) this.open.local.shown.sidebar = null;
    this.state.sidebar.value = null;
  };

  readonly togglePopup = (): void => {
    this.state.popupOpen.value = !this.state.popupOpen.value;
  };

  private openBook(book: PlainBook, others: readonly HeldWorkbook[]): void {
    if (this.place === null) return;
    this.closeSidebar();
    this.open?.close();
    this.state.notice.value = null;
    const open = openWorkbook(this.place, book, this.addOn, this.dark.matches);
    this.open = open;
    open.local.engine.onCalculated(() => this.changed());
    open.local.engine.onTabChosen(() => this.drawCharts());
    this.state.charts.value = [];
    this.google.show(open);
    this.state.title.value = book.name;
    document.title = `${book.name} – Throughline`;
    this.state.menu.value = open.local.shown.menu;
    void this.bringProgram(others);
  }

  private ask(name: string, given: readonly unknown[]): unknown {
    const answer = this.open?.local.ask(name, ...given);
    this.takeIn();
    return answer;
  }

  /** Shows what the script has put beside the cells. */
  private takeIn(): void {
    this.state.sidebar.value = this.open?.local.shown.sidebar ?? null;
  }

  private changed(): void {
    this.drawCharts();
    this.google.forget();
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.tellBackground({ type: 'refresh' }), PAUSE_MILLISECONDS);
  }

  /** A script that runs may still be about to write: the charts are read when it is done. */
  private drawCharts(): void {
    clearTimeout(this.drawing);
    this.drawing = window.setTimeout(() => {
      const sheet = this.open?.local.book.getActiveSheet();
      this.state.charts.value = sheet === undefined ? [] : chartsOf(sheet);
    });
  }

  /** Fills the extension's program: the workbook in the grid, and the others given. */
  private async bringProgram(others?: readonly HeldWorkbook[]): Promise<void> {
    const gone = this.program;
    this.program = [this.google.inFront, ...(others ?? gone.slice(1))];
    for (const { id } of gone) await this.tellBackground({ type: 'remove', id });
    for (const { id, title } of this.program) {
      await this.tellBackground({ type: 'add-sheet', address: { id, account: null }, title });
    }
  }

  /** Nobody listens until the background stands ready; it is told everything then. */
  private async tellBackground(message: object): Promise<void> {
    if (this.browser.isReady) await this.browser.send(message);
  }

  private followLink(event: Event): void {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href^="http"]');
    if (!link) return;
    event.preventDefault();
    this.openAddress(link.href);
  }

  /** Where the extension would open a tab: the cells of the workbook in the grid, else a note. */
  private openAddress(url: string): void {
    const { id } = this.google.inFront;
    const { pathname, hash } = new URL(url);
    if (!pathname.includes(id)) {
      this.state.notice.value =
        'In a browser this opens a page of its own. Here nothing leaves this machine.';
      return;
    }
    const range = new URLSearchParams(hash.slice(1)).get('range');
    if (range !== null) this.guard(() => this.open?.local.book.getRange(range).activate());
  }

  private guard(act: () => void): void {
    try {
      act();
    } catch (thrown) {
      this.state.notice.value = thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
}
