import { fastifyCompress } from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { builtFiles, type BuiltFile } from './built-files.js';
import { asksForPage } from './page-request.js';

/** Files under `assets` carry the hash of their content in their name: they never change. */
const cacheControlOf = (path: string): string => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** Shorter answers fit into a packet as they are. */
const WORTH_COMPRESSING = 1_400;

/**
 * Serves the built pages beside the API, and sends long answers of the API compressed. To be called before the application is initialised:
 * routes made earlier would not be compressed. Before the first build there is the API alone.
 */
export const servePages = async (application: NestFastifyApplication): Promise<void> => {
  const server = application.getHttpAdapter().getInstance();
  await compressAnswers(server);
  const files = builtFiles();
  // The last resort of the router: every route of the API comes before it.
  server.get('/*', (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const asked = asksForPage(path, request.headers.accept) ? '/index.html' : path;
    const file = files.get(asked);
    return file ? sendFile(asked, file, request, reply) : reply.callNotFound();
  });
};

/** Answers in JSON, and pages written for one reader: files are compressed when they are built, and a stream of events must not wait for a buffer to fill. */
const compressAnswers = async (server: FastifyInstance): Promise<void> => {
  // A receipt fits into a packet: commands are spared the question.
  server.addHook('onRoute', (route) => {
    if (![route.method].flat().includes('GET')) route.compress = false;
  });
  await server.register(fastifyCompress, {
    threshold: WORTH_COMPRESSING,
    customTypes: /^(application\/([a-z]+\+)?json|text\/html)\b/,
    encodings: ['br', 'gzip'],
    // Nobody needs to send us compressed bodies, and one can be small while it travels and huge when it is opened.
    globalDecompression: false,
  });
};

const sendFile = (path: string, file: BuiltFile, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const smaller = file.compressed.find(({ accepted }) => accepted.test(String(headers['accept-encoding'])));
  void reply
    .header('Cache-Control', cacheControlOf(path))
    .header('Content-Type', file.contentType)
    .header('ETag', file.etag)
    .header('Vary', 'Accept-Encoding');
  if (headers['if-none-match'] === file.etag) return reply.status(304).send();
  if (smaller) void reply.header('Content-Encoding', smaller.encoding);
  return reply.send(smaller?.body ?? file.body);
};
