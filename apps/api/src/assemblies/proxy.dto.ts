import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import type { ProxyPage, ProxyView } from '#assembly';
import { FreshnessDto } from '../http/freshness.dto.js';

export class GiveProxyDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'who is to vote; nobody for a blank proxy' })
  @IsOptional()
  @IsUUID()
  readonly holderId?: string;
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
