import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnnounceAttendance, CheckIn, CheckOut, GetAttendanceSheet, ListAttendance, LookUpAtDesk, RetractCheckIn } from '#assembly';
import type { AttendancePage, AttendanceSheet, DeskLookUp } from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { attachmentNamed } from '../http/attachment.js';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { PageDto, ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { attendanceSheetFile } from './attendance-sheet-file.js';
import { AttendancePageDto, AttendanceSheetDto, DeskLookUpDto } from './attendance-view.dto.js';
import {
  AnnounceAttendanceDto,
  CheckInDto,
  DeskLookUpPathDto,
  RetractCheckInDto,
  SheetFileDto,
  SheetStretchDto,
} from './attendance.dto.js';

/** Who is there: desks check members in and out, and the sheet says it. */
@ApiTags('assemblies')
@Controller('api/assemblies/:assemblyId')
export class AttendanceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('attendance')
  @QueryApi('Who is there now, and how many each desk checked in', AttendancePageDto)
  attendance(@UuidParameter('assemblyId') assemblyId: string, @Query() { limit, cursor, minPosition }: PageDto): Promise<AttendancePage> {
    return this.queries.execute(new ListAttendance(assemblyId, { limit, cursor, minNumber: minPosition }));
  }

  @Get('desk-look-up/:memberNumber')
  @QueryApi('What a desk asks by the number of a member before it checks her in', DeskLookUpDto)
  lookUpAtDesk(@Param() { assemblyId, memberNumber }: DeskLookUpPathDto, @Query() { minPosition }: ReadDto): Promise<DeskLookUp> {
    return this.queries.execute(new LookUpAtDesk(assemblyId, memberNumber, minPosition));
  }

  @Get('attendance-sheet')
  @QueryApi('The attendance sheet, in the order of the roll', AttendanceSheetDto)
  attendanceSheet(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { first, limit, minPosition }: SheetStretchDto,
  ): Promise<AttendanceSheet> {
    return this.queries.execute(new GetAttendanceSheet(assemblyId, { first, limit, minNumber: minPosition }));
  }

  @Get('attendance-sheet/file')
  @QueryApi('The whole attendance sheet with a column to sign: Markdown with the proxies annexed, or CSV, XLSX, JSON')
  @ApiOkResponse({ content: { 'text/markdown': { schema: { type: 'string' } }, 'text/csv': { schema: { type: 'string' } } } })
  async attendanceSheetFile(
    @UuidParameter('assemblyId') assemblyId: string,
    @Query() { format, minPosition }: SheetFileDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const { fileName, mediaType, bytes } = await attendanceSheetFile(this.queries, {
      assemblyId,
      format,
      language: languageOf(accepted),
      minNumber: minPosition,
    });
    return new StreamableFile(bytes, { type: mediaType, disposition: attachmentNamed(fileName) });
  }

  @Put('announcements/:memberId')
  @CommandApi('Say whether a member comes; nothing in law follows from it')
  announce(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Body() { intent }: AnnounceAttendanceDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AnnounceAttendance({ assemblyId, memberId, intent }, context));
  }

  @Put('attendance/:memberId')
  @CommandApi('Check a member in')
  checkIn(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Body() { mode, deskId }: CheckInDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CheckIn({ assemblyId, memberId, mode, deskId }, context));
  }

  @Delete('attendance/:memberId')
  @CommandApi('Check a member out')
  checkOut(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CheckOut({ assemblyId, memberId }, context));
  }

  @Post('attendance/:memberId/retraction')
  @CommandApi('Undo a check-in that was a mistake: it stays visible')
  retractCheckIn(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Body() { ground, deskId }: RetractCheckInDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RetractCheckIn({ assemblyId, memberId, ground, deskId }, context));
  }
}
