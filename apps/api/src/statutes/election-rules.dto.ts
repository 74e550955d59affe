import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  BodyName,
  CandidateOrder,
  CountingRule,
  ElectionRules,
  Incompatibility,
  IncompatibilityConsequence,
  TieRuleName,
} from '#statutes';
import { methods } from '../elections/methods.js';

/** What both a property and the items of a list may be described as. */
interface ObjectSchema {
  readonly type: 'object';
  properties: Record<string, { readonly type: 'string'; enum: string[] }>;
  required: string[];
  readonly additionalProperties: true;
}

/** A method of counting; which parameters it takes depends on the method. */
export const countingRule: ObjectSchema = {
  type: 'object',
  properties: { method: { type: 'string', enum: [...methods] } },
  required: ['method'],
  additionalProperties: true,
};

class IncompatibilityDto implements Incompatibility {
  @ApiProperty({ description: 'function or category of members', example: 'auditor' })
  readonly position!: string;

  @ApiProperty({ enum: ['board', 'supervisoryBoard'], isArray: true })
  readonly bodies!: readonly BodyName[];

  @ApiProperty({ enum: ['ends', 'decision'], description: 'the mandate ends at once, or somebody has to decide' })
  readonly consequence!: IncompatibilityConsequence;
}

/** How bodies are elected. */
export class ElectionRulesDto implements ElectionRules {
  @ApiProperty({
    type: 'array',
    items: countingRule,
    description: 'an election may be called with any of them; the first when the call names none',
  })
  readonly methods!: readonly CountingRule[];

  @ApiProperty({
    enum: ['earlierStage', 'memberNumber', 'lot', 'paperOrder'],
    isArray: true,
    description: 'how a tie is broken, each in turn',
  })
  readonly ties!: readonly TieRuleName[];

  @ApiProperty({ minimum: 1, maximum: 6, description: 'years of a mandate' })
  readonly termYears!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'mandates on one body that may follow each other; null for any number' })
  readonly consecutiveTerms!: number | null;

  @ApiProperty({ description: 'whether nobody may sit on two bodies at once' })
  readonly oneBodyOnly!: boolean;

  @ApiPropertyOptional({ type: [IncompatibilityDto], description: 'positions no director may hold; none when absent' })
  readonly incompatibilities?: readonly IncompatibilityDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'days before the assembly by which candidacies must have come in; null when they may be declared at the assembly',
  })
  readonly candidacyDays!: number | null;

  @ApiProperty({ description: 'whether the bureau validates each candidacy before it stands on the paper' })
  readonly candidaciesValidated!: boolean;

  @ApiProperty({ enum: ['declaration', 'memberNumber', 'lot'], description: 'order of the candidates on the paper' })
  readonly candidateOrder!: CandidateOrder;

  @ApiProperty({ description: 'whether a body may fill a seat that falls vacant until the next assembly' })
  readonly coOptation!: boolean;
}
