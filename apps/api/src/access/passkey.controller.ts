import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Accounts, PasskeyProofs, PasskeyRegistration, Passkeys, Sessions, type Identified, type Passkey, type Session } from '#access';
import { PublicAddress } from '../http/public-address.js';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AccessApi } from './access-api.js';
import { InSession, type OwnSession } from './in-session.js';
import { CreationOptionsDto, RequestOptionsDto } from './passkey-options.dto.js';
import { AssertionDto, assertionOf, NewPasskeyDto, PasskeyDto, registrationOf } from './passkey.dto.js';
import { SessionDto } from './sign-in.dto.js';
import { SignedIn } from './signed-in-requester.js';

/** The passkeys of whoever is signed in. */
@ApiTags('passkeys')
@Controller('api/access/passkeys')
export class PasskeyController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly passkeys: Passkeys,
    private readonly registration: PasskeyRegistration,
    private readonly proofs: PasskeyProofs,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @QueryApi('Your passkeys', [PasskeyDto])
  list(@SignedIn() { accountId }: Identified, @Query() _alwaysCurrent: ReadDto): Promise<readonly Passkey[]> {
    return this.passkeys.list(accountId);
  }

  @Post('registration-options')
  @HttpCode(200)
  @AccessApi('What your browser needs to make a passkey', CreationOptionsDto, 200)
  async registrationOptions(@InSession() { accountId }: OwnSession, @Req() request: FastifyRequest) {
    const { loginName, actorId } = await this.accounts.of(accountId);
    return this.registration.options({ accountId, loginName: loginName ?? actorId }, this.address.relyingPartyOf(request));
  }

  @Post('registration')
  @AccessApi('Keep the passkey your browser made', PasskeyDto)
  register(@InSession() { accountId }: OwnSession, @Body() made: NewPasskeyDto, @Req() request: FastifyRequest): Promise<Passkey> {
    return this.registration.register(accountId, made.name, registrationOf(made), this.address.relyingPartyOf(request));
  }

  @Post('proof-options')
  @HttpCode(200)
  @AccessApi('What your browser needs to prove again who you are', RequestOptionsDto, 200)
  proofOptions(@InSession() { accountId }: OwnSession, @Req() request: FastifyRequest) {
    return this.proofs.proofOptions(accountId, this.address.relyingPartyOf(request));
  }

  @Post('proof')
  @HttpCode(200)
  @AccessApi('Prove again who you are, with a passkey of yours. Answers with your sessions', [SessionDto], 200)
  async prove(
    @InSession() { accountId, sessionId }: OwnSession,
    @Body() signed: AssertionDto,
    @Req() request: FastifyRequest,
  ): Promise<readonly Session[]> {
    await this.proofs.prove(accountId, assertionOf(signed), this.address.relyingPartyOf(request));
    await this.sessions.prove(sessionId);
    return this.sessions.list(accountId);
  }

  @Delete(':passkeyId')
  @AccessApi('Take a passkey of yours away; never the last way in. Answers with those that stay', [PasskeyDto], 200)
  async remove(@InSession() { accountId }: OwnSession, @UuidParameter('passkeyId') passkeyId: string): Promise<readonly Passkey[]> {
    await this.passkeys.remove(accountId, passkeyId);
    return this.passkeys.list(accountId);
  }
}
