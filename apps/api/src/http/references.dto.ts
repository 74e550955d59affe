import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from './may-be-absent.js';

/** A reference of a decision or a paper: letters, digits and a few signs, never a sentence. */
export const reference = /^[\w./:-]{1,100}$/;

/** What an entry that carries out a decision may say. */
export class DecisionReferenceDto {
  @ApiPropertyOptional({ description: 'reference of the decision carried out', example: 'BOARD-2026-03' })
  @MayBeAbsent()
  @Matches(reference)
  readonly decisionRef?: string;
}

/** What most entries may say: the decision and the paper behind them. */
export class ReferencesDto extends DecisionReferenceDto {
  @ApiPropertyOptional({ description: 'reference of the paper behind it', example: 'LETTER-2026-118' })
  @MayBeAbsent()
  @Matches(reference)
  readonly documentRef?: string;
}
