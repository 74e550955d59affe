import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { GetEntry, ListEntries, ShowChange, TraceCausation } from '#history';
import { QueryApi } from '../http/command-api.js';
import { ReadDto } from '../http/page.dto.js';
import { CausationDto, ChangeDto, EntryDto, EntryPageDto } from './entry.dto.js';
import { EntriesDto, EntryPathDto } from './entries.dto.js';
import { causationOf, changeOf, entryOf, pageOf } from './entry-answers.js';
import { RecordedBetween } from './recorded-between.js';

/** The timeline of the ledger: what happened, who did it, on whose decision, because of what, and what it changed. */
@ApiTags('history')
@Controller('api/entries')
export class EntriesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly recorded: RecordedBetween,
  ) {}

  @Get()
  @QueryApi('Entries of the ledger, the latest first: a page may be short and go on all the same', EntryPageDto)
  async list(@Query() { minPosition, recordedFrom, recordedTo, ...asked }: EntriesDto): Promise<EntryPageDto> {
    const stretch = await this.recorded.numbers(recordedFrom, recordedTo);
    return pageOf(await this.queries.execute(new ListEntries({ ...asked, ...stretch, minNumber: minPosition })));
  }

  @Get(':number')
  @QueryApi('One entry', EntryDto)
  async get(@Param() { number }: EntryPathDto, @Query() _alwaysCurrent: ReadDto): Promise<EntryDto> {
    return entryOf(await this.queries.execute(new GetEntry(number)));
  }

  @Get(':number/causation')
  @QueryApi('What led to an entry, and what it led to', CausationDto)
  async causation(@Param() { number }: EntryPathDto, @Query() _alwaysCurrent: ReadDto): Promise<CausationDto> {
    return causationOf(await this.queries.execute(new TraceCausation(number)));
  }

  @Get(':number/change')
  @QueryApi('What an entry changed in what its stream is about: before and after', ChangeDto)
  async change(@Param() { number }: EntryPathDto, @Query() _alwaysCurrent: ReadDto): Promise<ChangeDto> {
    return changeOf(await this.queries.execute(new ShowChange(number)));
  }
}
