import { Body, Controller, Delete, Get, Ip, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identified, Session } from '#access';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AccessApi } from './access-api.js';
import { PasswordDto } from './account.dto.js';
import { done, DoneDto } from './done.dto.js';
import { EnteredSessions } from './entered-sessions.js';
import { MeDto } from './me.dto.js';
import { OwnAccount } from './own-account.js';
import { Rights } from './rights.js';
import { SessionDto } from './sign-in.dto.js';
import { SignedIn } from './signed-in-requester.js';

/** What somebody sees and does of her own account. */
@ApiTags('access')
@Controller('api/access')
export class AccountController {
  constructor(
    private readonly account: OwnAccount,
    private readonly entered: EnteredSessions,
    private readonly rights: Rights,
  ) {}

  @Get('me')
  @QueryApi('Who I am to this server, and what I can sign in with', MeDto)
  me(@SignedIn() me: Identified, @Query() _alwaysCurrent: ReadDto): Promise<MeDto> {
    return this.known(me);
  }

  @Get('sessions')
  @QueryApi('Where I am signed in', [SessionDto])
  sessions(@SignedIn() me: Identified, @Query() _alwaysCurrent: ReadDto): Promise<readonly Session[]> {
    return this.account.list(me);
  }

  @Delete('sessions/:sessionId')
  @AccessApi('End one of my sessions, at once. Answers with those that stay', [SessionDto], 200)
  async endSession(@SignedIn() me: Identified, @UuidParameter('sessionId') sessionId: string): Promise<readonly Session[]> {
    await this.account.end(me, sessionId);
    return this.account.list(me);
  }

  @Delete('session')
  @AccessApi('Sign out', DoneDto, 200)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<DoneDto> {
    await this.entered.leave(request, reply);
    return done;
  }

  @Post('password')
  @AccessApi('Choose a password; my other sessions end', MeDto)
  async choosePassword(@SignedIn() me: Identified, @Body() { password }: PasswordDto): Promise<MeDto> {
    await this.account.choosePassword(me, password);
    return this.known(me);
  }

  @Post('proof')
  @AccessApi('Prove again who I am, before something that cannot be undone. Answers with my sessions', [SessionDto])
  async prove(@SignedIn() me: Identified, @Body() { password }: PasswordDto, @Ip() address: string): Promise<readonly Session[]> {
    await this.account.prove(me, password, address);
    return this.account.list(me);
  }

  private async known(me: Identified): Promise<MeDto> {
    const [account, may] = await Promise.all([this.account.me(me), this.rights.openTo(me)]);
    return { ...account, may };
  }
}
