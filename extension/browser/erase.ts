/** Removes every trace of the extension from the browser. */
import { eraseDatabases } from '../store/indexed-store.js';
import { browser } from './browser.js';

/** What was asked for on a click is given back as well. */
const OPTIONAL = ['notifications'] as const;

export async function eraseEverything(): Promise<void> {
  await browser.alarms.clearAll();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await eraseDatabases();
  await browser.permissions.remove({ permissions: [...OPTIONAL] });
}
