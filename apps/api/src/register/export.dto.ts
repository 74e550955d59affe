import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { exportNames, fileFormats, type CsvForm, type ExportName, type SheetFormat } from '#register-exchange';
import { TwoClockDto } from '../http/page.dto.js';

const delimiters = [';', ','] as const satisfies readonly CsvForm['delimiter'][];

export class ExportPathDto {
  @ApiProperty({ enum: exportNames })
  @IsIn(exportNames)
  readonly register!: ExportName;
}

export class ExportDto extends TwoClockDto {
  @ApiPropertyOptional({ enum: fileFormats, description: 'by the header Accept when absent, else JSON' })
  @IsOptional()
  @IsIn(fileFormats)
  readonly format?: SheetFormat;

  @ApiPropertyOptional({ enum: delimiters, description: 'of CSV; `;` in French and `,` in English when absent' })
  @IsOptional()
  @IsIn(delimiters)
  readonly delimiter?: CsvForm['delimiter'];

  @ApiPropertyOptional({ format: 'date', description: 'first day of the period: of movements, and of the state for the assembly' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly from?: string;
}

/** A register as JSON; CSV and XLSX have the same columns. */
export class ExportedSheetDto {
  @ApiProperty({ enum: exportNames })
  readonly register!: ExportName;

  @ApiProperty({ format: 'date', description: 'the day it is about' })
  readonly asOf!: string;

  @ApiProperty({ description: 'ledger number up to which entries are taken into account' })
  readonly knownAt!: number;

  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'one object a row; amounts are in cents' })
  readonly items!: readonly object[];
}
