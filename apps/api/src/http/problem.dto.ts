import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One field that is wrong. */
export class FieldProblemDto {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) to the field', example: '/choice' })
  readonly pointer!: string;

  @ApiProperty({ description: 'stable code', example: 'IS_UUID' })
  readonly code!: string;

  @ApiProperty({ description: 'what to do, in the language asked for' })
  readonly message!: string;
}

/** A refusal: problem details after RFC 9457, with a stable code. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:unevoix:problem:VOTE_AFTER_CLOSE' })
  readonly type!: string;

  @ApiProperty({ example: 409 })
  readonly status!: number;

  @ApiProperty({ description: 'stable machine code', example: 'VOTE_AFTER_CLOSE' })
  readonly code!: string;

  @ApiProperty({ description: 'a sentence a person can act on, in the language asked for' })
  readonly detail!: string;

  @ApiPropertyOptional({ type: [FieldProblemDto] })
  readonly errors?: readonly FieldProblemDto[];

  @ApiPropertyOptional({ description: 'reference to quote when asking for help about an unexpected error' })
  readonly reference?: string;
}
