import type { FastifyReply } from 'fastify';
import type { OpenedSession } from '#access';
import { cookieFor, cookieIn, type GuardedCookie } from './guarded-cookie.js';
import type { IdentifiableRequest } from './identification.js';

const NAME = 'unevoix-session';

export const sessionCookie = (request: IdentifiableRequest): GuardedCookie => cookieFor(request, NAME);

/** The secret a request brings. */
export const sessionSecretOf = (request: IdentifiableRequest): string | undefined => cookieIn(request, NAME);

/** Gives the browser the secret of its session, for as long as that lasts. */
export const giveSessionCookie = (request: IdentifiableRequest, reply: FastifyReply, { secret, session }: OpenedSession): void => {
  const { name, attributes } = sessionCookie(request);
  void reply.header('Set-Cookie', `${name}=${secret}; ${attributes}; Expires=${new Date(session.expiresAt).toUTCString()}`);
};

export const takeSessionCookie = (request: IdentifiableRequest, reply: FastifyReply): void => {
  const { name, attributes } = sessionCookie(request);
  void reply.header('Set-Cookie', `${name}=; ${attributes}; Max-Age=0`);
};
