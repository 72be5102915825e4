/** Takes in the body of an answer and stops as soon as it grows too large or breaks off. */
import { SourceError } from './sheet-source.js';

/** @throws SourceError `too-large`, `cut-off` or `timed-out`. */
export async function download(response: Response, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const promised = Number(response.headers.get('content-length') ?? Number.NaN);
  if (promised > most) throw tooLarge(most);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) throw new SourceError({ kind: 'cut-off' });
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) throw tooLarge(most);
      chunks.push(part.value);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    if (error instanceof SourceError) throw error;
    throw new SourceError({ kind: signal.aborted ? 'timed-out' : 'cut-off' });
  }
  // Over a compressed connection the promise counts packed bytes, so only an empty body is told by length alone.
  if (length === 0) throw new SourceError({ kind: 'cut-off' });
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const tooLarge = (most: number): SourceError =>
  new SourceError({ kind: 'too-large', limit: `${most / 1_000_000} MB` });
