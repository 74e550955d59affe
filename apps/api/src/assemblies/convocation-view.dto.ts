import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AssemblyDocument, AssemblyView, ConvocationAct, LateNotice, LateNoticeGround, PostponementGround, Venue } from '#assembly';
import type { ResolutionKind } from '#statutes';

export const venues = ['room', 'roomAndRemote', 'remote'] as const satisfies readonly Venue[];

export const documentKinds = [
  'accounts',
  'managementReport',
  'auditorReport',
  'statutes',
  'proxyForm',
  'other',
] as const satisfies readonly AssemblyDocument['kind'][];

export const lateNoticeGrounds = [
  'unanimousConsent',
  'urgency',
  'courtOrder',
  'boardDecision',
] as const satisfies readonly LateNoticeGround[];

export const postponementGrounds = [
  'venue',
  'documentsMissing',
  'publicHealth',
  'courtOrder',
  'boardDecision',
] as const satisfies readonly PostponementGround[];

/** A notice shorter than the rulebook asks for, on which the chair insisted. */
export class LateNoticeDto implements LateNotice {
  @ApiProperty({ description: 'days between the notice and the assembly' })
  readonly days!: number;

  @ApiProperty({ description: 'days the rulebook asks for' })
  readonly required!: number;

  @ApiProperty({ enum: lateNoticeGrounds })
  readonly ground!: LateNoticeGround;
}

/** A public document members may read before they vote. */
export class AssemblyDocumentViewDto implements AssemblyDocument {
  @ApiProperty({ enum: documentKinds })
  readonly kind!: AssemblyDocument['kind'];

  @ApiProperty({ description: 'SHA-256 of its text: `GET /api/documents/{digest}`' })
  readonly digest!: string;
}

/** One act by which the members were called, called anew, or told that nothing is held. */
export class ConvocationActDto implements ConvocationAct {
  @ApiProperty({ enum: ['AssemblyConvened', 'AssemblyPostponed', 'AssemblyCancelled', 'SecondCallConvened'] })
  readonly act!: ConvocationAct['act'];

  @ApiPropertyOptional({ format: 'date' })
  readonly date?: string;

  @ApiPropertyOptional({ example: '18:30' })
  readonly time?: string;

  @ApiPropertyOptional({ description: 'SHA-256 of the address' })
  readonly placeDigest?: string;

  @ApiPropertyOptional({ enum: venues })
  readonly venue?: Venue;

  @ApiPropertyOptional({ format: 'date' })
  readonly noticeSentOn?: string;

  @ApiPropertyOptional({ type: LateNoticeDto, description: 'present when the notice came too late' })
  readonly lateNotice?: LateNoticeDto;

  @ApiPropertyOptional({ enum: postponementGrounds, description: 'why it was moved or called off' })
  readonly ground?: PostponementGround;

  @ApiPropertyOptional({ enum: ['ordinary', 'extraordinary'], isArray: true, description: 'what a second call is about' })
  readonly kinds?: readonly ResolutionKind[];
}

/** The list that members may consult before the assembly; it says nothing of who votes. */
export class ConsultationListDto implements NonNullable<AssemblyView['consultationList']> {
  @ApiProperty({ format: 'date', description: 'day it is about' })
  readonly date!: string;

  @ApiProperty({ description: 'ledger number up to which the register is taken into account' })
  readonly asOf!: number;

  @ApiProperty({ description: 'members on it' })
  readonly count!: number;

  @ApiProperty({ description: 'SHA-256 over its lines, hexadecimal' })
  readonly listHash!: string;
}
