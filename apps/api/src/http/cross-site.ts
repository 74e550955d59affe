import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

/** What changes nothing (RFC 9110, section 9.2.1) may be asked from anywhere: what is shown goes to the reader, not to the page that asked. */
const safe = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** A request as far as it says where it comes from. */
export type Coming = Pick<FastifyRequest, 'method' | 'headers' | 'protocol' | 'host'>;

/**
 * Whether a browser sends a request that may change something in the name of its user from a page that is not ours. It says so itself, in
 * `Sec-Fetch-Site` (W3C Fetch Metadata), or in `Origin` where it is older or the connection is not secure. A request with neither was sent by a
 * program, and one with a bearer token and no cookie by somebody who holds the token.
 * @param publicOrigin  the origin people use, behind a proxy that was not named as trusted
 */
export const isCrossSite = ({ method, headers, protocol, host }: Coming, publicOrigin: string | undefined): boolean => {
  if (safe.has(method)) return false;
  if (headers.cookie === undefined && /^bearer /i.test(headers.authorization ?? '')) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && origin !== publicOrigin && origin !== `${protocol}://${host}`;
};

/** Refuses such requests before anything of them is read: with a cookie they would act for its owner, without one they would sign her in as another. */
export const refuseCrossSite = (server: FastifyInstance, publicOrigin: string | undefined): void => {
  server.addHook('onRequest', (request, _reply, done) =>
    done(isCrossSite(request, publicOrigin) ? new DomainError('CROSS_SITE_REQUEST', {}, 'forbidden') : undefined),
  );
};
