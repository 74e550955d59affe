import { isUtf8 } from 'node:buffer';
import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * Takes bodies in JSON and in nothing else: a form on any page of the web could send the other types in the name of whoever looks at it.
 * Bytes that are not UTF-8 (RFC 8259, section 8.1) are refused; replaced, they would be recorded as what nobody wrote.
 */
export const readJsonBodies = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(new BadRequestException('not UTF-8'));
    return parse(request, body.toString('utf8'), done);
  });
};
