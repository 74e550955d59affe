import { Controller, Get, Headers, Inject, Param, Res } from '@nestjs/common';
import { ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#kernel';
import { EVENT_STORE } from '#cqrs';
import type { EventStore } from '#event-store';
import { PublishedLog } from '#sealing';
import { ApiText, TEXT } from './api-text.js';
import { assertMayReadEntries } from './may-read-entries.js';

class EntryPathDto {
  @ApiProperty({ minimum: 0, description: 'ledger number, as every receipt of a command tells it (`Ledger-Position`)' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER - 1)
  readonly number!: number;
}

/** What a member keeps: the proof that her entry is in the log. */
@ApiTags('log')
@Controller('api/entries')
export class ReceiptController {
  constructor(
    private readonly published: PublishedLog,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get(':number/receipt')
  @ApiText('The receipt of an entry (C2SP tlog-proof): the entry, its proof and the checkpoint it is proved under, in one file')
  @ApiHeader({ name: 'Unevoix-Actor', required: false, description: 'pseudonym (UUID) of who asks; entries are shown to nobody else' })
  async receipt(
    @Param() { number }: EntryPathDto,
    @Headers('unevoix-actor') actor: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    assertMayReadEntries(actor);
    const receipt = (await this.published.receipt(number)) ?? (await this.refuse(number));
    void reply
      .header('Content-Type', TEXT)
      .header('Cache-Control', 'private, no-cache')
      .header('Content-Disposition', `attachment; filename="${number}.tlog-proof"`);
    return receipt;
  }

  private async refuse(number: number): Promise<never> {
    const last = (await this.store.head())?.number ?? -1;
    if (number > last) throw new DomainError('ENTRY_NOT_FOUND', { number }, 'notFound');
    throw new DomainError('ENTRY_NOT_SEALED', { number }, 'conflict');
  }
}
