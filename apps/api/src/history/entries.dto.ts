import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { PageDto } from '../http/page.dto.js';

const date = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?$/;
const id = /^[0-9a-zA-Z-]{1,60}$/;

/** Which entries are asked for; all that are given must hold. */
export class EntriesDto extends PageDto {
  @ApiPropertyOptional({ description: 'entries of this stream only', example: 'rulebook' })
  @IsOptional()
  @Matches(/^[a-zA-Z]+(-[0-9a-zA-Z-]+)?$/)
  readonly stream?: string;

  @ApiPropertyOptional({ description: 'entries of this type only', example: 'BallotClosed' })
  @IsOptional()
  @Matches(/^[A-Za-z]{1,100}$/)
  readonly type?: string;

  @ApiPropertyOptional({ description: 'about this person, or a right she used' })
  @IsOptional()
  @Matches(id)
  readonly person?: string;

  @ApiPropertyOptional({ description: 'about this assembly' })
  @IsOptional()
  @Matches(id)
  readonly assembly?: string;

  @ApiPropertyOptional({ description: 'about this ballot' })
  @IsOptional()
  @Matches(id)
  readonly ballot?: string;

  @ApiPropertyOptional({ description: 'about this disciplinary proceeding, or the incident behind it' })
  @IsOptional()
  @Matches(id)
  readonly proceeding?: string;

  @ApiPropertyOptional({ description: 'recorded by this actor' })
  @IsOptional()
  @Matches(id)
  readonly actor?: string;

  @ApiPropertyOptional({ description: 'carried out on this decision, as its reference was written', example: 'CA-2026-11' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly decision?: string;

  @ApiPropertyOptional({ description: 'first day from which the entry counts', example: '2026-01-01' })
  @IsOptional()
  @Matches(date)
  readonly effectiveFrom?: string;

  @ApiPropertyOptional({ description: 'last day from which the entry counts', example: '2026-12-31' })
  @IsOptional()
  @Matches(date)
  readonly effectiveTo?: string;

  @ApiPropertyOptional({ description: 'recorded on this day or later, or from this instant in UTC on', example: '2026-06-18' })
  @IsOptional()
  @Matches(moment)
  readonly recordedFrom?: string;

  @ApiPropertyOptional({ description: 'recorded on this day at the latest, or up to this instant in UTC', example: '2026-06-18T18:00:00Z' })
  @IsOptional()
  @Matches(moment)
  readonly recordedTo?: string;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @Matches(/^\d{1,15}$/)
  declare readonly cursor?: string;
}

/** An entry by its ledger number. */
export class EntryPathDto {
  @ApiProperty({ minimum: 0, description: 'ledger number' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER - 1)
  readonly number!: number;
}
