import { ApiProperty } from '@nestjs/swagger';
import type { ApprovalsAnswer, WaitingApproval } from '#access';
import { fourEyesOperations, type FourEyesOperation } from '#statutes';
import { FreshnessDto } from '../http/freshness.dto.js';

/** Something two persons do, and one of them has asked for. */
export class WaitingApprovalDto implements WaitingApproval {
  @ApiProperty({ format: 'uuid' })
  readonly approvalId!: string;

  @ApiProperty({ enum: fourEyesOperations })
  readonly act!: FourEyesOperation;

  @ApiProperty({ description: 'operation of this API', example: 'ballots-close' })
  readonly operation!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', format: 'uuid' },
    description: 'ids in the address and the body of the request, by their names: what it is about',
  })
  readonly names!: Readonly<Record<string, string>>;

  @ApiProperty({ format: 'uuid' })
  readonly requestedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly requestedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'after it, whoever still wants it asks again' })
  readonly until!: string;

  @ApiProperty({
    enum: ['requested', 'given'],
    description: '`requested`: a second person is waited for; `given`: whoever asked may do it',
  })
  readonly status!: WaitingApproval['status'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly approvedBy!: string | null;
}

export class ApprovalsAnswerDto extends FreshnessDto implements ApprovalsAnswer {
  @ApiProperty({ type: [WaitingApprovalDto] })
  readonly items!: readonly WaitingApprovalDto[];
}
