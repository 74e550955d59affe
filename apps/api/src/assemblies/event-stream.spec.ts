import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { EventStream } from './event-stream.js';

// In ES modules the global `jest` is found here.
const { jest: time } = import.meta;

/** A connection whose buffer is full after so many frames. */
class Connection extends EventEmitter {
  readonly sent: string[] = [];
  ended = false;
  destroyed = false;

  constructor(private room: number) {
    super();
  }

  write(frame: Uint8Array): boolean {
    this.sent.push(Buffer.from(frame).toString());
    this.room -= 1;
    return this.room > 0;
  }

  drain(room: number): void {
    this.room = room;
    this.emit('drain');
  }

  end(): void {
    this.ended = true;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

const frame = (text: string): Uint8Array => Buffer.from(text);

describe('a client that listens', () => {
  const listening = (room: number) => {
    const connection = new Connection(room);
    // Of a response a stream uses no more than this.
    return { connection, stream: new EventStream(connection as unknown as ServerResponse) };
  };

  beforeEach(() => void time.useFakeTimers());
  afterEach(() => void time.useRealTimers());

  it('is told everything as long as it reads', () => {
    const { connection, stream } = listening(10);
    for (const text of ['a', 'b', 'c']) stream.tell(frame(text));
    stream.heartbeat(frame(':'));
    expect(connection.sent).toEqual(['a', 'b', 'c', ':']);
    stream.end();
    expect(connection.ended).toBe(true);
  });

  it('is told the latest when it has caught up, and not what came between', () => {
    const { connection, stream } = listening(1);
    for (const text of ['a', 'b', 'c']) stream.tell(frame(text));
    expect(connection.sent).toEqual(['a']);
    connection.drain(10);
    expect(connection.sent).toEqual(['a', 'c']);
    stream.tell(frame('d'));
    expect(connection.sent).toEqual(['a', 'c', 'd']);
  });

  it('is let go when it reads nothing for half a minute', () => {
    const { connection, stream } = listening(1);
    stream.tell(frame('a'));
    time.advanceTimersByTime(15_000);
    stream.heartbeat(frame(':'));
    expect(connection.destroyed).toBe(false);
    time.advanceTimersByTime(16_000);
    stream.heartbeat(frame(':'));
    expect(connection.destroyed).toBe(true);
    expect(connection.sent).toEqual(['a']);
  });

  it('does not keep the server from stopping', () => {
    const { connection, stream } = listening(1);
    stream.tell(frame('a'));
    stream.end();
    expect(connection).toMatchObject({ ended: false, destroyed: true });
  });
});
