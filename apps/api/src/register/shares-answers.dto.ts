import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import type { ClaimLine, ClaimsPage, MovementLine, MovementsPage, ShareAccount } from '#shares';
import { TwoClockAnswerDto, TwoClockPageAnswerDto } from '../http/freshness.dto.js';
import { TwoClockPageDto } from '../http/page.dto.js';
import { calendarDate } from './entry-terms.dto.js';
import { ShareAmountsDto } from './share-amounts.dto.js';

export class MovementsDto extends TwoClockPageDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'only this person' })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'first day; `asOf` is the last one' })
  @IsOptional()
  @Matches(calendarDate)
  readonly from?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'only what was recorded on a later day than the one it counts from' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  readonly lateOnly?: boolean;
}

/** A line of the register of movements. */
export class MovementLineDto extends ShareAmountsDto implements MovementLine {
  @ApiProperty({ description: 'ledger number' })
  readonly number!: number;

  @ApiProperty({ format: 'date' })
  readonly effectiveAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ type: String, example: 'SharesPaidUp' })
  readonly type!: MovementLine['type'];

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly memberNumber!: number | null;

  @ApiProperty({ format: 'uuid' })
  readonly subscriptionId!: string;

  @ApiProperty()
  readonly shareClass!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the other side of a transfer' })
  readonly counterpartyId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionRef!: string | null;

  @ApiProperty()
  readonly quantity!: number;
}

export class MovementsPageDto extends TwoClockPageAnswerDto implements MovementsPage {
  @ApiProperty({ type: [MovementLineDto] })
  readonly items!: readonly MovementLineDto[];
}

/** What is to be paid back to somebody. */
export class ClaimLineDto implements ClaimLine {
  @ApiProperty({ format: 'uuid' })
  readonly claimId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ enum: ['membershipEnded', 'partialWithdrawal'] })
  readonly cause!: ClaimLine['cause'];

  @ApiProperty({ enum: ['fixed', 'deferred', 'cancelled', 'paid'], description: '`cancelled`: the shares are no more, the money is owed' })
  readonly status!: ClaimLine['status'];

  @ApiProperty({ description: 'cents' })
  readonly amountCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly paidCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly lossDeductionCents!: number;

  @ApiProperty({ format: 'date' })
  readonly fixedOn!: string;

  @ApiProperty({ format: 'date' })
  readonly dueOn!: string;

  @ApiProperty({ format: 'date', description: 'until when the person answers for the debts of her time' })
  readonly liableUntil!: string;

  @ApiProperty({ type: String, enum: ['capitalFloor', 'testsNotPassed', null], nullable: true, description: 'why it waits' })
  readonly ground!: ClaimLine['ground'];
}

export class ClaimsPageDto extends TwoClockPageAnswerDto implements ClaimsPage {
  @ApiProperty({ type: [ClaimLineDto] })
  readonly items!: readonly ClaimLineDto[];
}

/** How far somebody is with the shares she has to come to hold. */
export class SharesOwedSituationDto {
  @ApiProperty()
  readonly owed!: number;

  @ApiProperty()
  readonly held!: number;

  @ApiProperty()
  readonly missing!: number;

  @ApiProperty({ format: 'date' })
  readonly dueBy!: string;
}

/** What is left of a subscription. */
export class SubscriptionDto extends ShareAmountsDto {
  @ApiProperty()
  readonly shareClass!: string;

  @ApiProperty()
  readonly subscribedOn!: string;

  @ApiProperty()
  readonly quantity!: number;

  @ApiPropertyOptional({ description: 'the month of pay from which it was deducted' })
  readonly deductedFor?: string;
}

export class ShareAccountDto extends TwoClockAnswerDto implements ShareAccount {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ description: 'last revision of the stream, for `If-Match`; -1 when there is none' })
  readonly revision!: number;

  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(SubscriptionDto) } })
  readonly subscriptions!: ShareAccount['subscriptions'];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'object' }, description: 'claims by their ids' })
  readonly claims!: ShareAccount['claims'];

  @ApiPropertyOptional({ type: SharesOwedSituationDto, description: 'where the rules ask members to hold shares' })
  readonly owed?: SharesOwedSituationDto;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', format: 'date' },
    description: 'for each class of which a share is held: until when it covers, at a year a share',
  })
  readonly coveredUntil!: Readonly<Record<string, string>>;
}
