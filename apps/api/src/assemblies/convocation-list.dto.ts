import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Convocation, ConvocationLine, ConvocationPage, DispatchChannel, DispatchOutcome, DispatchView } from '#assembly';
import { fileFormats, type SheetFormat } from '#register-exchange';
import { FreshnessDto } from '../http/freshness.dto.js';
import { PageDto } from '../http/page.dto.js';
import { PersonNameDto } from '../register/identity.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** Whom the list is about. */
export class ConvocationsDto extends PageDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'only those the convocation reached, or did not' })
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  readonly reached?: 'true' | 'false';
}

export class ConvocationFileDto extends PickType(ConvocationsDto, ['reached', 'minPosition']) {
  @ApiPropertyOptional({ enum: fileFormats, default: 'csv' })
  @MayBeAbsent()
  @IsIn(fileFormats)
  readonly format?: SheetFormat;
}

class DispatchViewDto implements DispatchView {
  @ApiProperty({ enum: ['email', 'letter', 'portal'] })
  readonly channel!: DispatchChannel;

  @ApiProperty({ enum: ['sent', 'delivered', 'failed'] })
  readonly outcome!: DispatchOutcome;

  @ApiProperty({ description: 'ledger number of the entry that says so' })
  readonly number!: number;
}

class ConvocationLineDto implements ConvocationLine {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly memberNumber!: number;

  @ApiProperty({ type: PersonNameDto, nullable: true, description: 'null for somebody who was never named here' })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ description: 'whether it went out by a channel and did not come back' })
  readonly reached!: boolean;

  @ApiProperty({ type: [DispatchViewDto] })
  readonly dispatches!: readonly DispatchViewDto[];
}

class ChannelCountDto {
  @ApiProperty({ enum: ['email', 'letter', 'portal'] })
  readonly channel!: DispatchChannel;

  @ApiProperty()
  readonly sent!: number;

  @ApiProperty()
  readonly delivered!: number;

  @ApiProperty({ description: 'it came back' })
  readonly failed!: number;
}

class DispatchCountDto {
  @ApiProperty({ description: 'members it reached by any channel, those who left since included' })
  readonly reached!: number;

  @ApiProperty({ type: [ChannelCountDto], description: 'by channel, what was reported last of each member' })
  readonly channels!: readonly ChannelCountDto[];
}

export class ConvocationPageDto extends FreshnessDto implements ConvocationPage {
  @ApiProperty({ format: 'date', description: 'day the members are called for' })
  readonly date!: string;

  @ApiProperty({ description: 'members on that day, as known now' })
  readonly members!: number;

  @ApiProperty({ type: DispatchCountDto })
  readonly count!: DispatchCountDto;

  @ApiProperty({ type: [ConvocationLineDto], description: 'of the members looked at, those asked for' })
  readonly items!: readonly ConvocationLineDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}

export class ConvocationDto implements Convocation {
  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ enum: ['en', 'fr'] })
  readonly language!: Convocation['language'];

  @ApiProperty({ description: 'Markdown; `{{oneTimeCode}}` stands where the sender puts the code' })
  readonly letter!: string;

  @ApiProperty({ description: 'iCalendar (RFC 5545)' })
  readonly calendar!: string;
}
