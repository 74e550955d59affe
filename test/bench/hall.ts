import { connect, type Socket } from 'node:net';

/** What one phone of the hall sends. */
export interface HallRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON in ASCII */
  readonly body: string;
}

export interface HallReport {
  readonly seconds: number;
  /** milliseconds from sending to the whole answer, 99th percentile */
  readonly p99: number;
}

const CONNECTIONS = 100;

/**
 * A hall that sends requests over a hundred connections, each as soon as the one before it is answered. It runs on the machine it measures, so
 * it does as little as it can: a load generator that parses every answer took as much of the processor as the server.
 * @param address  `http://127.0.0.1:3000`
 * @param total    how many requests
 * @param next     the next one to send
 * @throws Error   the first answer that is no success
 */
export const sendFromHall = async (address: string, total: number, next: () => HallRequest): Promise<HallReport> => {
  const { hostname, port, host } = new URL(address);
  const latencies: number[] = [];
  let sent = 0;
  const nextText = (): string | undefined => {
    if (sent === total) return undefined;
    sent += 1;
    return httpText(host, next());
  };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: Math.min(CONNECTIONS, total) }, () =>
      sendInTurn(connect({ host: hostname, port: Number(port), noDelay: true }), nextText, latencies),
    ),
  );
  const seconds = (performance.now() - started) / 1_000;
  latencies.sort((left, right) => left - right);
  return { seconds, p99: latencies[Math.ceil(latencies.length * 0.99) - 1] ?? 0 };
};

const httpText = (host: string, { path, headers, body }: HallRequest): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n${lines.join('')}\r\n${body}`;
};

/** One connection: sends, waits for the whole answer, sends again. */
const sendInTurn = (socket: Socket, nextText: () => string | undefined, latencies: number[]): Promise<void> =>
  new Promise((resolve, reject) => {
    let sentAt = 0;
    let answer = '';
    const send = (): void => {
      const text = nextText();
      if (text === undefined) return void socket.end();
      sentAt = performance.now();
      socket.write(text);
    };
    socket.on('connect', send);
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
      if (!isWhole(answer)) return;
      if (!answer.startsWith('HTTP/1.1 2')) return void socket.destroy(new Error(answer));
      latencies.push(performance.now() - sentAt);
      answer = '';
      send();
    });
    socket.on('error', reject);
    socket.on('close', resolve);
  });

/** Whether an answer with its length in its head has come in full (RFC 9112, section 6). */
const isWhole = (answer: string): boolean => {
  const head = answer.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /^content-length: (\d+)\r$/im.exec(answer.slice(0, head + 2))?.[1];
  if (length === undefined) throw new Error(`an answer without its length: ${answer}`);
  return answer.length >= head + 4 + Number(length);
};
