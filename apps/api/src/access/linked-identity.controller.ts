import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Identities, IdentityProviders, OidcAttempts, type Identified, type Identity } from '#access';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { PublicAddress } from '../http/public-address.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AccessApi } from './access-api.js';
import { InSession, type OwnSession } from './in-session.js';
import { DepartureDto, IdentityProviderDto, LinkedIdentityDto, LinkIdentityDto } from './linked-identity.dto.js';
import { giveAttemptCookie } from './oidc-cookie.js';
import { returnAddress } from './return-address.js';
import { SignedIn } from './signed-in-requester.js';

/** Who somebody is elsewhere: linked while she is signed in here, and by nothing else. */
@ApiTags('identities')
@Controller('api/access/identities')
export class LinkedIdentityController {
  constructor(
    private readonly identities: Identities,
    private readonly known: IdentityProviders,
    private readonly attempts: OidcAttempts,
    private readonly address: PublicAddress,
  ) {}

  @Get('providers')
  @QueryApi('Where people may prove who they are', [IdentityProviderDto])
  providers(@Query() _alwaysCurrent: ReadDto): readonly IdentityProviderDto[] {
    return this.known.all.map(({ name, title }) => ({ name, title }));
  }

  @Get()
  @QueryApi('Your identities elsewhere', [LinkedIdentityDto])
  list(@SignedIn() { accountId }: Identified, @Query() _alwaysCurrent: ReadDto): Promise<readonly Identity[]> {
    return this.identities.list(accountId);
  }

  @Post()
  @HttpCode(200)
  @AccessApi('Begin to link an identity elsewhere: its owner is sent there, and comes back', DepartureDto, 200)
  async link(
    @InSession() { accountId, sessionId }: OwnSession,
    @Body() { provider }: LinkIdentityDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepartureDto> {
    const redirectUri = returnAddress(this.address.originOf(request), provider);
    const { secret, location } = await this.attempts.begin({ provider, redirectUri, linking: { accountId, sessionId } });
    giveAttemptCookie(request, reply, secret);
    return { location };
  }

  @Delete(':identityId')
  @AccessApi('Take an identity of yours away; never the last way in. Answers with those that stay', [LinkedIdentityDto], 200)
  async unlink(@InSession() { accountId }: OwnSession, @UuidParameter('identityId') identityId: string): Promise<readonly Identity[]> {
    await this.identities.unlink(accountId, identityId);
    return this.identities.list(accountId);
  }
}
