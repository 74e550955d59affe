import type { FastifyInstance } from 'fastify';
import type { Receipt } from '#cqrs';

const isReceipt = (body: unknown): body is Receipt => typeof body === 'object' && body !== null && 'stream' in body && 'revision' in body;

/**
 * Says on every answer to a command where it stands: `ETag` is the revision of its stream, `Ledger-Position` the number of its entry. A hook of
 * the server, because an interceptor sends every request through a chain of observables for it.
 */
export const tellReceipts = (server: FastifyInstance): void => {
  server.addHook('preSerialization', (_request, reply, body, done) => {
    if (reply.statusCode < 400 && isReceipt(body)) {
      void reply.header('ETag', `"${body.revision}"`);
      if (body.number !== undefined) void reply.header('Ledger-Position', String(body.number));
      if (body.dryRun) void reply.status(200);
    }
    done(null, body);
  });
};
