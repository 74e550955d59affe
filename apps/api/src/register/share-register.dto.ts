import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CapitalAnswer, Holding, ShareRegisterPage } from '#shares';
import { TwoClockAnswerDto } from '../http/freshness.dto.js';

/** What one person holds in one class of shares. */
export class HoldingDto implements Holding {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null until the person is admitted' })
  readonly memberNumber!: number | null;

  @ApiProperty({ example: 'A' })
  readonly shareClass!: string;

  @ApiProperty({ description: 'shares' })
  readonly quantity!: number;

  @ApiProperty({ description: 'cents' })
  readonly subscribedCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly calledCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly paidUpCents!: number;
}

export class ShareRegisterPageDto extends TwoClockAnswerDto implements ShareRegisterPage {
  @ApiProperty({ type: [HoldingDto] })
  readonly items!: readonly HoldingDto[];

  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}

/** The capital at the end of a day. */
export class CapitalAnswerDto extends TwoClockAnswerDto implements CapitalAnswer {
  @ApiProperty({ description: 'cents' })
  readonly subscribedCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly calledCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly paidUpCents!: number;

  @ApiProperty({ description: 'cents: the highest it had been at the end of any day until then' })
  readonly highestSubscribedCents!: number;

  @ApiProperty({ description: 'cents: the highest it had been at the end of any day until then' })
  readonly highestPaidUpCents!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'cents under which reimbursements never bring it; null where two tests stand in its place',
  })
  readonly floorCents!: number | null;

  @ApiProperty()
  readonly rulebookVersion!: number;
}
