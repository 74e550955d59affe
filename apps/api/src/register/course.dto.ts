import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { periods, type Course, type Period, type ToldPoint } from '#register-exchange';
import { TwoClockAnswerDto } from '../http/freshness.dto.js';
import { TwoClockDto } from '../http/page.dto.js';
import { calendarDate } from './entry-terms.dto.js';
import { ShareAmountsDto } from './share-amounts.dto.js';

export class CourseDto extends TwoClockDto {
  @ApiPropertyOptional({ format: 'date', description: 'a day of the first period; that of the first entry when absent' })
  @IsOptional()
  @Matches(calendarDate)
  readonly from?: string;

  @ApiPropertyOptional({ enum: periods, description: 'the finest that gives few points when absent' })
  @IsOptional()
  @IsIn(periods)
  readonly every?: Period;
}

/** How things stood at the end of a day. */
export class CoursePointDto extends ShareAmountsDto implements ToldPoint {
  @ApiProperty({ format: 'date' })
  readonly date!: string;

  @ApiProperty({ minimum: 0 })
  readonly members!: number;

  @ApiProperty({ minimum: 0 })
  readonly shares!: number;

  @ApiProperty({ description: 'cents, at the end of any day until then' })
  readonly highestSubscribedCents!: number;

  @ApiProperty({ description: 'cents, at the end of any day until then' })
  readonly highestPaidUpCents!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'cents, by the rules of that day; null before there were any, and where two tests stand in its place',
  })
  readonly floorCents!: number | null;
}

export class CourseAnswerDto extends TwoClockAnswerDto implements Course {
  @ApiProperty({ enum: periods })
  readonly every!: Period;

  @ApiProperty({ type: [CoursePointDto], description: 'at most 600, the latest; the last one is the day asked for itself' })
  readonly points!: readonly CoursePointDto[];
}
