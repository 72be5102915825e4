/** The programs that are kept, from one erasure to the next: what is still under way when all goes leaves nothing behind. */
import type { KeyValueStore } from '../store/key-value-store.js';
import { type ProgramService, programKeeper, type ServiceParts } from './program-keeper.js';

export function programService(parts: ServiceParts): ProgramService {
  let current = session(parts);
  let erased: Promise<void> = Promise.resolve();
  const erase = async (): Promise<void> => {
    // What is still being read belongs to the past, and must not write it down again.
    current.end();
    await parts.erase();
    current = session(parts);
    await current.service.showBadge();
  };
  /** Who asks while everything is being erased is heard once that is done. */
  const afterErasing = async <Value>(work: (service: ProgramService) => Promise<Value>): Promise<Value> => {
    await erased.catch(() => undefined);
    return work(current.service);
  };
  return {
    handle: (message) => {
      if (message.type !== 'erase') return afterErasing((service) => service.handle(message));
      erased = erase();
      return erased.then(() => null);
    },
    refresh: () => afterErasing((service) => service.refresh()),
    resume: () => afterErasing((service) => service.resume()),
    catchUp: () => afterErasing((service) => service.catchUp()),
    showBadge: () => afterErasing((service) => service.showBadge()),
    repaint: () => afterErasing((service) => service.repaint()),
  };
}

/** From one erasure to the next. */
function session(parts: ServiceParts): { readonly service: ProgramService; end(): void } {
  let ended = false;
  const whileCurrent = (store: KeyValueStore): KeyValueStore => ({
    // Reading too would open, and so bring back, a database that is gone.
    get: async (keys) => (ended ? {} : store.get(keys)),
    set: async (values) => (ended ? undefined : store.set(values)),
    remove: async (keys) => (ended ? undefined : store.remove(keys)),
  });
  const service = programKeeper({
    ...parts,
    store: whileCurrent(parts.store),
    tables: whileCurrent(parts.tables),
    history: whileCurrent(parts.history),
    showBadge: async (badge) => (ended ? undefined : parts.showBadge(badge)),
  });
  return {
    service,
    end: () => {
      ended = true;
    },
  };
}
