import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf, DomainError } from '#kernel';
import type { WitnessAnswer } from '#proof';
import type { Witness } from './witness.js';

/** Largest request, in bytes: 63 hashes and a note with a hundred signatures fit well. */
const LARGEST_BODY = 64 * 1024;

export interface WitnessServer {
  /** address to write into a policy, `http://127.0.0.1:3100` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a witness over HTTP: `POST /add-checkpoint`.
 * @param port  0 for any free one
 * @throws DomainError `ADDRESS_IN_USE` {host, port}
 */
export const serveWitness = async (witness: Witness, host: string, port: number): Promise<WitnessServer> => {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answerTo(request, witness).then(
      ({ status, contentType, body }) => response.writeHead(status, { 'content-type': contentType }).end(body),
      (error: unknown) => response.writeHead(500, { 'content-type': PLAIN }).end(`${codeOf(error) ?? 'unexpected'}\n`),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(codeOf(error) === 'EADDRINUSE' ? inUse(host, port) : error));
    server.listen(port, host, resolve);
  });
  // Not a pipe: it was told a port.
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${host}:${taken}`, close };
};

const PLAIN = 'text/plain; charset=utf-8';

const answerTo = async (
  request: IncomingMessage,
  witness: Witness,
): Promise<Omit<WitnessAnswer, 'status'> & { readonly status: number }> => {
  if (request.method !== 'POST' || request.url !== '/add-checkpoint') return { status: 404, contentType: PLAIN, body: 'not found\n' };
  const body = await bodyOf(request);
  return body ? witness.answer(body) : { status: 413, contentType: PLAIN, body: 'too large\n' };
};

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    // The request is read as bytes: no encoding was set.
    const chunk = part as Buffer;
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

const inUse = (host: string, port: number): DomainError => new DomainError('ADDRESS_IN_USE', { host, port }, 'unavailable');
