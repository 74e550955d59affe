import { ApiProperty } from '@nestjs/swagger';
import { fourEyesOperations, type FourEyesOperation, type FourEyesRules } from '#statutes';

/** What two persons do together. */
export class FourEyesRulesDto implements FourEyesRules {
  @ApiProperty({ enum: fourEyesOperations, isArray: true })
  readonly operations!: readonly FourEyesOperation[];

  @ApiProperty({ minimum: 1, description: 'minutes within which a second person agrees, and within which it is then done' })
  readonly withinMinutes!: number;
}
