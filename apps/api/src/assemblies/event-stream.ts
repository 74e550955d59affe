import type { ServerResponse } from 'node:http';
import type { Screen } from '#assembly';

/** How long a client may take nothing before it is let go, in milliseconds. */
const PATIENCE = 30_000;

/**
 * A client that listens to server-sent events (WHATWG HTML, section 9.2). One that reads slowly is told the latest state when it has caught
 * up, and not those between; one that reads nothing is let go.
 */
export class EventStream implements Screen {
  private behindSince: number | undefined;
  private missed: Uint8Array | undefined;

  constructor(private readonly response: ServerResponse) {}

  tell(frame: Uint8Array): void {
    if (this.behindSince !== undefined) this.missed = frame;
    else this.write(frame);
  }

  heartbeat(frame: Uint8Array): void {
    if (this.behindSince === undefined) this.write(frame);
    else if (performance.now() - this.behindSince > PATIENCE) this.response.destroy();
  }

  end(): void {
    // Who reads nothing would keep the server from stopping.
    if (this.behindSince === undefined) this.response.end();
    else this.response.destroy();
  }

  private write(frame: Uint8Array): void {
    if (this.response.write(frame)) return;
    this.behindSince = performance.now();
    this.response.once('drain', () => this.catchUp());
  }

  private catchUp(): void {
    const { missed } = this;
    this.behindSince = undefined;
    this.missed = undefined;
    if (missed) this.write(missed);
  }
}
