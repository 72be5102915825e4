/** Removes every trace of the extension from the browser. */
import { eraseDatabases } from '../store/indexed-store.js';
import { browser } from './browser.js';

/** What was asked for on a click is given back as well, where the browser lists it as optional. */
async function giveBackPermissions(): Promise<void> {
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  if (optional.length > 0) await browser.permissions.remove({ permissions: optional as never[] });
}

export async function eraseEverything(): Promise<void> {
  await browser.alarms.clearAll();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await eraseDatabases();
  await giveBackPermissions();
}
