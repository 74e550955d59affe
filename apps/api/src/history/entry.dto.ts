import { ApiProperty } from '@nestjs/swagger';
import type { EventMeta, RecordedEvent } from '#kernel';
import type { ChangedField } from '#history';
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

  @ApiProperty({ description: 'where the receipt of the entry is: the proof that it is in the log', example: '/api/entries/1042/receipt' })
  readonly receipt!: string;
}

export class EffectDto {
  @ApiProperty({ description: 'ledger number of the entry that led to it' })
  readonly causedBy!: number;

  @ApiProperty({ type: EntryDto })
  readonly entry!: EntryDto;
}

/** Why an entry was recorded, and what was recorded because of it. */
export class CausationDto {
  @ApiProperty({ type: EntryDto })
  readonly entry!: EntryDto;

  @ApiProperty({ type: [EntryDto], description: 'what led to it, the first cause first; empty for what a person asked for' })
  readonly causes!: readonly EntryDto[];

  @ApiProperty({ description: 'false when the first cause stands too far back to be found' })
  readonly complete!: boolean;

  @ApiProperty({ type: [EffectDto], description: 'what followed from it, directly and further on' })
  readonly effects!: readonly EffectDto[];

  @ApiProperty({ description: 'more followed than is shown' })
  readonly more!: boolean;
}

export class ChangedFieldDto implements ChangedField {
  @ApiProperty({ example: 'status' })
  readonly field!: string;

  @ApiProperty({ type: String, nullable: true, description: 'as JSON writes it; null where there was nothing', example: '"open"' })
  readonly before!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'as JSON writes it; null where nothing is left', example: '"closed"' })
  readonly after!: string | null;
}

/** What an entry changed. */
export class ChangeDto {
  @ApiProperty({ type: EntryDto })
  readonly entry!: EntryDto;

  @ApiProperty({ type: [ChangedFieldDto], description: 'what is otherwise since then in what the stream is about' })
  readonly changes!: readonly ChangedFieldDto[];
}

export class EntryPageDto extends FreshnessDto {
  @ApiProperty({ type: [EntryDto] })
  readonly items!: readonly EntryDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
