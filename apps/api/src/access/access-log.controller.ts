import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccessLog, type Identified, type LookNoted } from '#access';
import { QueryApi } from '../http/command-api.js';
import { AllLooksDto, LookNotedDto, LooksDto } from './access-log.dto.js';
import { SignedIn } from './signed-in-requester.js';

/** Looks a page holds unless told. */
const PAGE = 100;

/** Who looked at whom: for her, and for the board. */
@ApiTags('access')
@Controller('api/access/log')
export class AccessLogController {
  constructor(private readonly noted: AccessLog) {}

  @Get()
  @QueryApi('Who looked at what is written about a member, for a year; the last look first', [LookNotedDto])
  log(@SignedIn() me: Identified, @Query() { memberId = me.actorId, limit = PAGE, ...asked }: LooksDto): Promise<readonly LookNoted[]> {
    return this.noted.looks({ memberId, limit, ...asked });
  }

  @Get('everybody')
  @QueryApi('Who looked at what is written about anybody, for a year; the last look first', [LookNotedDto])
  logOfAll(@Query() { limit = PAGE, ...asked }: AllLooksDto): Promise<readonly LookNoted[]> {
    return this.noted.looks({ limit, ...asked });
  }
}
