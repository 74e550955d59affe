import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Identified } from '#access';
import { DomainError } from '#kernel';

/** What the entrance hangs on a request once it knows who sends it. */
const requesters = new WeakMap<object, Identified>();

export const setRequester = (request: object, identified: Identified): void => void requesters.set(request, identified);

/** Who sends a request; undefined without a session. */
export const requesterOf = (request: object): Identified | undefined => requesters.get(request);

/**
 * Pseudonym of who sends a request.
 * @throws DomainError `NOT_SIGNED_IN`
 */
export const actorOf = (request: object): string => {
  const requester = requesters.get(request);
  if (!requester) throw notSignedIn();
  return requester.actorId;
};

/** Without a session or token, or with one that is over. */
export const notSignedIn = (): DomainError => new DomainError('NOT_SIGNED_IN', {}, 'unauthenticated');

/** Pseudonym of who reads, in a controller: `@Reader() person: string`. */
export const Reader = createParamDecorator((_data: unknown, execution: ExecutionContext): string =>
  actorOf(execution.switchToHttp().getRequest<object>()),
);
