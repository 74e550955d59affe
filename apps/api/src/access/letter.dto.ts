import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { MOST_LETTERS, type LetterLanguage, type PrintRun } from '#access';
import { MayBeAbsent } from '../http/may-be-absent.js';

const languages = ['en', 'fr'] as const satisfies readonly LetterLanguage[];

export class LettersDto {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'for whom; everybody on the register without an account when absent',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LETTERS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly memberIds?: readonly string[];

  @ApiPropertyOptional({ enum: languages, description: 'of the letters; that of the request when absent' })
  @MayBeAbsent()
  @IsIn(languages)
  readonly language?: LetterLanguage;
}

/** Letters ready to print. */
export class PrintedLettersDto {
  @ApiProperty({ description: 'how many were made' })
  readonly letters!: number;

  @ApiProperty({ description: 'whether there are more members without an account: ask again once these are printed' })
  readonly more!: boolean;

  @ApiProperty({ description: 'a page of HTML with one letter a sheet of A4; the codes are told this once' })
  readonly page!: string;
}

/** Letters that were printed together. */
export class PrintRunDto implements PrintRun {
  @ApiProperty({ format: 'date-time' })
  readonly madeAt!: string;

  @ApiProperty({ format: 'uuid', description: 'pseudonym of who printed them' })
  readonly madeBy!: string;

  @ApiProperty({ description: 'still known: a letter that was replaced by a later one is not among them' })
  readonly letters!: number;

  @ApiProperty({ description: 'of these, how many have let somebody in' })
  readonly used!: number;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: string;
}
