import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { MemberAnswer, MemberKind, Named, RosterLine, RosterPage } from '#membership';
import { TwoClockAnswerDto } from '../http/freshness.dto.js';
import { PersonNameDto } from './identity.dto.js';

/** A member on the roster of a day. */
export class RosterLineDto implements Named<RosterLine> {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ minimum: 1 })
  readonly memberNumber!: number;

  @ApiProperty({ enum: ['naturalPerson', 'minor', 'legalPerson'] })
  readonly kind!: MemberKind;

  @ApiProperty({ type: PersonNameDto, nullable: true, description: 'what she is called now; null for somebody who was never named here' })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ type: String, nullable: true })
  readonly category!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly college!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly representativeId!: string | null;

  @ApiProperty({ type: [String], description: 'the rights that rest on that day' })
  readonly suspended!: readonly string[];

  @ApiProperty({ format: 'date', description: 'first day of the stretch in which this line read the same' })
  readonly validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day after its last; null while it goes on' })
  readonly validTo!: string | null;
}

export class RosterPageDto extends TwoClockAnswerDto implements RosterPage {
  @ApiProperty({ type: [RosterLineDto] })
  readonly items!: readonly RosterLineDto[];

  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}

export class MemberAnswerDto extends TwoClockAnswerDto implements MemberAnswer {
  @ApiProperty({ type: RosterLineDto })
  readonly member!: RosterLineDto;
}
