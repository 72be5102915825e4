/** Keeps what the popup loads apart from what it does not, so that its size can be told from the folders. */
import type { Plugin } from 'vite';

export interface PopupChunks {
  readonly plugin: Plugin;
  /** Whether the popup loads a module that other pages may share: such modules travel in one file, not in ten. */
  readonly isShared: (id: string) => boolean;
  /** Where a chunk goes. */
  readonly fileNames: (chunk: { readonly moduleIds: readonly string[] }) => string;
}

/** `chunks/` holds what the popup loads, `chunks/others/` what only the worker and other pages share. */
export function popupChunks(popup: string): PopupChunks {
  const loaded = new Set<string>();
  return {
    plugin: {
      name: 'throughline:popup-chunks',
      buildEnd() {
        const open = [...this.getModuleIds()].filter((id) => id.endsWith(popup));
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (loaded.has(id)) continue;
          loaded.add(id);
          open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
    isShared: (id) => loaded.has(id) && !id.includes('/extension/popup/'),
    fileNames: ({ moduleIds }) =>
      moduleIds.some((id) => loaded.has(id)) ? 'chunks/[name].js' : 'chunks/others/[name].js',
  };
}
