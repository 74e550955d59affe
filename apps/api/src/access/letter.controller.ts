import { Body, Controller, Get, Headers, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LetterCodes, letterPage, Letters, type Identified, type PrintRun } from '#access';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { PublicAddress } from '../http/public-address.js';
import { languageOf } from '../http/language.js';
import { AccessApi } from './access-api.js';
import { LettersDto, PrintedLettersDto, PrintRunDto } from './letter.dto.js';
import { SignedIn } from './signed-in-requester.js';

/** Letters with a code and a square to scan, for those who have no way in yet. */
@ApiTags('access')
@Controller('api/access/letters')
export class LetterController {
  constructor(
    private readonly all: Letters,
    private readonly codes: LetterCodes,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @QueryApi('Which letters were printed when, by whom, and how many of them were used; the last ones first', [PrintRunDto])
  letters(@Query() _alwaysCurrent: ReadDto): Promise<readonly PrintRun[]> {
    return this.codes.printed();
  }

  @Post()
  @AccessApi('Print letters for members: each opens once, and replaces the one before', PrintedLettersDto)
  async makeLetters(
    @Body() { memberIds, language }: LettersDto,
    @SignedIn() me: Identified,
    @Req() request: FastifyRequest,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<PrintedLettersDto> {
    const origin = this.address.originOf(request);
    const wanted = memberIds ? { memberIds, more: false } : await this.all.membersWithoutAccount();
    const letters = await this.all.make(wanted.memberIds, me.actorId);
    const page = await letterPage(letters, origin, language ?? languageOf(accepted));
    return { letters: letters.length, more: wanted.more, page };
  }
}
