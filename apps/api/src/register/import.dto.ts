import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import type { ImportStanding, RevertedImport } from '#register-exchange';

const statuses = ['new', 'started', 'completed', 'reverted'] as const;

export class ImportFileDto {
  @ApiPropertyOptional({
    description: 'JSON: what the file does not say by itself, such as `{"columns":{"memberNumber":"Matricule"},"dates":"monthFirst"}`',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  readonly mapping?: string;
}

export class BeginImportDto {
  @ApiPropertyOptional({ description: 'record the lines that can be, although others cannot', default: false })
  @IsOptional()
  @IsBoolean()
  readonly validRowsOnly?: boolean;
}

export class ImportStandingDto implements ImportStanding {
  @ApiProperty({ format: 'uuid', description: 'follows from the bytes of the file: the same file is the same import' })
  readonly importId!: string;

  @ApiProperty({ enum: statuses })
  readonly status!: ImportStanding['status'];

  @ApiProperty({ description: 'how often it was begun: once, and once more after each reversion' })
  readonly attempt!: number;

  @ApiProperty({ description: 'lines of the file; 0 until it is begun' })
  readonly lines!: number;

  @ApiProperty({ description: 'lines that are to be recorded' })
  readonly valid!: number;

  @ApiProperty({ description: 'lines that were recorded, once it is over' })
  readonly recorded!: number;

  @ApiProperty({ description: 'lines that could no longer be recorded, because others wrote meanwhile' })
  readonly refused!: number;

  @ApiPropertyOptional({ description: 'lines given to the ledger so far, while it runs' })
  readonly done?: number;

  @ApiPropertyOptional({ description: 'code of what stopped it; send `commit` again to go on' })
  readonly stoppedBy?: string;
}

export class RevertedImportDto implements RevertedImport {
  @ApiProperty({ format: 'uuid' })
  readonly importId!: string;

  @ApiProperty({ description: 'entries that were taken back' })
  readonly entries!: number;
}
