import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import type { MemberKind } from '#membership';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { code } from './entry-terms.dto.js';
import { NamedPersonsDto } from './identity.dto.js';

const kinds = ['naturalPerson', 'minor', 'legalPerson'] as const satisfies readonly MemberKind[];

/** What somebody asks to be, and who she is. */
export class ApplicantDto extends NamedPersonsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'pseudonym chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly memberId?: string;

  @ApiProperty({ enum: kinds })
  @IsIn(kinds)
  readonly kind!: MemberKind;

  @ApiPropertyOptional({ description: 'category of the rulebook' })
  @MayBeAbsent()
  @Matches(code)
  readonly category?: string;

  @ApiPropertyOptional({ description: 'college of the rulebook' })
  @MayBeAbsent()
  @Matches(code)
  readonly college?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'pseudonym of the representative; minors and legal persons have one, known or named',
  })
  @MayBeAbsent()
  @IsUUID()
  readonly representativeId?: string;
}
