import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { ReservedSeats } from '#elections';

export class GroupSeatsDto {
  @ApiProperty({ description: 'college or category of the rulebook' })
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,49}$/)
  readonly group!: string;

  @ApiPropertyOptional({ minimum: 0, description: 'seats only this group may fill' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  readonly reserved?: number;

  @ApiPropertyOptional({ minimum: 0, description: 'the most seats this group may hold' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  readonly maximum?: number;
}

export class ReservedSeatsDto {
  @ApiProperty({ enum: ['college', 'category'] })
  @IsIn(['college', 'category'])
  readonly by!: 'college' | 'category';

  @ApiProperty({ type: [GroupSeatsDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GroupSeatsDto)
  readonly groups!: readonly GroupSeatsDto[];

  @ApiProperty({ enum: ['vacant', 'open'], description: 'what becomes of a reserved seat nobody of its group wins' })
  @IsIn(['vacant', 'open'])
  readonly unfilled!: 'vacant' | 'open';
}

/** The same as plain values: an entry is made of nothing else. */
export const reservedSeatsIn = ({ by, groups, unfilled }: ReservedSeatsDto): ReservedSeats => ({
  by,
  groups: groups.map((group) => ({ ...group })),
  unfilled,
});
