import type { FastifyRequest } from 'fastify';
import { isProvenRecently, type Identified } from '#access';
import { notSignedIn, requesterOf } from '../../access/requester.js';
import type { PageServices } from '../page-services.js';

/** @throws DomainError `NOT_SIGNED_IN` */
export const signedIn = (request: FastifyRequest): Identified => {
  const identified = requesterOf(request);
  if (!identified) throw notSignedIn();
  return identified;
};

/** Whether somebody proved who she is a few minutes ago, in a session of hers: what cannot be undone asks for it, here as in the API. */
export const isProven = ({ clock }: PageServices, { sessionId, provenAt }: Identified): boolean =>
  sessionId !== undefined && isProvenRecently(provenAt, clock.now());

/** Where she proves it, and comes back from. */
export const pathOfProof = (to: string): string => `/me/prove?to=${encodeURIComponent(to)}`;
