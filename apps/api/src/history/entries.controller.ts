import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { ListEntries } from '#history';
import type { EntryPage } from '#history';
import { QueryApi } from '../http/command-api.js';
import { PageDto } from '../http/page.dto.js';
import { EntryPageDto } from './entry.dto.js';

class EntriesDto extends PageDto {
  @ApiPropertyOptional({ description: 'entries of this stream only', example: 'rulebook' })
  @IsOptional()
  @Matches(/^[a-zA-Z]+(-[0-9a-zA-Z-]+)?$/)
  readonly stream?: string;

  @ApiPropertyOptional({ description: 'entries of this type only', example: 'BallotClosed' })
  @IsOptional()
  @Matches(/^[A-Za-z]{1,100}$/)
  readonly type?: string;
}

/** The timeline of the ledger. */
@ApiTags('history')
@Controller('api/entries')
export class EntriesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QueryApi('Entries of the ledger, the latest first', EntryPageDto)
  list(@Query() { limit, cursor, minPosition, stream, type }: EntriesDto): Promise<EntryPage> {
    return this.queries.execute(new ListEntries({ limit, cursor, minNumber: minPosition, stream, type }));
  }
}
