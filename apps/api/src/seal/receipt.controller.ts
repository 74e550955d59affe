import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#kernel';
import { EVENT_STORE } from '#cqrs';
import type { EventStore } from '#event-store';
import { differenceAt, PublishedLog } from '#sealing';
import { attachmentNamed } from '../http/attachment.js';
import { ApiText, TEXT } from './api-text.js';

class EntryPathDto {
  @ApiProperty({ minimum: 0, description: 'ledger number, as every receipt of a command tells it (`Ledger-Position`)' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER - 1)
  readonly number!: number;
}

class ReceiptDto {
  @ApiPropertyOptional({
    enum: ['true'],
    description: 'also when the ledger no longer holds what was sealed: the receipt is the evidence then',
  })
  @IsOptional()
  @IsIn(['true'])
  readonly asSealed?: 'true';
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
  async receipt(
    @Param() { number }: EntryPathDto,
    @Query() { asSealed }: ReceiptDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const receipt = (await this.published.receipt(number)) ?? (await this.refuse(number));
    if (!asSealed) await this.assertUnchanged(number);
    void reply
      .header('Content-Type', TEXT)
      .header('Cache-Control', 'private, no-cache')
      .header('Content-Disposition', attachmentNamed(`${number}.tlog-proof`));
    return receipt;
  }

  /** A member is not handed the proof of one thing by a register that shows another. */
  private async assertUnchanged(number: number): Promise<void> {
    const difference = await differenceAt(this.store, this.published.log, number);
    if (!difference) return;
    const { stream, revision, what } = difference;
    throw new DomainError('ENTRY_NOT_AS_SEALED', { number, stream, revision, what }, 'conflict');
  }

  private async refuse(number: number): Promise<never> {
    const last = (await this.store.head())?.number ?? -1;
    if (number > last) throw new DomainError('ENTRY_NOT_FOUND', { number }, 'notFound');
    throw new DomainError('ENTRY_NOT_SEALED', { number }, 'conflict');
  }
}
