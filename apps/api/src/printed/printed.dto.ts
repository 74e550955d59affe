import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Language } from '#counting';
import { ReadDto, TwoClockDto } from '../http/page.dto.js';
import { LINES_OF_A_VOLUME } from './volume.js';

const languages = ['fr', 'en'] as const satisfies readonly Language[];

/** A paper about something that has one state only. */
export class PrintedDto extends ReadDto {
  @ApiPropertyOptional({ enum: languages, description: 'by the header Accept-Language when absent' })
  @IsOptional()
  @IsIn(languages)
  readonly language?: Language;
}

/** A paper about a register, on two clocks. */
export class PrintedOnDto extends TwoClockDto {
  @ApiPropertyOptional({ enum: languages, description: 'by the header Accept-Language when absent' })
  @IsOptional()
  @IsIn(languages)
  readonly language?: Language;
}

/** A volume of a register: the whole of a large cooperative is a thousand pages. */
export class PrintedRegisterDto extends PrintedOnDto {
  @ApiPropertyOptional({ minimum: 1, default: 1, description: `which volume, of ${LINES_OF_A_VOLUME} members each` })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly volume: number = 1;
}
