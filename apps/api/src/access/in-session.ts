import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Identified } from '#access';
import { DomainError } from '#kernel';
import { notSignedIn, requesterOf } from './requester.js';

/** Somebody in a session of hers. */
export interface OwnSession {
  readonly accountId: string;
  readonly sessionId: string;
}

/**
 * The session somebody is in. Programs have none: what lets people in is changed by people.
 * @throws DomainError `SESSION_NEEDED`
 */
export const sessionOf = ({ accountId, sessionId }: Identified): OwnSession => {
  if (sessionId === undefined) throw new DomainError('SESSION_NEEDED', {}, 'forbidden');
  return { accountId, sessionId };
};

/**
 * Who sends a request in a session, in a controller: `@InSession() { accountId }: OwnSession`.
 * @throws DomainError `NOT_SIGNED_IN`, `SESSION_NEEDED`
 */
export const InSession = createParamDecorator((_data: unknown, execution: ExecutionContext): OwnSession => {
  const requester = requesterOf(execution.switchToHttp().getRequest<object>());
  if (!requester) throw notSignedIn();
  return sessionOf(requester);
});
