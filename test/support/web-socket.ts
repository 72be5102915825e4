/** A WebSocket client of text messages (RFC 6455): Node 20 has none of its own. */
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

export interface TextSocket {
  send(text: string): void;
  onText(hear: (text: string) => void): void;
  close(): void;
}

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

export function connect(address: string): Promise<TextSocket> {
  return new Promise((resolve, reject) => {
    const asking = request(address.replace(/^ws:/, 'http:'), {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    });
    asking.once('upgrade', (_, socket: Socket) => resolve(textSocket(socket)));
    asking.once('response', ({ statusCode }) => reject(new Error(`No WebSocket there: ${statusCode}`)));
    asking.once('error', reject);
    asking.end();
  });
}

function textSocket(socket: Socket): TextSocket {
  const listeners: ((text: string) => void)[] = [];
  let received = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let frame = readFrame(received); frame !== null; frame = readFrame(received)) {
      received = received.subarray(frame.length);
      if (frame.kind === PING) socket.write(frameOf(PONG, frame.payload));
      if (frame.kind > TEXT) continue;
      message = Buffer.concat([message, frame.payload]);
      if (!frame.isLast) continue;
      const text = message.toString();
      message = Buffer.alloc(0);
      for (const hear of listeners) hear(text);
    }
  });
  // A browser that ends hangs up without a word.
  socket.on('error', () => socket.destroy());
  return {
    send: (text) => void socket.write(frameOf(TEXT, Buffer.from(text))),
    onText: (hear) => void listeners.push(hear),
    close: () => void socket.end(frameOf(CLOSE, Buffer.alloc(0))),
  };
}

interface Frame {
  readonly kind: number;
  readonly isLast: boolean;
  readonly payload: Buffer;
  /** Of the whole frame, head included. */
  readonly length: number;
}

/** The first frame of what came in; null where it is not all there yet. Servers do not mask. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] ?? 0) & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head) return null;
  const size =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (bytes.length < head + size) return null;
  const first = bytes[0] ?? 0;
  return {
    kind: first & 0x0f,
    isLast: first >= 0x80,
    payload: bytes.subarray(head, head + size),
    length: head + size,
  };
}

/** A frame of a client is masked. */
function frameOf(kind: number, payload: Buffer): Buffer {
  const mask = randomBytes(4);
  const size = payload.length;
  const head =
    size < 126 ? Buffer.from([0x80 | kind, 0x80 | size]) : Buffer.alloc(size < 65_536 ? 4 : 10, 0x80 | kind);
  if (size >= 126 && size < 65_536) {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(size, 2);
  } else if (size >= 65_536) {
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(size), 2);
  }
  const masked = payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return Buffer.concat([head, mask, masked]);
}
