import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** A checkpoint by the number of its entries. */
export class CheckpointPathDto {
  @ApiProperty({ minimum: 1, description: 'entries it covers' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly size!: number;
}

/** Between which two sizes the log has only grown. */
export class ConsistencyDto {
  @ApiProperty({ minimum: 1, description: 'entries of the checkpoint that is remembered' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly from!: number;

  @ApiPropertyOptional({ minimum: 1, description: 'entries of the newer one; the newest checkpoint when absent' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly to?: number;
}

/** A signed head of the log. */
export class CheckpointDto {
  @ApiProperty({ minimum: 1, description: 'entries it covers' })
  readonly size!: number;

  @ApiProperty({ description: 'root of the tree, base64' })
  readonly root!: string;

  @ApiProperty({ format: 'date-time' })
  readonly signedAt!: string;

  @ApiProperty({ type: [String], description: 'names of the keys that have signed: the log, then its witnesses' })
  readonly signers!: readonly string[];
}

export class CheckpointPageDto {
  @ApiProperty({ type: [CheckpointDto] })
  readonly items!: readonly CheckpointDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
