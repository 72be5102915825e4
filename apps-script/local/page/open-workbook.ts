/** The workbook on the page: the engine with a screen, and the built add-on running in it. */

import type { PlainBook } from '../engine/workbook-data.js';
import { type LocalAppsScript, localAppsScript } from '../fake/index.js';
import { loaderIn } from '../fake/script-in-page.js';
import { pagePackages } from './page-packages.js';
import { screenIn } from './screen.js';

/** The add-on as it was built. */
export interface AddOn {
  readonly code: string;
  readonly sidebar: string;
}

export interface OpenWorkbook {
  readonly local: LocalAppsScript;
  close(): void;
}

export async function addOnAsBuilt(): Promise<AddOn> {
  const [code, sidebar] = await Promise.all(
    ['Code.js', 'Sidebar.html'].map(async (file) => (await fetch(`add-on/${file}`)).text()),
  );
  return { code: code ?? '', sidebar: sidebar ?? '' };
}

/** Puts a workbook into the place for the grid. */
export function openWorkbook(
  place: HTMLElement,
  book: PlainBook,
  addOn: AddOn,
  darkMode: boolean,
): OpenWorkbook {
  const grid = document.createElement('div');
  grid.className = 'grid';
  // The grid keeps the colours it was opened with, whatever the page around it turns to.
  grid.style.colorScheme = darkMode ? 'dark' : 'light';
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Script';
  place.replaceChildren(grid, frame);
  const local = localAppsScript({
    packages: pagePackages,
    loadScript: loaderIn(frame),
    code: addOn.code,
    files: { Sidebar: addOn.sidebar },
    book,
    prepare: screenIn(grid),
    darkMode,
  });
  local.shown.answer = (title, text, buttons) => {
    if (buttons !== 'OK') return window.confirm(`${title}\n\n${text}`) ? 'OK' : 'CANCEL';
    window.alert(`${title}\n\n${text}`);
    return 'OK';
  };
  local.shown.type = (title, text) => window.prompt(`${title}\n\n${text}`);
  local.run('onOpen');
  return {
    local,
    close: () => {
      local.engine.dispose();
      place.replaceChildren();
    },
  };
}

/** Makes the first tab a plan as the sidebar's *Apply* does, with what the add-on proposes. */
export function convertFirstTab({ local }: OpenWorkbook): void {
  const ask = (request: object): unknown =>
    JSON.parse(String(local.ask('sidebarRequest', JSON.stringify(request))));
  const tab = Number(local.engine.sheets()[0]?.id);
  const { sentence } = ask({ ask: 'apply', tab, choices: {} }) as { readonly sentence?: string };
  if (sentence !== undefined) throw new Error(sentence);
}

/** Keeps the first columns in sight and shows the block of dates beside them, once the grid can be scrolled. */
export async function showBlockBeside({ local }: OpenWorkbook, frozenColumns: number): Promise<void> {
  const { LifecycleService, LifecycleStages } = pagePackages.core;
  const sheet = local.engine.sheets()[0];
  const block = sheet?.formulas().find(([, , formula]) => formula.startsWith('=PM_SCHEDULE('));
  if (sheet === undefined || block === undefined) return;
  sheet.facade.setFrozenColumns(frozenColumns);
  await local.engine.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  // The grid takes its size with the next pictures of the page.
  await nextPicture();
  await nextPicture();
  const spacer = block[1] - 1;
  sheet.facade.scrollToCell(0, spacer - 1);
}

const nextPicture = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
