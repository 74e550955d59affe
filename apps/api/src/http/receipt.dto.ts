import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Where a command landed in the ledger. */
export class ReceiptDto {
  @ApiProperty({ description: 'stream the command was decided in', example: 'assembly-7f1c…' })
  readonly stream!: string;

  @ApiProperty({ description: 'last revision of the stream; also in ETag', example: 3 })
  readonly revision!: number;

  @ApiPropertyOptional({ description: 'opaque position of the last entry written; absent when nothing had to change' })
  readonly position?: string;

  @ApiPropertyOptional({ description: 'ledger number of that entry; also in Ledger-Position', example: 1042 })
  readonly number?: number;

  @ApiPropertyOptional({ description: 'what would be recorded, in the answer to ?dryRun=true', type: 'array', items: { type: 'object' } })
  readonly dryRun?: readonly object[];
}
