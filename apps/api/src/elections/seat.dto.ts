import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BodyAnswer, EligibilityExplanation, MandateEndCause, Obstacle, Seat, SeatLine, SeatOnBody, SeatsOfMember } from '#elections';
import type { BodyName } from '#statutes';
import { TwoClockAnswerDto } from '../http/freshness.dto.js';

class SeatHeldDto {
  @ApiProperty({ format: 'uuid' })
  readonly mandateId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ format: 'date', description: 'first day' })
  readonly from!: string;

  @ApiProperty({ description: 'the ordinary assembly of this year ends it', example: 2029 })
  readonly lastYear!: number;

  @ApiProperty({ description: 'filled by the body itself until the next assembly' })
  readonly coOpted!: boolean;
}

/** A seat on a body, as the register of mandates has it. */
class SeatLineDto extends SeatHeldDto implements SeatLine {
  @ApiProperty({ format: 'date', description: 'first day without it, at the latest' })
  readonly until!: string;

  @ApiProperty({ description: 'the assembly ratified the co-optation: the seat is held for the rest of the mandate it completes' })
  readonly ratified!: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly electionId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the mandate this one completes' })
  readonly replaces!: string | null;

  @ApiProperty({
    type: String,
    enum: ['term', 'resignation', 'revocation', 'death', 'lossOfMembership', 'incompatibility', 'predecessorReinstated'],
    nullable: true,
    description: 'null while it runs',
  })
  readonly cause!: MandateEndCause | null;

  @ApiProperty({ type: String, nullable: true, description: 'position of the director that awaits a decision, or ended the mandate' })
  readonly incompatibleWith!: string | null;
}

export class BodyAnswerDto extends TwoClockAnswerDto implements BodyAnswer {
  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  readonly body!: BodyName;

  @ApiProperty({ type: [SeatLineDto] })
  readonly seats!: readonly SeatLineDto[];
}

class SeatOnBodyDto extends SeatLineDto implements SeatOnBody {
  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  readonly body!: BodyName;
}

export class SeatsOfMemberDto extends TwoClockAnswerDto implements SeatsOfMember {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ enum: ['board', 'supervisoryBoard'], isArray: true, description: 'bodies she sits on that day, and whose rights she has' })
  readonly sitsOn!: readonly BodyName[];

  @ApiProperty({ type: [SeatOnBodyDto], description: 'every seat she holds, held or will hold' })
  readonly seats!: readonly SeatOnBodyDto[];
}

class SeatDto extends SeatHeldDto implements Seat {
  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  readonly body!: BodyName;

  @ApiPropertyOptional({ enum: [true], description: 'the assembly ratified the co-optation' })
  readonly ratified?: true;

  @ApiPropertyOptional({ format: 'date', description: 'first day without it, once it has ended' })
  readonly until?: string;
}

const obstacles: readonly Obstacle[] = [
  'neverAdmitted',
  'notYetAdmitted',
  'membershipEnded',
  'standSuspended',
  'afterDeadline',
  'sitsAlready',
  'sitsOnAnotherBody',
  'incompatibleCategory',
  'termLimitReached',
];

/** Why somebody may, or may not, stand. */
export class EligibilityExplanationDto implements EligibilityExplanation {
  @ApiProperty({ format: 'uuid' })
  readonly electionId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly eligible!: boolean;

  @ApiProperty({ enum: obstacles, isArray: true, description: 'everything that stands in the way' })
  readonly obstacles!: readonly Obstacle[];

  @ApiProperty({ format: 'date', description: 'the day eligibility is asked for: that of the assembly' })
  readonly on!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null when candidacies may be declared at the assembly' })
  readonly candidacyDeadline!: string | null;

  @ApiProperty({ description: 'mandates that follow each other until that day' })
  readonly termsInARow!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'as many as the rulebook allows; null for any number' })
  readonly consecutiveTerms!: number | null;

  @ApiProperty({ type: [SeatDto] })
  readonly seats!: readonly SeatDto[];

  @ApiProperty({ type: [Number], description: 'ledger numbers of the entries of the register the answer rests on' })
  readonly grounds!: readonly number[];
}
