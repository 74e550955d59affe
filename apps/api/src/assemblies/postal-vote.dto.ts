import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { PostalAnswer } from '#assembly';
import { calendarDate } from '../register/entry-terms.dto.js';

class PostalAnswerDto implements PostalAnswer {
  @ApiProperty({ format: 'uuid', description: 'resolution on the agenda' })
  @IsUUID()
  readonly resolutionId!: string;

  @ApiProperty({ enum: ['for', 'against', 'abstain'] })
  @IsIn(['for', 'against', 'abstain'])
  readonly choice!: PostalAnswer['choice'];
}

export class PostalVotePathDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly assemblyId!: string;

  @ApiProperty({ description: 'line of the frozen roll, seven digits', example: '0000042' })
  @Matches(/^\d{7,15}$/)
  readonly rightId!: string;
}

export class PostalVoteDto {
  @ApiProperty({ format: 'date', description: 'day on which the form came' })
  @Matches(calendarDate)
  readonly receivedOn!: string;

  @ApiProperty({ type: [PostalAnswerDto], description: 'what it says; a resolution it does not answer gets no vote' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PostalAnswerDto)
  readonly answers!: readonly PostalAnswerDto[];
}
