import { ApiProperty } from '@nestjs/swagger';
import type { RetentionStart, RetentionTerm } from '#statutes';

/** How long what is kept for a purpose stays. */
export class RetentionTermDto implements RetentionTerm {
  @ApiProperty({ example: 'contact' })
  readonly purpose!: string;

  @ApiProperty({ enum: ['endOfMembership', 'kept', 'endOfCompany'], description: 'from when the term runs' })
  readonly from!: RetentionStart;

  @ApiProperty({ minimum: 0 })
  readonly months!: number;

  @ApiProperty({ example: 'C. com., art. L231-6', description: 'article of law, or the statutes' })
  readonly basis!: string;

  @ApiProperty({ description: 'whether it stays until then although its erasure is asked for' })
  readonly isRequired!: boolean;
}
