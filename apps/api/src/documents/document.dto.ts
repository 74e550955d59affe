import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

export class KeepDocumentDto {
  @ApiProperty({ description: 'kept for ever, for everybody to read: nothing about a person belongs in it', maxLength: 500_000 })
  @IsString()
  @Length(1, 500_000)
  readonly text!: string;
}

export class KeptDocumentDto {
  @ApiProperty({ description: 'SHA-256 of the text in UTF-8, hexadecimal: what entries name it by' })
  readonly digest!: string;
}

export class DocumentPathDto {
  @ApiProperty({ description: 'SHA-256 of the text, hexadecimal' })
  @Matches(/^[0-9a-f]{64}$/)
  readonly digest!: string;
}
