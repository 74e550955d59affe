import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import type { LookNoted } from '#access';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { ReadDto } from '../http/page.dto.js';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Looks of which days, and how many of them. */
class SomeLooksDto extends ReadDto {
  @ApiPropertyOptional({ description: 'first day, UTC', example: '2026-06-01' })
  @MayBeAbsent()
  @Matches(day)
  readonly from?: string;

  @ApiPropertyOptional({ description: 'last day, UTC', example: '2026-06-30' })
  @MayBeAbsent()
  @Matches(day)
  readonly to?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the page after this entry' })
  @MayBeAbsent()
  @IsUUID()
  readonly before?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 500, default: 100 })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  readonly limit?: number;
}

export class LooksDto extends SomeLooksDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'whose; my own when absent' })
  @MayBeAbsent()
  @IsUUID()
  readonly memberId?: string;
}

export class AllLooksDto extends SomeLooksDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'by this person only' })
  @MayBeAbsent()
  @IsUUID()
  readonly actorId?: string;
}

/** Somebody looked at what is written about a member. */
export class LookNotedDto implements LookNoted {
  @ApiProperty({ format: 'uuid' })
  readonly entryId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly actorId!: string;

  @ApiProperty({ description: 'operation of this API', example: 'members-get' })
  readonly operation!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;
}
