/** Starts the sidebar. */
import { render } from 'preact';
import { App } from './app.js';

const root = document.getElementById('sidebar');
if (root) render(<App />, root);
