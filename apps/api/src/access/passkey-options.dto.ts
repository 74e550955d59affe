import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What a browser asks an authenticator: parts of the options of Web Authentication, section 5.1.9 and 5.1.10, as JSON. */
class OptionsDto {
  @ApiProperty({ description: 'to be signed within five minutes, once; base64url' })
  readonly challenge!: string;

  @ApiPropertyOptional({ description: 'milliseconds the browser waits' })
  readonly timeout?: number;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  readonly extensions?: object;

  @ApiPropertyOptional({ type: [String] })
  readonly hints?: string[];
}

/** `PublicKeyCredentialCreationOptionsJSON` */
export class CreationOptionsDto extends OptionsDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '`id` and `name` of this place' })
  readonly rp!: object;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '`id` (base64url), `name` and `displayName`' })
  readonly user!: object;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'algorithms, the preferred first' })
  readonly pubKeyCredParams!: object[];

  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'passkeys she has already' })
  readonly excludeCredentials?: object[];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'verifies its owner, and finds the passkey by itself' })
  readonly authenticatorSelection?: object;

  @ApiPropertyOptional({ enum: ['none'] })
  readonly attestation?: string;
}

/** `PublicKeyCredentialRequestOptionsJSON` */
export class RequestOptionsDto extends OptionsDto {
  @ApiPropertyOptional({ description: 'name passkeys are valid under' })
  readonly rpId?: string;

  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'absent where any may answer' })
  readonly allowCredentials?: object[];

  @ApiPropertyOptional({ enum: ['required'] })
  readonly userVerification?: string;
}
