import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import type { PersonName } from '#directory';
import type { Identity, IdentityAnswer, RepresentativeIdentity } from '#membership';
import type { ErasureBasis } from '#vault';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { calendarDate, EntryTermsDto } from './entry-terms.dto.js';

/** A mailbox as people write it; whether it exists is told by the first letter sent to it. */
const mailbox = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,63}$/;

/** Who acts for somebody. */
export class RepresentativeIdentityDto implements RepresentativeIdentity {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  readonly givenName!: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  readonly familyName!: string;

  @ApiPropertyOptional({ format: 'email' })
  @MayBeAbsent()
  @Matches(mailbox)
  readonly email?: string;
}

/** Who somebody is: people have given and family names, legal persons a legal name. */
export class IdentityDto implements Identity {
  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly givenName?: string;

  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly familyName?: string;

  @ApiPropertyOptional({ format: 'date', description: 'needed for a minor' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly birthDate?: string;

  @ApiPropertyOptional({ minLength: 1, maxLength: 200, description: 'of a legal person' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly legalName?: string;

  @ApiPropertyOptional({ minLength: 1, maxLength: 100, example: 'SARL' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 100)
  readonly legalForm?: string;

  @ApiPropertyOptional({ format: 'email' })
  @MayBeAbsent()
  @Matches(mailbox)
  readonly email?: string;

  @ApiPropertyOptional({ minLength: 1, maxLength: 300, description: 'lines parted by line feeds' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 300)
  readonly postalAddress?: string;

  @ApiPropertyOptional({
    minLength: 15,
    maxLength: 50,
    description: 'account to which money is paid back (ISO 13616); blanks do not matter',
  })
  @MayBeAbsent()
  @IsString()
  @Length(15, 50)
  readonly iban?: string;
}

/** Persons of the same name who are others: somebody looked, and says so. */
export class ToldApartDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'pseudonyms of persons of the same name who are others' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  readonly distinctFrom?: readonly string[];
}

/** What an application says of who the person is; kept in the vault, never in an entry. */
export class NamedPersonsDto extends ToldApartDto {
  @ApiPropertyOptional({ type: IdentityDto, description: 'who the member is' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => IdentityDto)
  readonly identity?: IdentityDto;

  @ApiPropertyOptional({ type: RepresentativeIdentityDto, description: 'who acts for the member, when no representativeId says so' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => RepresentativeIdentityDto)
  readonly representative?: RepresentativeIdentityDto;
}

export class RecordIdentityDto extends IntersectionType(EntryTermsDto, ToldApartDto) {
  @ApiProperty({ type: IdentityDto, description: 'what is left out stays as it is' })
  @IsObject()
  @ValidateNested()
  @Type(() => IdentityDto)
  readonly identity!: IdentityDto;
}

const bases = ['request', 'consentWithdrawn', 'retentionOver', 'unlawful'] as const;

export class EraseIdentityDto {
  @ApiProperty({ enum: bases, description: 'why (GDPR, art. 17 (1))' })
  @IsIn(bases)
  readonly basis!: ErasureBasis;
}

export class PersonNameDto implements PersonName {
  @ApiProperty({ type: String, nullable: true })
  readonly givenName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly familyName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly legalName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly legalForm!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the name was erased (GDPR, art. 17)' })
  readonly erasedAt!: string | null;
}

export class IdentityAnswerDto extends PersonNameDto implements IdentityAnswer {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly birthDate!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly postalAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly iban!: string | null;
}
