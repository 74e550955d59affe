import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SetUp, SignIn, SignInLinks, type Session } from '#access';
import { AccessApi } from './access-api.js';
import { callerOf } from './caller.js';
import { EnteredSessions } from './entered-sessions.js';
import { FirstOperatorDto, LetterCodeDto, LinkDto, PasswordSignInDto, SessionDto } from './sign-in.dto.js';

/** The ways in: each answers with the session, and gives the browser its cookie. */
@ApiTags('access')
@Controller('api/access')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly links: SignInLinks,
    private readonly setUp: SetUp,
    private readonly entered: EnteredSessions,
  ) {}

  @Post('sessions/code')
  @AccessApi('Sign in with the code of a printed letter, once', SessionDto)
  async signInWithCode(
    @Body() { code }: LetterCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.entered.keep(request, reply, await this.signIn.withCode(code, callerOf(request)));
  }

  @Post('sessions/password')
  @AccessApi('Sign in with a member number or chosen name, and a password', SessionDto)
  async signInWithPassword(
    @Body() { loginName, password }: PasswordSignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.entered.keep(request, reply, await this.signIn.withPassword(loginName, password, callerOf(request)));
  }

  @Post('sessions/link')
  @AccessApi('Sign in with the link that was sent to a mailbox, once: what the button on its page does', SessionDto)
  async signInWithLink(
    @Body() { token }: LinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.entered.keep(request, reply, await this.signIn.withProof('link', callerOf(request), () => this.links.use(token)));
  }

  @Post('set-up')
  @AccessApi('Become the first operator, with the code that the server prints while there is none', SessionDto)
  async becomeFirstOperator(
    @Body() body: FirstOperatorDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.entered.keep(request, reply, await this.setUp.finish(body, callerOf(request)));
  }
}
