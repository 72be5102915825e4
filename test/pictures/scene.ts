/** What a picture in `docs/` shows: a file `*.scene.ts` whose default export is a list of these. */
export interface Scene {
  /** The picture's name in `docs/`, with its `.png`. */
  readonly file: string;
  /** Drives the built product in the browser at this path, and gives the picture's bytes. */
  take(executablePath: string): Promise<Uint8Array>;
}
