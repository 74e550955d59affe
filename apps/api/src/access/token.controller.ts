import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Tokens, type Identified, type MadeToken, type Token } from '#access';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AccessApi } from './access-api.js';
import { SignedIn } from './signed-in-requester.js';
import { MadeTokenDto, NewTokenDto, TokenDto } from './token.dto.js';

/** What programs show instead of signing in. */
@ApiTags('access')
@Controller('api/access/tokens')
export class TokenController {
  constructor(private readonly all: Tokens) {}

  @Get()
  @QueryApi('Tokens that open something', [TokenDto])
  tokens(@Query() _alwaysCurrent: ReadDto): Promise<readonly Token[]> {
    return this.all.list();
  }

  @Post()
  @AccessApi('Make a token for a program; then grant its actor what it may do', MadeTokenDto)
  makeToken(@Body() body: NewTokenDto, @SignedIn() me: Identified): Promise<MadeToken> {
    return this.all.make(body, me.actorId);
  }

  @Delete(':tokenId')
  @AccessApi('End a token, at once. Answers with those that stay', [TokenDto], 200)
  async revokeToken(@UuidParameter('tokenId') tokenId: string): Promise<readonly Token[]> {
    await this.all.revoke(tokenId);
    return this.all.list();
  }
}
