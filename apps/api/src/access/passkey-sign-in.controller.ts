import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasskeyProofs, SignIn, type Session } from '#access';
import { PublicAddress } from '../http/public-address.js';
import { AccessApi } from './access-api.js';
import { callerOf } from './caller.js';
import { EnteredSessions } from './entered-sessions.js';
import { RequestOptionsDto } from './passkey-options.dto.js';
import { AssertionDto, assertionOf } from './passkey.dto.js';
import { SessionDto } from './sign-in.dto.js';

/** The way in with a passkey: without a name, her device knows it. */
@ApiTags('passkeys')
@Controller('api/access/passkeys')
export class PasskeySignInController {
  constructor(
    private readonly signIns: SignIn,
    private readonly entered: EnteredSessions,
    private readonly proofs: PasskeyProofs,
    private readonly address: PublicAddress,
  ) {}

  @Post('sign-in-options')
  @HttpCode(200)
  @AccessApi('What a browser needs to sign somebody in with a passkey', RequestOptionsDto, 200)
  signInOptions(@Req() request: FastifyRequest) {
    return this.proofs.signInOptions(this.address.relyingPartyOf(request));
  }

  @Post('sign-in')
  @AccessApi('Sign in with a passkey', SessionDto)
  async signIn(
    @Body() signed: AssertionDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const place = this.address.relyingPartyOf(request);
    const prove = () => this.proofs.accountOf(assertionOf(signed), place);
    return this.entered.keep(request, reply, await this.signIns.withProof('passkey', callerOf(request), prove));
  }
}
