import { ApiProperty } from '@nestjs/swagger';
import type { MemberAnswer, MemberKind, Named, RosterLine, RosterPage, RosterSide } from '#membership';
import { TwoClockAnswerDto, TwoClockPageAnswerDto } from '../http/freshness.dto.js';
import { PersonNameDto } from './identity.dto.js';

/** What a roster says of one member, besides who she is. */
export class RosterSideDto implements RosterSide {
  @ApiProperty({ type: String, nullable: true })
  readonly category!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly college!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly representativeId!: string | null;

  @ApiProperty({ type: [String], description: 'the rights that rest on that day' })
  readonly suspended!: readonly string[];
}

/** A member on the roster of a day. */
export class RosterLineDto extends RosterSideDto implements Named<RosterLine> {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ minimum: 1 })
  readonly memberNumber!: number;

  @ApiProperty({ enum: ['naturalPerson', 'minor', 'legalPerson'] })
  readonly kind!: MemberKind;

  @ApiProperty({ type: PersonNameDto, nullable: true, description: 'what she is called now; null for somebody who was never named here' })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ format: 'date', description: 'first day of the stretch in which this line read the same' })
  readonly validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day after its last; null while it goes on' })
  readonly validTo!: string | null;
}

export class RosterPageDto extends TwoClockPageAnswerDto implements RosterPage {
  @ApiProperty({ type: [RosterLineDto] })
  readonly items!: readonly RosterLineDto[];
}

export class MemberAnswerDto extends TwoClockAnswerDto implements MemberAnswer {
  @ApiProperty({ type: RosterLineDto })
  readonly member!: RosterLineDto;
}
