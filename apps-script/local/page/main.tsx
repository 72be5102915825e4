/** Starts the page: the shell, the workbook in it, and the extension's background. */
import { render } from 'preact';
import { addOnAsBuilt } from './open-workbook.js';
import { Page } from './page.js';
import { pageState } from './page-state.js';
import { Shell } from './shell.js';
import './page.css';

declare global {
  interface Window {
    /** How the frames of the sidebar, the popup and the background reach this page. */
    throughlineHost: Pick<Page, 'enter'>;
  }
}

/** The language of the browser where the extension has it, else English. */
async function messages() {
  for (const language of [navigator.language.split('-')[0], 'en']) {
    const answer = await fetch(`extension/_locales/${language}/messages.json`);
    if (answer.ok) return answer.json();
  }
}

const state = pageState();
const page = new Page(state, await addOnAsBuilt(), await messages());
window.throughlineHost = page;
render(<Shell state={state} actions={page} />, document.getElementById('shell') as HTMLElement);

const background = document.createElement('iframe');
background.hidden = true;
background.title = "The extension's background";
background.src = 'extension/background.html';
background.addEventListener('load', () => page.installed());
document.body.append(background);

document.addEventListener('dragover', (event) => event.preventDefault(), true);
document.addEventListener(
  'drop',
  (event) => {
    event.preventDefault();
    event.stopPropagation();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void page.openFile(file);
  },
  true,
);
