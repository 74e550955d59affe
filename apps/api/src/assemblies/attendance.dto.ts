import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { AttendanceMode, Intent, RetractionGround } from '#assembly';
import { fileFormats, type SheetFormat } from '#register-exchange';
import { ReadDto } from '../http/page.dto.js';

const modes = ['room', 'remote', 'postal'] as const satisfies readonly AttendanceMode[];

/** A code painted on the table, never a name. */
const deskCode = /^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/;

class AtDeskDto {
  @ApiPropertyOptional({ pattern: deskCode.source, example: 'door-2', description: 'code of the desk: letters, digits and dashes' })
  @IsOptional()
  @Matches(deskCode)
  readonly deskId?: string;
}

export class AnnounceAttendanceDto {
  @ApiProperty({ enum: ['coming', 'apologised'], description: 'whether she comes, or lets the bureau know that she cannot' })
  @IsIn(['coming', 'apologised'])
  readonly intent!: Intent;
}

export class CheckInDto extends AtDeskDto {
  @ApiProperty({ enum: modes })
  @IsIn(modes)
  readonly mode!: AttendanceMode;
}

export class RetractCheckInDto extends AtDeskDto {
  @ApiProperty({ enum: ['wrongPerson', 'wrongMode'] })
  @IsIn(['wrongPerson', 'wrongMode'])
  readonly ground!: RetractionGround;
}

export class DeskLookUpPathDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly assemblyId!: string;

  @ApiProperty({ minimum: 1, description: 'number on the card of the member' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly memberNumber!: number;
}

export class SheetStretchDto extends ReadDto {
  @ApiPropertyOptional({ minimum: 1, default: 1, description: 'line of the roll to begin with' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  readonly first: number = 1;

  @ApiPropertyOptional({ minimum: 1, maximum: 1_000, default: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  readonly limit: number = 200;
}

/** What a sheet is printed as, or worked on. */
export const sheetFiles = ['markdown', ...fileFormats] as const;

export class SheetFileDto extends ReadDto {
  @ApiPropertyOptional({ enum: sheetFiles, default: 'markdown' })
  @IsOptional()
  @IsIn(sheetFiles)
  readonly format: 'markdown' | SheetFormat = 'markdown';
}
