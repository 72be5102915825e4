/** `storage.local` as the extension's store. */
import type { KeyValueStore } from '../store/key-value-store.js';
import { browser } from './browser.js';

export const localStore: KeyValueStore = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (values) => browser.storage.local.set({ ...values }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
