import { ApiProperty } from '@nestjs/swagger';
import type { EventMeta, RecordedEvent } from '#kernel';
import type { EntryPage } from '#history';
import { FreshnessDto } from '../http/freshness.dto.js';

/** One entry of the ledger. */
export class EntryDto implements RecordedEvent {
  @ApiProperty({ description: 'dense and 0-based, the same in every store', example: 1042 })
  readonly number!: number;

  @ApiProperty({ example: 'assembly-7f1c…' })
  readonly stream!: string;

  @ApiProperty({ minimum: 0, description: 'place in its stream' })
  readonly revision!: number;

  @ApiProperty({ description: 'opaque place in the store' })
  readonly position!: string;

  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'BallotClosed' })
  readonly type!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'the fact itself, in the shape of its type' })
  readonly data!: object;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'who, when, why and under which rules',
    properties: {
      actor: { type: 'string', description: 'pseudonym of who acted; never a name' },
      commandId: { type: 'string', format: 'uuid' },
      effectiveAt: { type: 'string', description: 'when it counts: a calendar date, or an instant' },
      recordedAt: { type: 'string', format: 'date-time', description: 'when the ledger took it' },
      rulebookVersion: { type: 'integer' },
    },
    required: ['actor', 'commandId', 'effectiveAt', 'recordedAt'],
    selfRequired: true,
  })
  readonly meta!: EventMeta;
}

export class EntryPageDto extends FreshnessDto implements EntryPage {
  @ApiProperty({ type: [EntryDto] })
  readonly items!: readonly EntryDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
