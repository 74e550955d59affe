import { Body, Controller, Headers, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LinkSending } from '#access';
import { PublicAddress } from '../http/public-address.js';
import { languageOf } from '../http/language.js';
import { AccessApi } from './access-api.js';
import { done, DoneDto } from './done.dto.js';
import { LoginNameDto } from './sign-in.dto.js';

/** Links for those who have a mailbox. */
@ApiTags('access')
@Controller('api/access/links')
export class LinkController {
  constructor(
    private readonly sending: LinkSending,
    private readonly address: PublicAddress,
  ) {}

  @Post()
  @AccessApi('Have a link sent to the mailbox the cooperative knows; the answer is the same whether it knows one or not', DoneDto)
  async sendLink(
    @Body() { loginName }: LoginNameDto,
    @Req() request: FastifyRequest,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<DoneDto> {
    const origin = this.address.originOf(request);
    await this.sending.ask({ loginName, language: languageOf(accepted), origin, address: request.ip });
    return done;
  }
}
