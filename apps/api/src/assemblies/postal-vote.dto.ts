import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { PostalAnswer, PostalForm, PostalFormPage } from '#assembly';
import { FreshnessDto } from '../http/freshness.dto.js';
import { calendarDate } from '../register/entry-terms.dto.js';
import { PersonNameDto } from '../register/identity.dto.js';

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

/** A form that came: whose, when, and how much it answers. */
class PostalFormDto implements PostalForm {
  @ApiProperty({ description: 'line of the frozen roll', example: '0000042' })
  readonly rightId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly memberNumber!: number | null;

  @ApiProperty({ type: PersonNameDto, nullable: true })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ format: 'date' })
  readonly receivedOn!: string;

  @ApiProperty({ description: 'resolutions it answers' })
  readonly answers!: number;

  @ApiProperty({ description: 'ledger number of the entry that recorded it' })
  readonly number!: number;
}

export class PostalFormPageDto extends FreshnessDto implements PostalFormPage {
  @ApiProperty({ description: 'forms in all' })
  readonly received!: number;

  @ApiProperty({ type: [PostalFormDto], description: 'in the order of the roll' })
  readonly items!: readonly PostalFormDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
