import { existsSync } from 'node:fs';
import { fastifyCompress } from '@fastify/compress';
import { fastifyStatic } from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { builtPages } from './built-pages.js';
import { answerHeaders, cacheControlOf, pageHeaders } from './page-headers.js';
import { asksForPage } from './page-request.js';

/** Shorter answers fit into a packet as they are. */
const WORTH_COMPRESSING = 1_400;

/**
 * Serves the built pages beside the API, and sends long answers of the API compressed. To be called before the application is initialised:
 * routes made earlier would not be compressed. Without built pages, in tests, there is the API alone.
 */
export const servePages = async (application: NestFastifyApplication): Promise<void> => {
  const server = application.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (_request, reply) => {
    void reply.headers(answerHeaders);
  });
  await compressAnswers(server);
  if (existsSync(builtPages)) await serveFiles(server);
};

/** Answers in JSON only: the pages lie compressed on the disk, and a stream of events must not wait for a buffer to fill. */
const compressAnswers = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyCompress, {
    threshold: WORTH_COMPRESSING,
    customTypes: /^application\/([a-z]+\+)?json\b/,
    encodings: ['br', 'gzip'],
    // Nobody needs to send us compressed bodies, and one can be small while it travels and huge when it is opened.
    globalDecompression: false,
  });
};

const serveFiles = async (server: FastifyInstance): Promise<void> => {
  const setHeaders = (reply: FastifyReply, file: string): void => {
    void reply.headers(pageHeaders).header('Cache-Control', cacheControlOf(file));
  };
  await server.register(fastifyStatic, { root: builtPages, serve: false, preCompressed: true, cacheControl: false, setHeaders });
  // The last resort of the router: every route of the API comes before it.
  server.get('/*', (request, reply) => {
    const [path = '/'] = request.url.split('?');
    return asksForPage(path, request.headers.accept) ? reply.sendFile('index.html') : reply.sendFile(path);
  });
};
