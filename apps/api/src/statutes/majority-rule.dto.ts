import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { MajorityBase, MajorityRule } from '#counting';

/** When a resolution is adopted. */
export class MajorityRuleDto implements MajorityRule {
  @ApiProperty({ enum: ['votesCast', 'presentOrRepresented', 'allMembers'], description: 'what the threshold is a fraction of' })
  readonly base!: MajorityBase;

  @ApiProperty({ description: 'exact fraction', example: '2/3' })
  readonly threshold!: string;

  @ApiProperty({ description: '`more than half` is true, `at least two thirds` is false' })
  readonly strictlyMoreThan!: boolean;

  @ApiPropertyOptional({ enum: ['rejects', 'castingVote'], default: 'rejects' })
  readonly tie?: 'rejects' | 'castingVote';
}
