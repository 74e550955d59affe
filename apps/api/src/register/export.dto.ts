import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { exportNames, fileFormats, selectionColumns, type CsvForm, type ExportName, type SheetFormat } from '#register-exchange';
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

/** What somebody sees on a list of members. */
export class ExportSelectionDto extends TwoClockDto {
  @ApiProperty({ enum: ['csv', 'xlsx'] })
  @IsIn(['csv', 'xlsx'])
  readonly format!: 'csv' | 'xlsx';

  @ApiProperty({ type: [Number], description: 'who is on the list, in its order' })
  @IsArray()
  @ArrayMaxSize(60_000)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(Number.MAX_SAFE_INTEGER, { each: true })
  readonly memberNumbers!: readonly number[];

  @ApiProperty({ enum: selectionColumns, isArray: true, description: 'columns of the list, from left to right' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(selectionColumns, { each: true })
  readonly columns!: readonly string[];
}
