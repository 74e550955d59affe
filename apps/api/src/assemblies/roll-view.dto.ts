import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RollCorrectionGround, RollView } from '#assembly';

export const correctionGrounds = [
  'omittedByMistake',
  'listedByMistake',
  'courtDecision',
  'sanctionQuashed',
  'deceased',
  'endedSince',
  'admittedSince',
] as const satisfies readonly RollCorrectionGround[];

/** One line that was added to a frozen roll, or struck from it. */
export class RollCorrectionDto {
  @ApiProperty({ enum: ['added', 'struck'] })
  readonly change!: 'added' | 'struck';

  @ApiProperty({ minimum: 1, description: 'number of the line; every other line keeps its own' })
  readonly line!: number;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiPropertyOptional({ description: 'of the line, where the roll has colleges' })
  readonly college?: string;

  @ApiProperty({ enum: correctionGrounds })
  readonly ground!: RollCorrectionGround;
}

/** The electorate, as it was frozen, and what was corrected since. */
export class FrozenRollDto implements RollView {
  @ApiProperty({ description: 'ledger number of the register it was computed from' })
  readonly asOf!: number;

  @ApiProperty({ format: 'date', description: 'day for which membership was asked' })
  readonly date!: string;

  @ApiProperty({ description: 'lines, as frozen' })
  readonly count!: number;

  @ApiProperty({ description: 'lines that give a right to vote now, corrections included' })
  readonly rights!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'lines of each college, as frozen' })
  readonly perCollege!: Readonly<Record<string, number>>;

  @ApiProperty({ description: 'SHA-256 over the canonical list of lines as frozen, hexadecimal' })
  readonly rollHash!: string;

  @ApiProperty({ type: [RollCorrectionDto], description: 'in the order in which they were decided; each ballot counts those before it' })
  readonly corrections!: readonly RollCorrectionDto[];
}
