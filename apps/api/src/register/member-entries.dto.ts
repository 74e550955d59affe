import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { EndCause, RetractionGround, SuspensionCause } from '#membership';
import type { MemberRight } from '#statutes';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { ApplicantDto } from './applicant.dto.js';
import { calendarDate, code, EntryTermsDto } from './entry-terms.dto.js';
import { RepresentativeIdentityDto } from './identity.dto.js';

const rights = ['vote', 'stand', 'services'] as const;
const causes = ['withdrawal', 'lapse', 'exclusion', 'death', 'dissolution'] as const;
const suspensionCauses = ['sanction', 'interimMeasure', 'unpaidShares'] as const;
const grounds = ['typingError', 'wrongPerson', 'duplicate', 'decisionQuashed', 'importReverted'] as const;

export class RegisterMemberDto extends IntersectionType(EntryTermsDto, ApplicantDto) {
  @ApiPropertyOptional({ minimum: 1, description: 'number of the register that is taken over; the next one when absent' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly memberNumber?: number;
}

export class AssignCollegeDto extends EntryTermsDto {
  @ApiProperty({ description: 'college of the rulebook' })
  @Matches(code)
  readonly college!: string;
}

export class AssignCategoryDto extends EntryTermsDto {
  @ApiProperty({ description: 'category of the rulebook' })
  @Matches(code)
  readonly category!: string;
}

export class AppointRepresentativeDto extends EntryTermsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'pseudonym of who acts for the member' })
  @MayBeAbsent()
  @IsUUID()
  readonly representativeId?: string;

  @ApiPropertyOptional({ type: RepresentativeIdentityDto, description: 'who acts for the member, when no representativeId says so' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => RepresentativeIdentityDto)
  readonly representative?: RepresentativeIdentityDto;
}

export class SuspendRightDto extends EntryTermsDto {
  @ApiProperty({ enum: rights, description: 'a right the rules let be suspended' })
  @IsIn(rights)
  readonly right!: MemberRight;

  @ApiPropertyOptional({ format: 'date', description: 'first day on which the right is back; until it is restored when absent' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly until?: string;

  @ApiProperty({ enum: suspensionCauses })
  @IsIn(suspensionCauses)
  readonly cause!: SuspensionCause;
}

export class RestoreRightDto extends EntryTermsDto {
  @ApiProperty({ enum: rights })
  @IsIn(rights)
  readonly right!: MemberRight;
}

export class EndMembershipDto extends EntryTermsDto {
  @ApiProperty({ enum: causes })
  @IsIn(causes)
  readonly cause!: EndCause;

  @ApiPropertyOptional({ format: 'date', description: 'last day of membership; the day of the notice when absent' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly lastDay?: string;
}

export class RetractMembershipEntryDto extends EntryTermsDto {
  @ApiProperty({ minimum: 0, description: 'place of the entry in the member’s stream' })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly revision!: number;

  @ApiProperty({ enum: grounds })
  @IsIn(grounds)
  readonly ground!: RetractionGround;
}
