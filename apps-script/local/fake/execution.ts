/** What the stand-ins share while a script runs: the engine, the script's realm, and what a person has been shown. */
import type { SheetEngine } from '../engine/engine.js';
import type { Realm } from '../engine/realm.js';
import type { Writes } from './writes.js';

/** One line of the add-on's menu; null is a line between commands. */
export type MenuItem = {
  readonly label: string;
  readonly run: string;
  /** The submenu it stands in. */
  readonly under?: string;
} | null;

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

/** What the add-on showed beside the cells. */
export interface Shown {
  menu: MenuItem[];
  readonly alerts: { readonly title: string; readonly text: string }[];
  readonly toasts: string[];
  /** Null while none is open. */
  sidebar: Sidebar | null;
  /** How a person answers an alert that offers a set of buttons: the name of one. */
  answer: (title: string, text: string, buttons: string) => string;
  /** What a person types where a text is asked for; null cancels. */
  type: (title: string, text: string) => string | null;
}

export interface Execution {
  readonly engine: SheetEngine;
  readonly realm: () => Realm;
  readonly shown: Shown;
  readonly writes: Writes;
  readonly properties: Map<string, string>;
  /** The HTML files of the project, by name without ending. */
  readonly files: Readonly<Record<string, string>>;
  readonly scriptTimeZone: string;
  /** The highest number that any tab has had. */
  readonly lastSheet: { id: number };
}
