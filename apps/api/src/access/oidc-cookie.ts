import type { FastifyReply } from 'fastify';
import { OIDC_ATTEMPT_LASTS } from '#access';
import { cookieFor, cookieIn } from './guarded-cookie.js';
import type { IdentifiableRequest } from './identification.js';

/** Binds a way to a provider and back to the browser that took it. */
const NAME = 'unevoix-oidc';

export const attemptSecretOf = (request: IdentifiableRequest): string | undefined => cookieIn(request, NAME);

export const giveAttemptCookie = (request: IdentifiableRequest, reply: FastifyReply, secret: string): void => {
  const { name, attributes } = cookieFor(request, NAME);
  void reply.header('Set-Cookie', `${name}=${secret}; ${attributes}; Max-Age=${OIDC_ATTEMPT_LASTS / 1_000}`);
};

export const takeAttemptCookie = (request: IdentifiableRequest, reply: FastifyReply): void => {
  const { name, attributes } = cookieFor(request, NAME);
  void reply.header('Set-Cookie', `${name}=; ${attributes}; Max-Age=0`);
};
