import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { ArrayMaxSize, IsArray, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { Passkey } from '#access';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** Bytes as base64url (RFC 4648, section 5). */
const BASE64URL = /^[\w-]+$/;

/** What every answer of an authenticator says. */
class CredentialDto {
  @ApiProperty({ description: 'what the authenticator calls the passkey, base64url' })
  @Matches(BASE64URL)
  @MaxLength(1_400)
  readonly id!: string;

  @ApiProperty({ description: 'what the browser says it answered, base64url' })
  @Matches(BASE64URL)
  @MaxLength(4_000)
  readonly clientDataJSON!: string;
}

/** A passkey a browser has just made. */
export class NewPasskeyDto extends CredentialDto {
  @ApiProperty({ minLength: 1, maxLength: 60, example: 'My phone', description: 'what she calls it' })
  @IsString()
  @Length(1, 60)
  @Matches(/^\P{C}*$/u)
  readonly name!: string;

  @ApiProperty({ description: 'the public key and what the authenticator says of it, base64url' })
  @Matches(BASE64URL)
  @MaxLength(40_000)
  readonly attestationObject!: string;

  @ApiPropertyOptional({ type: [String], description: 'how the authenticator is reached' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(/^[a-z-]{1,20}$/, { each: true })
  readonly transports?: string[];
}

/** What an authenticator has signed. */
export class AssertionDto extends CredentialDto {
  @ApiProperty({ description: 'base64url' })
  @Matches(BASE64URL)
  @MaxLength(4_000)
  readonly authenticatorData!: string;

  @ApiProperty({ description: 'base64url' })
  @Matches(BASE64URL)
  @MaxLength(8_000)
  readonly signature!: string;

  @ApiPropertyOptional({ description: 'whose it is, base64url' })
  @MayBeAbsent()
  @Matches(BASE64URL)
  @MaxLength(100)
  readonly userHandle?: string;
}

/** What is the same in every answer the standard knows (Web Authentication, section 5.1). */
const always = { type: 'public-key', clientExtensionResults: {} } as const;

export const registrationOf = ({ id, clientDataJSON, attestationObject, transports }: NewPasskeyDto): RegistrationResponseJSON => ({
  ...always,
  id,
  rawId: id,
  response: { clientDataJSON, attestationObject, transports },
});

export const assertionOf = ({
  id,
  clientDataJSON,
  authenticatorData,
  signature,
  userHandle,
}: AssertionDto): AuthenticationResponseJSON => ({
  ...always,
  id,
  rawId: id,
  response: { clientDataJSON, authenticatorData, signature, userHandle },
});

/** A passkey as its owner sees it. */
export class PasskeyDto implements Passkey {
  @ApiProperty({ format: 'uuid' })
  readonly passkeyId!: string;

  @ApiProperty({ description: 'what she calls it' })
  readonly name!: string;

  @ApiProperty({ description: 'whether its maker keeps a copy: one that is not is lost with its device' })
  readonly backedUp!: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly madeAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly lastUsedAt!: string | null;
}
