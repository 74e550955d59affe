/** One event as it arrived. */
export interface ServerSentEvent {
  readonly id: string;
  readonly state: Readonly<Record<string, unknown>>;
  /** when it arrived, by `performance.now()` */
  readonly at: number;
}

/** Somebody who listens to server-sent events, as a browser would. */
export interface Listener {
  readonly events: readonly ServerSentEvent[];
  /** every byte that arrived */
  readonly text: string;
  /** The first event, from `from` on, that is as wanted. */
  next(isWanted: (event: ServerSentEvent) => boolean, from?: number): Promise<ServerSentEvent>;
  /** until the server ends the stream */
  readonly ended: Promise<void>;
  leave(): void;
}

/** How long to wait for an event, in milliseconds. */
const PATIENCE = 10_000;

export const listenTo = async (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Listener> => {
  const giveUp = new AbortController();
  const response = await fetch(url, { headers, signal: giveUp.signal });
  if (response.status !== 200 || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  const events: ServerSentEvent[] = [];
  const waiting = new Set<() => void>();
  const heard = { text: '', read: 0 };

  const take = (part: string): void => {
    heard.text += part;
    for (let end = heard.text.indexOf('\n\n', heard.read); end >= 0; end = heard.text.indexOf('\n\n', heard.read)) {
      const fields = new Map(
        heard.text
          .slice(heard.read, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      heard.read = end + 2;
      const [id, data] = [fields.get('id'), fields.get('data')];
      if (id === undefined || data === undefined) continue;
      events.push({ id, state: JSON.parse(data) as Readonly<Record<string, unknown>>, at: performance.now() });
      for (const wake of waiting) wake();
    }
  };

  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    try {
      for await (const part of body) take(decoder.decode(part, { stream: true }));
    } catch {
      // The listener left, or the server did.
    }
  };

  return {
    events,
    get text() {
      return heard.text;
    },
    ended: read(response.body),
    next: (isWanted, from = 0) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = events.slice(from).find(isWanted);
          if (!found) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(found);
        };
        const timer = setTimeout(() => reject(new Error(`not among ${JSON.stringify(events.at(-1))}`)), PATIENCE);
        waiting.add(look);
        look();
      }),
    leave: () => giveUp.abort(),
  };
};
