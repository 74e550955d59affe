import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Identified } from '#access';
import { notSignedIn, requesterOf } from './requester.js';

/**
 * Who sends the request, in a controller of a route that is for those signed in: `@SignedIn() me: Identified`.
 * @throws DomainError `NOT_SIGNED_IN`
 */
export const SignedIn = createParamDecorator((_data: unknown, execution: ExecutionContext): Identified => {
  const requester = requesterOf(execution.switchToHttp().getRequest<object>());
  if (!requester) throw notSignedIn();
  return requester;
});
