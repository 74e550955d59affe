import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Identities, identityRefused, OidcAttempts, SignIn, type ProvenIdentity } from '#access';
import { isDomainError } from '#kernel';
import { PublicAddress } from '../http/public-address.js';
import { callerOf } from './caller.js';
import { EnteredSessions } from './entered-sessions.js';
import { attemptSecretOf, giveAttemptCookie, takeAttemptCookie } from './oidc-cookie.js';
import { requesterOf } from './requester.js';
import { returnAddress } from './return-address.js';

/** The way in through another service. Browsers walk it: whatever happens they end on a page, which says why. */
@ApiExcludeController()
@Controller('sign-in/oidc')
export class OidcController {
  constructor(
    private readonly attempts: OidcAttempts,
    private readonly identities: Identities,
    private readonly signIn: SignIn,
    private readonly entered: EnteredSessions,
    private readonly address: PublicAddress,
  ) {}

  @Get(':provider')
  leave(@Param('provider') provider: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return orRefusedOn('/sign-in', reply, async () => {
      const redirectUri = returnAddress(this.address.originOf(request), provider);
      const { secret, location } = await this.attempts.begin({ provider, redirectUri });
      giveAttemptCookie(request, reply, secret);
      await reply.redirect(location, 303);
    });
  }

  @Get(':provider/return')
  comeBack(@Param('provider') provider: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return orRefusedOn('/sign-in', reply, async () => {
      const address = new URL(request.url, this.address.originOf(request));
      const secret = attemptSecretOf(request);
      takeAttemptCookie(request, reply);
      const proven = await this.attempts.finish({ provider, secret, address });
      await (proven.linking ? this.link(provider, proven, request, reply) : this.enter(proven, request, reply));
    });
  }

  private async enter(proven: ProvenIdentity, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const opened = await this.signIn.withProof('oidc', callerOf(request), () => this.identities.accountOf(proven));
    await this.entered.keep(request, reply, opened);
    await reply.redirect('/me', 303);
  }

  /** In the session she left in: one that was opened meanwhile, by herself or for her by another, is not the one she meant. */
  private link(provider: string, proven: ProvenIdentity, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return orRefusedOn('/me/access', reply, async () => {
      const { linking } = proven;
      if (!linking || requesterOf(request)?.sessionId !== linking.sessionId) throw identityRefused();
      await this.identities.link(linking.accountId, provider, proven);
      await reply.redirect('/me/access', 303);
    });
  }
}

/** Sends a browser whose way ends in a refusal to the page that says it, by its code. */
const orRefusedOn = async (page: string, reply: FastifyReply, walk: () => Promise<void>): Promise<void> => {
  try {
    await walk();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    await reply.redirect(`${page}?refused=${error.code}`, 303);
  }
};
