import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TwoClockAnswer } from '#membership';
import type { Freshness } from '#processing';

/** How far the read model had come that answered. */
export class FreshnessDto implements Freshness {
  @ApiProperty({ description: 'ledger number the answer is true for; -1 on an empty ledger', example: 1042 })
  readonly number!: number;

  @ApiProperty({ description: 'true when the answer does not yet hold the `minPosition` asked for' })
  readonly stale!: boolean;
}

/** The two clocks an answer stands on. */
export class TwoClockAnswerDto extends FreshnessDto implements TwoClockAnswer {
  @ApiProperty({ format: 'date', description: 'calendar date the answer is about' })
  readonly asOf!: string;

  @ApiProperty({ description: 'ledger number after which nothing was taken into account' })
  readonly knownAt!: number;
}

/** A page of a list, on two clocks; its items are those of each list. */
export class TwoClockPageAnswerDto extends TwoClockAnswerDto {
  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}
