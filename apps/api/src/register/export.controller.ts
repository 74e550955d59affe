import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiDefaultResponse, ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ExportRegister, ExportSelection, writtenSheet, type SheetFormat } from '#register-exchange';
import { attachmentNamed } from '../http/attachment.js';
import { QueryApi } from '../http/command-api.js';
import { languageOf } from '../http/language.js';
import { questionOf } from '../http/question-of.js';
import { ProblemDto } from '../http/problem.dto.js';
import { ExportDto, ExportedSheetDto, ExportPathDto, ExportSelectionDto } from './export.dto.js';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const formatOfType: Readonly<Record<string, SheetFormat>> = { 'text/csv': 'csv', [spreadsheet]: 'xlsx', 'application/json': 'json' };

/** The first of our formats that the caller names (`Accept`, RFC 9110 section 12.5.1); JSON when none is named. */
const formatAccepted = (accepted = ''): SheetFormat => {
  for (const wish of accepted.split(',')) {
    const format = formatOfType[wish.split(';')[0]?.trim().toLowerCase() ?? ''];
    if (format) return format;
  }
  return 'json';
};

/** The registers as files, on two clocks. */
@ApiTags('exports')
@Controller('api/exports')
export class ExportController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':register')
  @QueryApi('A register as a file that states both dates: CSV, XLSX or JSON')
  @ApiExtraModels(ExportedSheetDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ExportedSheetDto) } },
      'text/csv': { schema: { type: 'string' } },
      [spreadsheet]: { schema: { type: 'string', format: 'binary' } },
    },
  })
  async download(
    @Param() { register }: ExportPathDto,
    @Query() { format, delimiter, ...question }: ExportDto,
    @Headers('accept') accepted?: string,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const sheet = await this.queries.execute(new ExportRegister(register, { ...questionOf(question), language: languageOf(languages) }));
    const { fileName, mediaType, bytes } = writtenSheet(sheet, format ?? formatAccepted(accepted), delimiter);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachmentNamed(fileName) });
  }

  @Post('members/selection')
  @HttpCode(200)
  @ApiOperation({ summary: 'The members somebody sees on a list, in its order and with its columns, as a file' })
  @ApiOkResponse({
    content: {
      'text/csv': { schema: { type: 'string' } },
      [spreadsheet]: { schema: { type: 'string', format: 'binary' } },
    },
  })
  @ApiDefaultResponse({ type: ProblemDto, description: 'a refusal' })
  async selection(
    @Body() { format, memberNumbers, columns, ...clocks }: ExportSelectionDto,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const question = { ...questionOf(clocks), language: languageOf(languages) };
    const sheet = await this.queries.execute(new ExportSelection({ memberNumbers, columns }, question));
    const { fileName, mediaType, bytes } = writtenSheet(sheet, format);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachmentNamed(fileName) });
  }
}
