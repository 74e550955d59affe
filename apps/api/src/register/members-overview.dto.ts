import { ApiProperty } from '@nestjs/swagger';
import type { MemberKind } from '#membership';
import type { MembersOverview } from '#register-exchange';
import { TwoClockAnswerDto } from '../http/freshness.dto.js';

const textOrNull = { type: 'array', items: { type: 'string', nullable: true } } as const;
const dateOrNull = { type: 'array', items: { type: 'string', format: 'date', nullable: true } } as const;

/** All members of a day, column by column: the entries at one place of all columns are one member. */
export class MembersOverviewDto extends TwoClockAnswerDto implements MembersOverview {
  @ApiProperty({ type: [String], format: 'uuid' })
  readonly memberId!: readonly string[];

  @ApiProperty({ type: [Number], description: 'rising' })
  readonly memberNumber!: readonly number[];

  @ApiProperty(textOrNull)
  readonly givenName!: readonly (string | null)[];

  @ApiProperty(textOrNull)
  readonly familyName!: readonly (string | null)[];

  @ApiProperty(textOrNull)
  readonly legalName!: readonly (string | null)[];

  @ApiProperty({ ...dateOrNull, description: 'when the name was erased (GDPR, art. 17)' })
  readonly nameErasedOn!: readonly (string | null)[];

  @ApiProperty({ enum: ['naturalPerson', 'minor', 'legalPerson'], isArray: true })
  readonly kind!: readonly MemberKind[];

  @ApiProperty(textOrNull)
  readonly category!: readonly (string | null)[];

  @ApiProperty(textOrNull)
  readonly college!: readonly (string | null)[];

  @ApiProperty({ type: [String], description: 'rights that rest on that day, parted by blanks' })
  readonly suspended!: readonly string[];

  @ApiProperty({ type: [String], description: 'first day of the stretch in which the line read the same' })
  readonly validFrom!: readonly string[];

  @ApiProperty({ type: [Number], description: 'shares of all classes' })
  readonly quantity!: readonly number[];

  @ApiProperty({ type: [Number], description: 'cents' })
  readonly subscribedCents!: readonly number[];

  @ApiProperty({ type: [Number], description: 'cents' })
  readonly paidUpCents!: readonly number[];
}
