import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BalanceDifference, BalanceReconciliation, ImportReport, RowProblem } from '#register-exchange';

export class FileFormDto {
  @ApiProperty({ example: 'windows-1252' })
  readonly encoding!: ImportReport['form']['encoding'];

  @ApiProperty({ example: ';' })
  readonly delimiter!: ImportReport['form']['delimiter'];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'heading of each field that was found' })
  readonly columns!: Readonly<Record<string, string>>;

  @ApiProperty({ type: [String], description: 'headings nothing is read from' })
  readonly ignored!: readonly string[];
}

/** Why a line cannot be recorded as it is. */
export class RowProblemDto implements RowProblem {
  @ApiProperty()
  readonly line!: number;

  @ApiProperty({ description: 'heading of the column, as the file has it' })
  readonly column!: string;

  @ApiProperty({ description: 'what stands there' })
  readonly value!: string;

  @ApiProperty({ description: 'stable code', example: 'DATE_UNREADABLE' })
  readonly code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details!: RowProblem['details'];

  @ApiProperty({ description: 'what is wrong and what to do, in the language asked for' })
  readonly reason!: string;

  @ApiProperty({ type: String, nullable: true, description: 'what may have been meant' })
  readonly suggestion!: string | null;
}

export class MemberBalanceDto {
  @ApiProperty()
  readonly quantity!: number;

  @ApiPropertyOptional({ description: 'cents' })
  readonly subscribedCents!: number;

  @ApiPropertyOptional({ description: 'cents' })
  readonly paidUpCents!: number;
}

export class BalanceDifferenceDto implements BalanceDifference {
  @ApiProperty({ type: 'integer', nullable: true, description: 'of the balance file; null for somebody who is not in it' })
  readonly line!: number | null;

  @ApiProperty()
  readonly memberNumber!: number;

  @ApiProperty({ type: MemberBalanceDto })
  readonly expected!: BalanceDifference['expected'];

  @ApiProperty({ type: MemberBalanceDto })
  readonly found!: MemberBalanceDto;
}

export class BalanceReconciliationDto implements BalanceReconciliation {
  @ApiProperty()
  readonly lines!: number;

  @ApiProperty()
  readonly agree!: number;

  @ApiProperty()
  readonly differ!: number;

  @ApiProperty({ type: [BalanceDifferenceDto], description: 'the first thousand' })
  readonly differences!: readonly BalanceDifferenceDto[];
}

export class RegisterChangeDto {
  @ApiProperty()
  readonly shares!: number;

  @ApiProperty({ description: 'cents' })
  readonly subscribedCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly paidUpCents!: number;
}

/** What an import would do. */
export class ImportReportDto implements ImportReport {
  @ApiProperty({ format: 'uuid' })
  readonly importId!: string;

  @ApiProperty({ enum: ['new', 'started', 'completed', 'reverted'] })
  readonly status!: ImportReport['status'];

  @ApiProperty({ type: FileFormDto })
  readonly form!: FileFormDto;

  @ApiProperty({ description: 'shares are taken to have been paid in full: the file has no column that says what was paid' })
  readonly paymentsAssumed!: boolean;

  @ApiProperty()
  readonly lines!: number;

  @ApiProperty()
  readonly valid!: number;

  @ApiProperty()
  readonly invalid!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'valid lines of each kind of movement' })
  readonly movements!: ImportReport['movements'];

  @ApiProperty({ type: RegisterChangeDto })
  readonly change!: RegisterChangeDto;

  @ApiProperty({ type: [RowProblemDto], description: 'the first thousand' })
  readonly problems!: readonly RowProblemDto[];

  @ApiProperty()
  readonly problemCount!: number;

  @ApiPropertyOptional({ type: BalanceReconciliationDto })
  readonly balances?: BalanceReconciliationDto;
}
