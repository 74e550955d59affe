import { ApiProperty } from '@nestjs/swagger';
import {
  SANCTION_MEASURES,
  type DayCounting,
  type DisciplinePolicy,
  type DisciplineRules,
  type IncidentFamily,
  type IncidentKind,
  type MemberRight,
  type SanctionMeasure,
} from '#statutes';

const rights = ['vote', 'stand', 'services'] as const satisfies readonly MemberRight[];
const families = ['financialEndangerment', 'houseRules', 'damage', 'harmToPersons', 'other'] as const satisfies readonly IncidentFamily[];

class IncidentKindDto implements IncidentKind {
  @ApiProperty({ example: 'unpaidDebt' })
  readonly kind!: string;

  @ApiProperty({ enum: families })
  readonly family!: IncidentFamily;
}

class SuspensionRuleDto {
  @ApiProperty({ enum: rights, isArray: true })
  readonly rights!: readonly MemberRight[];

  @ApiProperty({ minimum: 1 })
  readonly longestDays!: number;
}

class DayCountingDto implements DayCounting {
  @ApiProperty({ enum: ['calendar', 'working'] })
  readonly days!: DayCounting['days'];

  @ApiProperty({ description: 'whether a deadline on a day without work runs to the next one with (C. pr. civ., art. 642)' })
  readonly extended!: boolean;

  @ApiProperty({ type: [String], description: 'every year or once', example: ['12-25', '2026-04-06'] })
  readonly holidays!: readonly string[];
}

class ExpiryDaysDto {
  @ApiProperty({ minimum: 1 })
  readonly warning!: number;

  @ApiProperty({ minimum: 1 })
  readonly reprimand!: number;

  @ApiProperty({ minimum: 1 })
  readonly suspension!: number;
}

/** How incidents are sanctioned. */
export class DisciplineRulesDto implements DisciplineRules {
  @ApiProperty({ type: [IncidentKindDto] })
  readonly kinds!: readonly IncidentKindDto[];

  @ApiProperty({
    type: 'array',
    description: 'which incidents are answered by themselves, and how; of several that fit the first one applies',
    items: {
      type: 'object',
      properties: {
        policy: { type: 'string', example: 'thirdOverdraft' },
        kinds: { type: 'array', items: { type: 'string' } },
        response: { type: 'string', enum: ['warning', 'reprimand', 'proceeding'] },
      },
      required: ['policy', 'kinds', 'response'],
      additionalProperties: true,
    },
  })
  readonly policies!: readonly DisciplinePolicy[];

  @ApiProperty({ enum: SANCTION_MEASURES, isArray: true, description: 'from the mildest to the gravest' })
  readonly ladder!: readonly SanctionMeasure[];

  @ApiProperty({ enum: SANCTION_MEASURES, isArray: true, description: 'what the assembly decides; the rest is the board’s' })
  readonly byAssembly!: readonly SanctionMeasure[];

  @ApiProperty({ enum: SANCTION_MEASURES, isArray: true })
  readonly hearingBefore!: readonly SanctionMeasure[];

  @ApiProperty({ type: SuspensionRuleDto })
  readonly suspension!: SuspensionRuleDto;

  @ApiProperty({ minimum: 0 })
  readonly longestInterimDays!: number;

  @ApiProperty({ description: 'part of the board that must sit', example: '1/2' })
  readonly boardQuorum!: string;

  @ApiProperty({ minimum: 1, description: 'from the notice: until when the member may answer' })
  readonly statementDays!: number;

  @ApiProperty({ minimum: 1, description: 'from the opening: by when the competent body decides' })
  readonly decisionDays!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'from the notification; null where nobody may appeal' })
  readonly appealDays!: number | null;

  @ApiProperty({ description: 'whether a measure waits for the appeal' })
  readonly appealSuspends!: boolean;

  @ApiProperty({ minimum: 1 })
  readonly appealDecisionDays!: number;

  @ApiProperty({ type: ExpiryDaysDto, description: 'days after which a measure no longer counts' })
  readonly expiryDays!: ExpiryDaysDto;

  @ApiProperty({ type: DayCountingDto })
  readonly counting!: DayCountingDto;
}
