import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeOf } from '#kernel';
import { languageOf } from './language.js';
import { problem, problemBody, PROBLEM_TYPE } from './problem-body.js';

/** An address no route can be looked up for: cut in the middle of a character, or longer than any of ours. */
export const refuseAddress = (error: unknown, { headers }: FastifyRequest, reply: FastifyReply): void => {
  const refused = codeOf(error) === 'FST_ERR_MAX_PARAM_LENGTH' ? problem('ADDRESS_TOO_LONG', 414) : problem('ADDRESS_UNREADABLE', 400);
  const language = languageOf(headers['accept-language']);
  void reply
    .code(refused.status)
    .headers({ 'Content-Type': PROBLEM_TYPE, 'Content-Language': language })
    .send(problemBody(refused, language));
};

/** What arrived cannot be read as a request at all: the answer goes to the connection itself, in English, and is its last. */
export const refuseConnection = (error: unknown, socket: Pick<Socket, 'writable' | 'end' | 'destroy'>): void => {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') return void socket.destroy();
  const { status, body } = refusalOf(codeOf(error));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    'Content-Language: en',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

/** By the code of Node's own parser. */
const refusalOf = (code: string | undefined): { readonly status: number; readonly body: string } => {
  const refused =
    code === 'HPE_HEADER_OVERFLOW'
      ? problem('HEADERS_TOO_LARGE', 431)
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? problem('REQUEST_TOO_SLOW', 408)
        : problem('REQUEST_UNREADABLE', 400);
  return { status: refused.status, body: problemBody(refused, 'en') };
};
