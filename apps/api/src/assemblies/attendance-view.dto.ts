import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import type {
  AttendanceMode,
  AttendancePage,
  AttendanceSheet,
  Attendee,
  DeskCount,
  DeskLookUp,
  HeadCount,
  SheetStatus,
  SheetLine,
} from '#assembly';
import { FreshnessDto } from '../http/freshness.dto.js';
import { PersonNameDto } from '../register/identity.dto.js';
import { AttendanceDto } from './assembly-view.dto.js';

const modes = ['room', 'remote', 'postal'] as const satisfies readonly AttendanceMode[];

class HeadCountDto implements HeadCount {
  @ApiProperty({ minimum: 0 })
  readonly room!: number;

  @ApiProperty({ minimum: 0 })
  readonly remote!: number;

  @ApiProperty({ minimum: 0 })
  readonly postal!: number;
}

class WholeCountDto extends IntersectionType(HeadCountDto, AttendanceDto) {}

class DeskCountDto extends HeadCountDto implements DeskCount {
  @ApiProperty({ type: String, nullable: true, description: 'null for those checked in at no desk' })
  readonly deskId!: string | null;
}

/** How somebody is there. */
class PresenceDto {
  @ApiProperty({ enum: modes })
  readonly mode!: AttendanceMode;

  @ApiProperty({ type: String, nullable: true })
  readonly deskId!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly arrivedAt!: string;
}

/** What a member is called on a list. */
class LabelDto {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly memberNumber!: number | null;

  @ApiProperty({ type: PersonNameDto, nullable: true })
  readonly name!: PersonNameDto | null;
}

class AttendeeDto extends IntersectionType(LabelDto, PresenceDto) implements Attendee {}

export class AttendancePageDto extends FreshnessDto implements AttendancePage {
  @ApiProperty({ type: WholeCountDto })
  readonly count!: WholeCountDto;

  @ApiProperty({ type: [DeskCountDto], description: 'who is there now, by the desk that checked them in' })
  readonly desks!: readonly DeskCountDto[];

  @ApiProperty({ type: [AttendeeDto] })
  readonly items!: readonly AttendeeDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}

class ProxyGivenDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for a blank proxy' })
  readonly holderId!: string | null;

  @ApiProperty({ enum: ['blank', 'given', 'accepted', 'refused'] })
  readonly status!: string;
}

/** What a desk sees of a member before it checks her in. */
export class DeskLookUpDto extends FreshnessDto implements DeskLookUp {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ minimum: 1 })
  readonly memberNumber!: number;

  @ApiProperty({ type: PersonNameDto, nullable: true })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'null for somebody who is not on the roll' })
  readonly rightId!: string | null;

  @ApiProperty({ type: PresenceDto, nullable: true, description: 'null for somebody who is not there' })
  readonly attendance!: PresenceDto | null;

  @ApiProperty({ type: ProxyGivenDto, nullable: true, description: 'her own proxy: it gives way as soon as she is checked in' })
  readonly proxyGiven!: ProxyGivenDto | null;

  @ApiProperty({ type: [String], description: 'members she represents while she is there' })
  readonly represents!: readonly string[];
}

class SheetLineDto extends LabelDto implements SheetLine {
  @ApiProperty({ minimum: 1, description: 'line of the roll' })
  readonly line!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly college!: string | null;

  @ApiProperty({ enum: ['present', 'postal', 'represented', 'left', 'absent'] })
  readonly participation!: SheetStatus;

  @ApiProperty({ type: String, enum: modes, nullable: true })
  readonly mode!: AttendanceMode | null;

  @ApiProperty({ type: String, nullable: true })
  readonly deskId!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly arrivedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly leftAt!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null also for a blank proxy' })
  readonly representedBy!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'her member number' })
  readonly representedByNumber!: number | null;
}

export class AttendanceSheetDto extends FreshnessDto implements AttendanceSheet {
  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ format: 'date' })
  readonly date!: string;

  @ApiProperty({ description: 'lines of the whole roll' })
  readonly rights!: number;

  @ApiProperty({ type: [SheetLineDto] })
  readonly items!: readonly SheetLineDto[];

  @ApiProperty({ type: Number, nullable: true, description: '`first` of the next stretch; null on the last one' })
  readonly nextFirst!: number | null;
}
