import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { ProxyPage, ProxyView } from '#assembly';
import { FreshnessDto } from '../http/freshness.dto.js';
import { reference } from '../http/references.dto.js';

export class GiveProxyDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'who is to vote; nobody for a blank proxy' })
  @IsOptional()
  @IsUUID()
  readonly holderId?: string;
}

/** What a holder without a screen answered: whoever records it has the paper. */
export class AnswerOnPaperDto {
  @ApiProperty({ format: 'uuid', description: 'the holder who signed' })
  @IsUUID()
  readonly holderId!: string;

  @ApiProperty({ enum: ['accepted', 'refused'] })
  @IsIn(['accepted', 'refused'])
  readonly answer!: 'accepted' | 'refused';

  @ApiProperty({ description: 'reference of the paper', example: 'PROXY-2026-118' })
  @Matches(reference)
  readonly documentRef!: string;
}

/** The proxy of one member. */
export class ProxyViewDto implements ProxyView {
  @ApiProperty({ format: 'uuid' })
  readonly grantorId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for a blank proxy' })
  readonly holderId!: string | null;

  @ApiProperty({ enum: ['blank', 'given', 'accepted', 'refused'], description: 'a proxy is in force once accepted, or when it is blank' })
  readonly status!: ProxyView['status'];

  @ApiProperty({ description: 'whether the grantor is there: she uses her right herself then' })
  readonly grantorPresent!: boolean;
}

export class ProxyPageDto extends FreshnessDto implements ProxyPage {
  @ApiProperty({ type: [ProxyViewDto] })
  readonly items!: readonly ProxyViewDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
