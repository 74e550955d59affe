import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  CaseAct,
  CaseAnswer,
  CaseFile,
  CaseLine,
  CasesPage,
  CaseStep,
  DisciplinaryWork,
  FiledEntry,
  FiledText,
  LawfulAct,
  Onlooker,
} from '#discipline';
import { FreshnessDto } from '../http/freshness.dto.js';
import { IncidentDto } from './incident.dto.js';

export const caseStages = ['open', 'sanctioned', 'appealed', 'closed'] as const satisfies readonly CaseLine['status'][];
const steps = ['notifyMember', 'awaitStatement', 'decide', 'notifySanction', 'awaitAppeal', 'decideAppeal', 'decideReview', 'awaitExpiry'];
const texts = ['facts', 'grounds', 'statement', 'notes', 'proportionality', 'appeal', 'review', 'reasons'];

export class CaseLineDto implements CaseLine {
  @ApiProperty({ format: 'uuid' })
  readonly proceedingId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ enum: caseStages })
  readonly status!: CaseLine['status'];

  @ApiProperty()
  readonly family!: string;

  @ApiProperty({ format: 'date' })
  readonly openedOn!: string;

  @ApiProperty({ type: String, nullable: true, description: 'the policy that opened it; null when somebody did' })
  readonly policy!: string | null;

  @ApiProperty({ minimum: 1, description: 'how many incidents are judged in it' })
  readonly incidents!: number;

  @ApiProperty({ description: 'whether the assembly decides in the place of the board' })
  readonly referred!: boolean;

  @ApiProperty({ type: String, enum: ['warning', 'reprimand', 'suspension', 'exclusion'], nullable: true })
  readonly measure!: CaseLine['measure'];

  @ApiProperty({ type: String, enum: ['dismissed', 'quashed', 'lifted', 'expired', 'rehabilitated'], nullable: true })
  readonly outcome!: CaseLine['outcome'];

  @ApiProperty({ type: String, enum: steps, nullable: true, description: 'what comes next' })
  readonly step!: CaseLine['step'];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'last day for it' })
  readonly dueOn!: string | null;

  @ApiProperty({ description: 'whether that day has passed' })
  readonly overdue!: boolean;
}

export class CasesPageDto extends FreshnessDto implements CasesPage {
  @ApiProperty({ type: [CaseLineDto] })
  readonly items!: readonly CaseLineDto[];

  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}

export class DisciplinaryWorkDto extends FreshnessDto implements DisciplinaryWork {
  @ApiProperty({ format: 'date' })
  readonly today!: string;

  @ApiProperty({ type: [CaseLineDto], description: 'cases somebody has to act in, the most urgent first' })
  readonly cases!: readonly CaseLineDto[];

  @ApiProperty({ type: [IncidentDto], description: 'incidents nothing has answered, the oldest first' })
  readonly incidents!: readonly IncidentDto[];
}

class EntryOfCaseDto {
  @ApiProperty({ description: 'ledger number' })
  readonly number!: number;

  @ApiProperty({ example: 'HearingHeld' })
  readonly type!: string;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ description: 'when it counts: a calendar date or an instant' })
  readonly effectiveAt!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionRef!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly documentRef!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'dates, measures and who sat, in the shape of its type' })
  readonly data!: Readonly<Record<string, unknown>>;
}

class CaseStepDto extends EntryOfCaseDto implements CaseStep {}

const acts: Readonly<Record<CaseAct, true>> = {
  notifyMember: true,
  giveFileAccess: true,
  receiveStatement: true,
  holdHearing: true,
  recuseDirector: true,
  referCase: true,
  joinIncident: true,
  orderInterimMeasure: true,
  liftInterimMeasure: true,
  pronounceSanction: true,
  dismissProceeding: true,
  notifySanction: true,
  lodgeAppeal: true,
  decideAppeal: true,
  requestReview: true,
  decideReview: true,
  grantRehabilitation: true,
  eraseTexts: true,
};

class LawfulActDto implements LawfulAct {
  @ApiProperty({ enum: Object.keys(acts) })
  readonly act!: CaseAct;

  @ApiProperty({
    enum: ['next', 'possible', 'notYet'],
    description: 'what the order of a case asks for next, allows as well, or refuses today',
  })
  readonly standing!: LawfulAct['standing'];

  @ApiPropertyOptional({ format: 'date', description: 'last day for it, or of waiting' })
  readonly until?: string;

  @ApiPropertyOptional({ enum: ['notice', 'statement', 'notification'], description: 'step that has to come first' })
  readonly missing?: LawfulAct['missing'];

  @ApiPropertyOptional({ description: 'article or rule it stands on', example: 'discipline/statementDays' })
  readonly source?: string;
}

export class CaseAnswerDto extends FreshnessDto implements CaseAnswer {
  @ApiProperty({ type: CaseLineDto })
  readonly case!: CaseLineDto;

  @ApiProperty({ type: [CaseStepDto], description: 'in the order of the ledger; nothing that was said' })
  readonly steps!: readonly CaseStepDto[];

  @ApiProperty({ type: [LawfulActDto], description: 'in the order in which a case takes them' })
  readonly acts!: readonly LawfulActDto[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'directors who take no part' })
  readonly recused!: readonly string[];
}

class FiledTextDto implements FiledText {
  @ApiProperty({ enum: texts })
  readonly name!: FiledText['name'];

  @ApiProperty({ description: 'what the entry holds in its place (RFC 9901)' })
  readonly digest!: string;

  @ApiProperty({ enum: ['held', 'erased', 'unknown'] })
  readonly status!: FiledText['status'];

  @ApiProperty({ type: String, nullable: true })
  readonly text!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'instant of its erasure; null while it is kept' })
  readonly erasedAt!: string | null;
}

class FiledEntryDto extends EntryOfCaseDto implements FiledEntry {
  @ApiProperty({ format: 'uuid' })
  readonly actor!: string;

  @ApiProperty({ type: [FiledTextDto] })
  readonly texts!: readonly FiledTextDto[];
}

export class CaseFileDto implements CaseFile {
  @ApiProperty({ format: 'uuid' })
  readonly proceedingId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ enum: caseStages })
  readonly status!: string;

  @ApiProperty({ enum: ['memberConcerned', 'decidingBody', 'other'], description: 'as what the reader looks at it' })
  readonly onlooker!: Onlooker;

  @ApiProperty({ type: [FiledEntryDto] })
  readonly entries!: readonly FiledEntryDto[];
}
